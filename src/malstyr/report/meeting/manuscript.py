"""What a meeting is told, with all that it takes to draw it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from malstyr.contract.meeting import MeetingResult
from malstyr.findings import Finding
from malstyr.present.meeting_paper import MeetingPaper
from malstyr.report.dress import dress
from malstyr.report.meeting.basis import MeetingBasis
from malstyr.report.meeting.whole import told
from malstyr.report.own import own_logo, own_templates
from malstyr.report.render import Pages
from malstyr.report.sources import sources
from malstyr.versions.origin import Origin


@dataclass(frozen=True, slots=True)
class MeetingManuscript:
    """The paper, the records, and the templates to draw it with."""

    paper: MeetingPaper
    result: MeetingResult
    pages: Pages
    as_of: date


def meeting_manuscript(
    basis: MeetingBasis, findings: Iterable[Finding], folder: Path, origin: Origin | None
) -> MeetingManuscript:
    """Dressed as the workspace in ``folder`` says. Raises ``Unusable`` where that cannot be used."""
    workspace, language = basis.scope.workspace, basis.language
    look = workspace.data.settings.look
    paper, result = told(basis, findings, sources(workspace, language, origin))
    pages = Pages(own_templates(folder), dress(look, own_logo(folder, look)), language)
    return MeetingManuscript(paper, result, pages, basis.scope.as_of)
