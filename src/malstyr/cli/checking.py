"""What ``check`` does with each workspace, in whatever process that is."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from malstyr.cli.formats import parts_of
from malstyr.cli.visits import Seen, Visit
from malstyr.findings import Severity
from malstyr.output.check.checked import Checked
from malstyr.present.paper import Paper
from malstyr.rules import judge as judging
from malstyr.rules.choice import EVERY_RULE, RuleChoice
from malstyr.workspace.tags import AskedTag, tags_of


@dataclass(frozen=True, slots=True)
class CheckSeen(Seen):
    """What is kept of a workspace: whether it fails, what it may be asked for by, and what is not shown of it."""

    fails: bool
    tags: tuple[str, ...]
    others: int = 0
    """How many findings are of rules that are not asked for."""
    refused: bool = False
    """Whether the list of known findings was to be written longer, and is not, so that nothing is shown."""


@dataclass(frozen=True, slots=True)
class Checking:
    """What is to be found in each workspace, and how it is shown."""

    shown: tuple[tuple[str, Paper], ...]
    """Each format, and what it is shown on."""
    as_of: date | None
    threshold: Severity | None
    """How serious a finding must be to fail; None where nothing fails."""
    baseline: Path | None
    update: bool
    force: bool
    every: bool
    """Whether to show every finding, however many there are of a rule."""
    tag: AskedTag | None = None
    """A list, or an item of one: only what is found in what is classified so."""
    rules: RuleChoice = EVERY_RULE
    """The rules that are asked for."""

    def __call__(self, visit: Visit) -> CheckSeen:
        version, language = visit.version()
        day = self.as_of or version.loaded.workspace.data.settings.as_of or date.today()
        judgement = judging.judge(version.loaded, day, language)
        if self.baseline is not None:
            from malstyr.cli.baseline import known_apart, update

            if self.update and not update(judgement, self.baseline, self.force, language):
                return CheckSeen(language, partial=False, part=None, fails=True, tags=(), refused=True)
            judgement = known_apart(judgement, self.baseline)
        tags = (*tags_of(version.loaded.workspace.data),)
        only = {judgement.workspace.folder: visit.files} if visit.files is not None else {}
        checked = Checked((judgement,), day, only, self.every, self.tag, self.threshold, self.rules)
        part = tuple(
            parts_of("check", format)[0](checked, paper._replace(language=language)) for format, paper in self.shown
        )
        others = checked.others if self.rules.names else 0
        return CheckSeen(language, checked.could_not_look, part, checked.fails, tags, others=others)
