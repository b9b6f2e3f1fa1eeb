"""What ``check`` says last of a workspace."""

from collections import Counter

from malstyr.findings import FindingClass
from malstyr.language.words import words
from malstyr.output.check.checked import Checked, size
from malstyr.output.lines import Styled
from malstyr.rules.judge import Judgement


def check_summary(checked: Checked, judgement: Judgement, language: str) -> Styled:
    """How many there are of each, and how much was looked at; and the colour of how it stands."""
    catalogue = words(language)
    one = checked._replace(judgements=(judgement,))
    counts = _apart(one)
    clean = not counts["errors"] and not counts["warnings"]
    numbers = {"errors": counts["errors"], "warnings": counts["warnings"], "files": len(judgement.workspace.sources)}
    said = {what: _count(language, what, n) for what, n in (numbers | size(judgement.workspace)).items()}
    text = catalogue["check.clean" if clean else "check.summary"].format(
        organisation=judgement.workspace.name, as_of=judgement.as_of, **said
    )
    extra = [f"{_count(language, what, counts[what])}." for what in ("waived", "baselined") if counts[what]]
    if counts["deviations"]:
        told = _count(language, "deviations", counts["deviations"])
        extra.insert(0, catalogue["check.deviations"].format(deviations=told))
    if clean and not any(size(judgement.workspace).values()):
        extra.append(catalogue["check.no-goals"])
    if not judgement.workspace.complete:
        extra.append(catalogue["check.incomplete"])
    return " ".join((text, *extra)), "red" if counts["errors"] else "yellow" if not clean else "green"


def _apart(checked: Checked) -> Counter[str]:
    """Errors and warnings of the files, deviations of the outcomes, and what is waived."""
    counted: Counter[str] = Counter()
    for one in checked.findings:
        told = "waived" if one.waiver is not None else "baselined" if one.baselined else f"{one.severity}s"
        counted["deviations" if one.finding_class is FindingClass.DEVIATION and told.endswith("s") else told] += 1
    return counted


def _count(language: str, what: str, n: int) -> str:
    return words(language)[f"count.{what}.{n if n < 2 else 'n'}"].format(n=n)
