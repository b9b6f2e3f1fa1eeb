"""Blocks that are a list of facts: each with its name."""

from collections.abc import Callable, Iterable, Iterator

from malstyr.present.document import Heading, Paragraph, Passage
from malstyr.report.view import Fact, Report
from malstyr.report.word.draft import Draft, fact_runs


def fact_parts(block: str, held: Callable[[Report], Iterable[Fact]]) -> Callable[[Draft], Iterator[Passage]]:
    """The passages of such a block, and where in a report it has its facts from."""

    def parts(draft: Draft) -> Iterator[Passage]:
        yield Heading(2, draft.words[f"report.block-{block}"])
        for one in held(draft.report):
            yield Paragraph(fact_runs(one))

    return parts
