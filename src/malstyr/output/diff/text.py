"""``diff --format text``: how many; what calls for a decision, each with both places; the rest a line each."""

from collections.abc import Iterator, Sequence

from malstyr.changes.change import Change, Changes
from malstyr.changes.telling import IN_SHORT, Telling
from malstyr.findings import Severity
from malstyr.output.lines import Line, printed, wrap
from malstyr.present.paper import Paper

_STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold blue"}


def render(compared: Sequence[Changes], paper: Paper) -> str:
    """All changes of each workspace."""
    lines: list[Line] = []
    for one in compared:
        lines += [*([[]] if lines else []), *_lines(Telling(one, paper.language), paper.width)]
        while lines and not lines[-1]:
            lines.pop()
    return printed(lines, paper)


def of_file(changes: Changes, paper: Paper) -> str:
    """The changes of one file a line each: nothing else is known than what stands in it."""
    telling = Telling(changes, paper.language)
    told = (line for change in changes.items for line in _in_short(telling, change, paper.width))
    return printed(([(changes.new.sources[0].name, "bold")], *told), paper)


def _lines(telling: Telling, width: int) -> Iterator[Line]:
    changes, words = telling.changes, telling.words
    worst = min((one.severity for one in changes.items), key=list(_STYLES).index, default=None)
    style = {Severity.ERROR: "red", Severity.WARNING: "yellow"}.get(worst or Severity.INFO, "green")
    yield from _styled(style, telling.summary(), width)
    yield []
    if changes.decisions:
        yield [(words["decisions"] + ":", "bold")]
        for id in changes.decisions:
            yield from wrap([("  ", "")], telling.decision(id), width, 4)
        yield []
    serious = [one for one in changes.items if one.approved_by is None and one.change_class not in IN_SHORT]
    for change in serious:
        yield from _change(telling, change, width)
    for unused in telling.unused():
        yield from wrap([], unused, width, 2)
        yield []
    approved = [one for one in changes.items if one.approved_by is not None]
    for title, some in (
        ("approved-list", approved),
        ("rest", [one for one in changes.items if one.change_class in IN_SHORT and one.approved_by is None]),
    ):
        if some:
            yield [(words[title] + ":", "bold")]
            for change in some:
                yield from _in_short(telling, change, width)
            yield []
    paste = telling.to_paste()
    if paste:
        yield [(words["paste"] + ":", "bold")]
        yield from ([(line, "")] for line in paste.splitlines())
        yield []
    if not changes.complete:
        yield from _styled("bold red", words["incomplete"], width)


def _styled(style: str, text: str, width: int) -> Iterator[Line]:
    """A text all in one style, on as many lines as it takes."""
    for line in wrap([], text, width, 2):
        yield [(piece, style) for piece, _ in line]


def _change(telling: Telling, change: Change, width: int) -> Iterator[Line]:
    head: Line = [(f"{telling.class_of(change)} ", _STYLES[change.severity])]
    yield from wrap(head, f"{telling.where(change)}: {telling.from_to(change)}", width, 2)
    yield from wrap([("  ", "")], telling.places(change), width, 2)
    for said in (telling.why(change), *telling.decides(change)):
        yield from wrap([("  ", "")], said, width, 2)
    yield []


def _in_short(telling: Telling, change: Change, width: int) -> Iterator[Line]:
    head: Line = [("  ", ""), (f"{telling.class_of(change)} ", "bold" if change.approved_by else "dim")]
    yield from wrap(head, f"{telling.where(change)}: {telling.from_to(change)}", width, 4)
    if change.approved_by is not None:
        yield from wrap([("    ", "")], " ".join(telling.decides(change)), width, 4)
