"""What changed from one version of a workspace to the next, as it is judged: how goals stand, and what is asked."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from malstyr.changes.change import Change
from malstyr.changes.judge import changes
from malstyr.changes.telling import Telling
from malstyr.changes.verdict import ChangeClass
from malstyr.evaluate.evaluate import Evaluation
from malstyr.evaluate.outcome import JUDGED
from malstyr.language.words import words
from malstyr.present.state import state_in_words
from malstyr.report.persons import NOBODY, Mask
from malstyr.rules.registry import usual
from malstyr.site.view import FeedEntry, feed_id
from malstyr.workspace.person_names import names_in
from malstyr.workspace.workspace import Workspace, spoken

_TOLD = ("goals", "indicators", "values")
"""Sections whose changes are told on a site."""
_ROUTINE = {"values": (ChangeClass.EDITED, ChangeClass.ADDED)}
"""What is not told: texts that mean the same, and values that come each year."""


@dataclass(frozen=True, slots=True)
class NewSince:
    """A change for the feed, and the goal that it is about where it is about one."""

    goal: str
    entry: FeedEntry

    def placed(self, pages: Mapping[str, str], home: str) -> FeedEntry:
        """The entry, leading to the goal's page, or to ``home`` where it has none."""
        return replace(self.entry, href=pages.get(self.goal, home))


@dataclass(frozen=True, slots=True)
class BetweenVersions:
    """From an older version to a newer one, known by ``version`` and come at ``at``."""

    old: Evaluation
    new: Evaluation
    version: str
    at: str
    slug: str

    def mask(self, public: bool) -> Mask:
        """In public without those who have a role in either version."""
        return Mask(names_in((self.old.workspace, self.new.workspace))) if public else NOBODY


def new_since(step: BetweenVersions, public: bool, language: str) -> Iterator[NewSince]:
    """Goals that stand otherwise first, then what is asked otherwise, the most serious first."""
    mask, workspace = step.mask(public), step.new.workspace
    name = mask.text(workspace.name)
    for goal, told in _stands_otherwise(step, language):
        yield NewSince(goal, _entry(step, goal, name, mask.text(told), ""))
    old = replace(step.old.workspace, folder=workspace.folder)
    compared = changes(old, workspace, step.new.as_of, usual(), words(language)["site.before"])
    telling = Telling(compared, language)
    for one in compared.items:
        section = str(one.path[0])
        if section in _TOLD and one.change_class not in _ROUTINE.get(section, (ChangeClass.EDITED,)):
            said = " ".join((telling.why(one), *telling.decides(one)))
            told = mask.text(_told(one, telling, workspace, old))
            entry = _entry(step, one.fingerprint, name, told, mask.text(said))
            yield NewSince(_goal_of(one, workspace), entry)


def _entry(step: BetweenVersions, what: str, name: str, told: str, said: str) -> FeedEntry:
    return FeedEntry(feed_id(step.slug, f"{step.version}/{what}"), step.at, f"{name}: {told}", said or told, "")


def _stands_otherwise(step: BetweenVersions, language: str) -> Iterator[tuple[str, str]]:
    """Goals that both versions judge, and not alike."""
    before = {one.goal: one for one in step.old.goals}
    key = "site.stands" if step.old.year == step.new.year else "site.stands-by-year"
    for one in step.new.goals:
        then = before.get(one.goal)
        if then is None or then.status == one.status or not {then.status, one.status} <= {*JUDGED}:
            continue
        yield (
            one.goal,
            words(language)[key].format(
                goal=step.new.workspace.data.goals[one.goal].name or spoken(one.goal),
                now=state_in_words(one, language).word,
                year=step.new.year,
                before=state_in_words(then, language).word,
                year_before=step.old.year,
            ),
        )


def _told(one: Change, telling: Telling, new: Workspace, old: Workspace) -> str:
    """What, and from what to what: ``Kunskap om lean: krav › minst 80 → 70``, and by which decision."""
    id = one.subject.partition("/")[2]
    there = new if id in getattr(new.data, one.subject.partition("/")[0]) else old
    fields = " › ".join(telling.fields(one)).lower()
    decision = one.approval.reference if one.approval is not None else None
    told = " ".join(filter(None, (fields, telling.from_to(one) if fields else telling.class_of(one))))
    by = words(telling.language)["site.by-decision"].format(decision=decision) if decision else ""
    return f"{there.called(one.subject)}: {told}{by}"


def _goal_of(one: Change, workspace: Workspace) -> str:
    section, _, id = one.subject.partition("/")
    if section == "goals":
        return id
    indicator = workspace.data.indicators.get(id)
    return indicator.serves[0].partition("/")[0] if indicator is not None and indicator.serves else ""
