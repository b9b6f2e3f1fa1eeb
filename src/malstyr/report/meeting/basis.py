"""What a meeting is told from: how it was, how it is, and what has changed between."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from malstyr.changes.change import Changes
from malstyr.changes.judge import changes
from malstyr.changes.renames import renames
from malstyr.changes.telling import Telling
from malstyr.contract.meeting import SinceRecord
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.language.cardinals import cardinal
from malstyr.language.typography import capitalised
from malstyr.present.listing import enumeration
from malstyr.report.kinds import Order
from malstyr.report.scope import Scope
from malstyr.report.shared import Shared
from malstyr.rules.registry import usual
from malstyr.workspace.hiding import hide_what_is_hidden_in
from malstyr.workspace.workspace import Workspace


@dataclass(frozen=True)
class MeetingBasis:
    """Two evaluations of one workspace, the older as it was told on its own day."""

    since: SinceRecord
    old: Evaluation
    changes: Changes
    scope: Scope
    """The newer evaluation, as it is told."""

    @property
    def new(self) -> Evaluation:
        return self.scope.evaluation

    @property
    def language(self) -> str:
        return self.scope.language

    @property
    def words(self) -> Mapping[str, str]:
        return self.scope.words

    @cached_property
    def telling(self) -> Telling:
        return Telling(self.changes, self.language)

    @cached_property
    def renamed(self) -> Mapping[tuple[str, str], str]:
        """The ids that entries have now, by their section and the id that they had."""
        earlier = renames(self.changes.old.data, self.changes.new.data).earlier
        return {(section, was): now for section, names in earlier.items() for now, was in names.items()}

    @property
    def complete(self) -> bool:
        return self.changes.complete

    def counted(self, part: str, names: Iterable[str]) -> str:
        """How many there are of something, each with a name, and what the first are called; that there are none."""
        often = Counter(names)
        n, first = often.total(), [*often.items()][:_NAMED]
        if not n:
            return self.none(part)
        listed = [name if times == 1 else f"{name} ({times})" for name, times in first]
        rest = n - sum(times for _, times in first)
        if rest:
            key = "n" if rest > 1 else "thing" if part in _OF_THINGS else "1"
            listed.append(self.words[f"meeting.more.{key}"].format(n=cardinal(rest, self.language)))
        told = self.words[f"meeting.{part}.{min(n, 2)}"]
        return capitalised(told.format(n=cardinal(n, self.language), names=enumeration(listed, self.language)))

    def none(self, part: str) -> str:
        """That there is nothing of a part; that it is not known, where not all could be read."""
        return self.words[f"meeting.{part}.{'0' if self.complete else 'unread'}"]


_NAMED = 3
"""How many are named in a sentence."""
_OF_THINGS = ("asked", "changes", "late", "unread")
"""Parts that count things of any kind; the others count goals and measures, or waivers."""


def meeting_basis(since: SinceRecord, older: Workspace, new: Evaluation, order: Order) -> MeetingBasis:
    """What has become of an older version. What was shown in it and is hidden now is hidden in both."""
    old = evaluate(hide_what_is_hidden_in(new.workspace, older), since.as_of)
    compared = changes(old.workspace, new.workspace, new.as_of, usual(), since.asked)
    return MeetingBasis(since, old, compared, Scope(new, order, Shared()))
