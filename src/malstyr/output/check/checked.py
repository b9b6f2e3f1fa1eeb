"""What ``check`` found, in the form every renderer takes."""

from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import date
from typing import NamedTuple

from malstyr.findings import Finding, FindingClass, Severity
from malstyr.language.words import words
from malstyr.rules.choice import EVERY_RULE, RuleChoice
from malstyr.rules.judge import Judgement
from malstyr.workspace.tags import AskedTag, bears_tag, classified_so
from malstyr.workspace.workspace import Workspace


class Checked(NamedTuple):
    """Judgements of one or several workspaces on one day."""

    judgements: tuple[Judgement, ...]
    as_of: date
    only: Mapping[str, frozenset[str]] = {}
    """By the folder of a workspace, the files of it that were asked for; all of it where none is named."""
    whole: bool = False
    """Whether people are shown every finding, also where one rule has very many."""
    tag: AskedTag | None = None
    """A list, or an item of one: findings of what is classified so are asked for, and no others."""
    fail_on: Severity | None = Severity.ERROR
    """The least serious that counts against a workspace; None where nothing does."""
    rules: RuleChoice = EVERY_RULE
    """The rules whose findings are asked for."""

    @property
    def findings(self) -> Iterator[Finding]:
        for judgement in self.judgements:
            yield from self.findings_of(judgement)

    def findings_of(self, judgement: Judgement) -> Iterator[Finding]:
        return (one for one in self._of_any_rule(judgement) if self.rules.asks_for(judgement.rules[one.rule]))

    @property
    def others(self) -> int:
        """How many findings are of rules that are not asked for."""
        return sum(
            not self.rules.asks_for(judgement.rules[one.rule])
            for judgement in self.judgements
            for one in self._of_any_rule(judgement)
        )

    def _of_any_rule(self, judgement: Judgement) -> Iterator[Finding]:
        files = self.only.get(judgement.workspace.folder)
        for finding in judgement.findings:
            here = files is None or (finding.place and finding.place.source.name in files)
            if here and self._tagged(judgement, finding):
                yield finding

    def _tagged(self, judgement: Judgement, finding: Finding) -> bool:
        section, _, id = finding.subject.partition("/")
        classified = classified_so(judgement.workspace.data, section, id.partition("/")[0])
        return self.tag is None or bears_tag(self.tag, classified)

    @property
    def complete(self) -> bool:
        return all(judgement.workspace.complete for judgement in self.judgements)

    @property
    def could_not_look(self) -> bool:
        """Whether a file was lost, so that exit code 2 is due whatever else was found."""
        return any(judgement.workspace.lost for judgement in self.judgements)

    @property
    def fails(self) -> bool:
        return any(map(self.counts_against, self.findings))

    def counts_against(self, finding: Finding) -> bool:
        """Whether it is a defect, or could not be judged, and is serious enough to end with code 1."""
        order = (Severity.INFO, Severity.WARNING, Severity.ERROR)
        return (
            self.fail_on is not None
            and order.index(finding.severity) >= order.index(self.fail_on)
            and finding.finding_class is not FindingClass.DEVIATION
            and finding.waiver is None
            and not finding.baselined
        )

    def counts(self) -> Counter[str]:
        """Findings by severity and by class, those waived and those known before apart."""
        counted: Counter[str] = Counter()
        for finding in self.findings:
            if finding.waiver is not None:
                counted["waived"] += 1
            elif finding.baselined:
                counted["baselined"] += 1
            else:
                counted[finding.severity] += 1
                counted[finding.finding_class] += 1
        return counted


def finding_label(finding: Finding, language: str) -> str:
    """What a finding is called, the same in every format: by its severity, but what calls for action a deviation."""
    deviates = finding.finding_class is FindingClass.DEVIATION
    return words(language)["class.deviation" if deviates else f"severity.{finding.severity}"]


def size(workspace: Workspace) -> dict[str, int]:
    """How many goals, indicators and values a workspace holds."""
    series = workspace.data.values.values()
    values = sum(len(one.periods) + sum(map(len, one.members.values())) for one in series)
    return {"goals": len(workspace.data.goals), "indicators": len(workspace.data.indicators), "values": values}
