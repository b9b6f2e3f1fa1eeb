"""``check --format concise``: one line a finding, for editors and for reading down a list."""

from malstyr.output.check.checked import Checked, finding_label
from malstyr.present.paper import Paper
from malstyr.present.visible import harmless, visible


def render(checked: Checked, paper: Paper) -> str:
    lines: list[str] = []
    for finding in checked.findings:
        if finding.waiver is not None or finding.baselined:
            continue
        word = finding_label(finding, paper.language)
        line, column = finding.place.source.position(finding.place.start) if finding.place else (1, 1)
        name = finding.place.source.name if finding.place else finding.workspace
        lines.append(visible(f"{name}:{line}:{column}: {word} {finding.code} {finding.rule}: {finding.message}") + "\n")
    return harmless("".join(lines))
