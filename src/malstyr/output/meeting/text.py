"""``meeting --format text``: how it goes and a sentence of each part, then the parts."""

from collections.abc import Iterator

from malstyr.language.words import words
from malstyr.output.lines import Line, printed, wrap
from malstyr.output.tables import STYLES
from malstyr.present.meeting_paper import MeetingLine, MeetingPaper, MeetingTold
from malstyr.present.paper import Paper
from malstyr.present.state import State


def render(told: MeetingTold, paper: Paper) -> str:
    return printed(_lines(told.paper, paper.width), paper)


def _lines(told: MeetingPaper, width: int) -> Iterator[Line]:
    yield from _styled(f"{told.subtitle}. {told.title}", "bold", width)
    yield from wrap([], told.day, width, 0)
    for note in filter(None, (told.invented, told.incomplete)):
        yield from _styled(note, "yellow", width)
    yield []
    yield from wrap([], " ".join(told.lead), width, 0)
    yield []
    yield [(words(told.language)["meeting.in-short"], "bold")]
    for part in told.parts:
        yield from wrap([("  ", "")], part.sentence, width, 4)
    for part in told.held:
        yield []
        yield [(part.title, "bold")]
        for one in part.lines:
            yield from _line(one, width)
    yield []
    yield from _styled(told.sources, "dim", width)


def _line(one: MeetingLine, width: int) -> Iterator[Line]:
    states = [state for state in (one.before, one.now) if state is not None]
    head: Line = [("  ", "")]
    for n, state in enumerate(states):
        head += [*([(" → ", "")] if n else []), _state(state)]
    if states:
        head.append(("  ", ""))
    yield from wrap(head, f"{one.name}: {one.text}" if one.text else one.name, width, 4)
    for said in one.told:
        yield from wrap([("    ", "")], said, width, 6)
    if one.lacking:
        yield from wrap([("    ✗ ", "bold red")], one.lacking, width, 6)


def _state(state: State) -> tuple[str, str]:
    return f"{state.sign.symbol} {state.word}", STYLES[state.colour]


def _styled(text: str, style: str, width: int) -> Iterator[Line]:
    for line in wrap([], text, width, 0):
        yield [(piece, style) for piece, _ in line]
