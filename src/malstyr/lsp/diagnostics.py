"""Findings as an editor marks them."""

from collections.abc import Iterable, Mapping, Sequence

from lsprotocol.types import CodeDescription, Diagnostic, DiagnosticRelatedInformation, DiagnosticSeverity

from malstyr.findings import Finding, FindingClass, Severity
from malstyr.lsp.desk import Desk
from malstyr.lsp.open_files import editor_location
from malstyr.lsp.positions import editor_range
from malstyr.rules.registry import RULES
from malstyr.version import PROJECT_ADDRESS, __version__

_SEVERITIES = {
    Severity.ERROR: DiagnosticSeverity.Error,
    Severity.WARNING: DiagnosticSeverity.Warning,
    Severity.INFO: DiagnosticSeverity.Information,
}
_RULE_PAGE = f"{PROJECT_ADDRESS}/blob/v{__version__}/docs/regler.md"


def diagnostics(desk: Desk, findings: Iterable[Finding]) -> Mapping[str, Sequence[Diagnostic]]:
    """By the file they stand in."""
    found: dict[str, list[Diagnostic]] = {}
    for one in findings:
        if one.place is not None and calls_for_text(one):
            found.setdefault(one.place.source.name, []).append(_diagnostic(desk, one))
    return found


def calls_for_text(one: Finding) -> bool:
    """Deviations call for action, not for another text, and what is waived is accepted."""
    return one.waiver is None and one.finding_class is not FindingClass.DEVIATION


def _diagnostic(desk: Desk, one: Finding) -> Diagnostic:
    assert one.place is not None
    text = "\n".join(part for part in (one.message, one.help) if part)
    return Diagnostic(
        editor_range(one.place),
        text,
        severity=_SEVERITIES[one.severity],
        code=one.rule,
        code_description=CodeDescription(f"{_RULE_PAGE}#{one.rule}") if one.rule in RULES else None,
        source="malstyr",
        related_information=[
            DiagnosticRelatedInformation(editor_location(desk, place), told) for told, place in one.related
        ],
    )
