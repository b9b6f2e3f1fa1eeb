"""``check --format concise``: one line a finding, for editors and for reading down a list."""

from __future__ import annotations

from malstyr.language.words import words
from malstyr.output.checked import Checked
from malstyr.output.lines import shown


def render(checked: Checked) -> str:
    catalogue = words(checked.language)
    lines: list[str] = []
    for finding in checked.findings:
        if finding.waiver is not None or finding.baselined:
            continue
        severity = catalogue[f"severity.{finding.severity}"]
        line, column = finding.place.source.position(finding.place.start) if finding.place else (1, 1)
        name = finding.place.source.name if finding.place else finding.workspace
        lines.append(
            shown(f"{name}:{line}:{column}: {severity} {finding.code} {finding.rule}: {finding.message}") + "\n"
        )
    return "".join(lines)
