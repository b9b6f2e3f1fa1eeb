"""``meeting --format docx``: the same in Word, with the parts under headings."""

from collections.abc import Iterator

from malstyr.extras import install_line
from malstyr.language.words import words
from malstyr.present.document import Bullets, Chapter, Document, Heading, Manner, Paragraph, Passage, Run, Runs, runs
from malstyr.present.meeting_paper import MeetingLine, MeetingPart
from malstyr.present.paper import Paper
from malstyr.report.dress import Unusable
from malstyr.report.meeting.manuscript import MeetingManuscript
from malstyr.report.word.draft import lacking_run, one_line, state_run


def render(manuscript: MeetingManuscript, paper: Paper) -> bytes:
    """Raises ``Unusable`` where what makes Word is not installed."""
    try:
        from malstyr.word.write import write
    except ImportError:
        raise Unusable("docx-extra", install=install_line("docx")) from None
    return write(_document(manuscript))


def _document(manuscript: MeetingManuscript) -> Document:
    paper = manuscript.paper
    chapters = [Chapter(tuple(_front(manuscript))), *(Chapter(tuple(_part(part))) for part in paper.held)]
    colour = manuscript.pages.dressed.colour
    return Document(paper.title, paper.subtitle, paper.language, manuscript.as_of, colour, tuple(chapters))


def _front(manuscript: MeetingManuscript) -> Iterator[Passage]:
    paper = manuscript.paper
    catalogue = words(paper.language)
    yield Heading(1, paper.title)
    yield Paragraph(runs(f"{paper.subtitle}. {paper.day}."))
    yield from (Paragraph(runs(one), Manner.NOTE) for one in (paper.invented, paper.incomplete) if one)
    yield Paragraph(runs(" ".join(paper.lead)), Manner.LEAD)
    yield Heading(2, catalogue["meeting.in-short"])
    yield Bullets(
        tuple(
            runs(Run(f"{part.title}: ", bold=True, to=part.id if part.lines else ""), part.sentence)
            for part in paper.parts
        )
    )
    yield Paragraph(runs(paper.sources))


def _part(part: MeetingPart) -> Iterator[Passage]:
    yield Heading(2, part.title, part.id)
    for one in part.lines:
        yield Paragraph(_line(one))
        below = [*map(runs, one.told), *([runs(lacking_run(one.lacking))] if one.lacking else [])]
        if below:
            yield Bullets(tuple(below))


def _line(one: MeetingLine) -> Runs:
    states = [state_run(state) for state in (one.before, one.now) if state is not None]
    told = one_line([(state,) for state in states], " → ")
    colon = ": " if one.text or told else ""
    return runs(Run(f"{one.name}{colon}", bold=True), *told, " " if told and one.text else "", one.text)
