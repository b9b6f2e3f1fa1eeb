"""``malstyr coverage --format html``: the matrix as a page that needs nothing beside it."""

from collections.abc import Sequence

from malstyr.language.words import words
from malstyr.output.overview import Overview
from malstyr.present.coverage import CoverageTold, coverage_told
from malstyr.present.paper import Paper
from malstyr.present.sandbox import Sandbox
from malstyr.report.dress import dress
from malstyr.report.medium import PAGE


def render(overview: Overview, paper: Paper) -> str:
    """The matrices of all workspaces on one page."""
    return whole(
        [(paper.language, coverage_told(one, overview.wanted, paper.language)) for one in overview.evaluations]
    )


def part(overview: Overview, paper: Paper) -> tuple[str, CoverageTold]:
    """The matrix of one workspace, with the language it is told in."""
    (evaluation,) = overview.evaluations
    return paper.language, coverage_told(evaluation, overview.wanted, paper.language)


def whole(every: Sequence[tuple[str, CoverageTold]]) -> str:
    """The page, in the language of the first."""
    language = every[0][0]
    sandbox = Sandbox(words=words(language), look=dress(None, None), medium=PAGE, language=language)
    return sandbox.page("coverage/page.html.j2", every=[one for _, one in every])
