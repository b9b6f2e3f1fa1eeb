"""``malstyr coverage --format markdown``: the matrix as a page of Markdown."""

from malstyr.language.words import words
from malstyr.output.overview import Overview
from malstyr.present.coverage import coverage_told
from malstyr.present.paper import Paper
from malstyr.present.sandbox import Sandbox


def render(overview: Overview, paper: Paper) -> str:
    sandbox = Sandbox(words=words(paper.language))
    every = (coverage_told(one, overview.wanted, paper.language) for one in overview.evaluations)
    return "".join(sandbox.page("coverage/matrix.md.j2", told=one) for one in every)
