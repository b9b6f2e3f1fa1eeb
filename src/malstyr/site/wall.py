"""``malstyr board --format html``: the boards as a page for a screen on a wall, which needs nothing beside it."""

from collections.abc import Sequence

from malstyr.language.words import words
from malstyr.output.overview import Overview
from malstyr.present.boards import BoardsTold, boards_told
from malstyr.present.cells import told_by_cell
from malstyr.present.paper import Paper
from malstyr.present.sandbox import Sandbox
from malstyr.report.dress import dress
from malstyr.report.medium import PAGE


def render(overview: Overview, paper: Paper) -> str:
    """The boards of all workspaces on one page."""
    return whole([(paper.language, boards_told(one, overview.wanted, paper.language)) for one in overview.evaluations])


def part(overview: Overview, paper: Paper) -> tuple[str, BoardsTold]:
    """The boards of one workspace, with the language they are told in."""
    (evaluation,) = overview.evaluations
    return paper.language, boards_told(evaluation, overview.wanted, paper.language)


def whole(every: Sequence[tuple[str, BoardsTold]]) -> str:
    """The page, in the language of the first."""
    language = every[0][0]
    sandbox = Sandbox(words=words(language), look=dress(None, None), medium=PAGE, language=language)
    return told_by_cell(sandbox.page("board/page.html.j2", every=[one for _, one in every]))
