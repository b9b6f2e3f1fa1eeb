"""What is red, with what is said of it or that nothing is."""

from collections.abc import Iterator

from malstyr.present.document import Bullets, Heading, Manner, Paragraph, Passage, Run, runs
from malstyr.report.word.analyses import analysis_parts
from malstyr.report.word.draft import Draft, lacking_run, state_run


def red_parts(draft: Draft) -> Iterator[Passage]:
    yield Heading(2, draft.words["report.block-red"])
    if not draft.report.red:
        yield Paragraph(runs(draft.report.no_red))
    for one in draft.report.red:
        yield Heading(3, one.named)
        colon = ": " if one.goal and one.arithmetic else ""
        told = runs(state_run(one.state), "  ", Run(one.goal, to=one.anchor), colon, one.arithmetic)
        yield Paragraph(told, Manner.STANDING)
        if one.members:
            yield Bullets(tuple(runs(f"{member.name}: {member.text}") for member in one.members))
        for said in one.analyses:
            yield from analysis_parts(draft, said)
        if one.lacking:
            yield Paragraph(runs(lacking_run(one.lacking)))
