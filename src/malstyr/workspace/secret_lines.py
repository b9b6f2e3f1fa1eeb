"""Where in the files a number stands that is hidden, or may be: what few may stand behind is repeated by nothing.

Of what was read, the workspace knows what is hidden. Of what was not, nobody does: what says that it is about few
people, or may say it, counts as hidden, wherever it stands.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from malstyr.findings import Fault
from malstyr.model.goal_file import SECTIONS
from malstyr.model.indicators import Cell
from malstyr.source.tree import KEY, Map, Node, Path, Place, Scalar, Seq, Source, place_of, reach, scalar
from malstyr.workspace.cells import cells_of
from malstyr.workspace.hiding import tells_hidden
from malstyr.workspace.load import Loaded
from malstyr.workspace.people_told import figure_of_few, may_be_few, surely_many
from malstyr.workspace.secrecy import OF_NO_PEOPLE, PEOPLE
from malstyr.workspace.workspace import Workspace

_CELL = ("values", "", "1")
"""Where a cell stands, for what its keys are called."""
_PEOPLE = frozenset(PEOPLE)
_NO_FIGURES = frozenset(Cell.model_fields) - {"of_which"}
_PERIOD = re.compile("[0-9]{4}")
_BY_POINT = frozenset(["forecast", "to_date"])
_PERIOD_KEY = re.compile(r"(?<![-/\w])[0-9]{4}[-/\w]*+:")
_HIDDEN = re.compile(r"(?<![0-9])\.\.|\.\.(?![0-9])")
_WORD = re.compile(r"[^\W\d_]+")


class SecretLines(NamedTuple):
    """Where numbers stand that are hidden, or that may be."""

    lines: frozenset[tuple[str, int]]
    """Names of files and numbers of lines."""
    keys: frozenset[tuple[str, int]]
    """Names of files and where keys begin that lead to a number that may be hidden."""

    def told_by(self, fault: Fault, places: Iterable[Place]) -> bool:
        """Whether a fault points at such a number, or is about what holds one."""
        above = fault.key_path[-1:] != (KEY,)
        return any(
            not self.lines.isdisjoint(_lines(one.source, one.start, one.end))
            or (above and (one.source.name, one.start) in self.keys)
            for one in places
        )


def secret_lines(loaded: Loaded) -> SecretLines:
    """Where numbers stand that are hidden, or that would be if they could be read."""
    workspace = loaded.workspace
    lines = {line for one in _hidden(workspace) for line in one}
    keys = set[tuple[str, int]]()
    told = defaultdict[str, list[int]](list)
    for fault in loaded.faults:
        if isinstance(fault.at, Place):
            told[fault.at.source.name].append(fault.at.start)
    if told:
        fewest = max(map(workspace.fewest, (None, *workspace.data.indicators.values())))
        for root in (one for one in loaded.read if one.source.name in told):
            unread = _Unread(sorted(told[root.source.name]), fewest)
            unread.look(root)
            lines |= unread.lines
            keys |= unread.keys
        for source in (one for one in workspace.sources if one.name in told and one.name in workspace.lost):
            lines |= {*_of_lost(source, fewest)}
    return SecretLines(frozenset(lines), frozenset(keys))


def _hidden(workspace: Workspace) -> Iterator[Iterable[tuple[str, int]]]:
    """The lines of every cell that has a number that is hidden, and of what a decision approves of it."""
    hidden, written = workspace.hidden_parts, workspace.as_written
    shown = {at.path: at.cell for at in workspace.cells} if hidden else {}
    paths: list[Path] = [
        at.path
        for id in ({str(path[1]): None for path in hidden})
        for at in cells_of(written, id)
        if at.cell != shown[at.path]
    ]
    for id, decision in workspace.data.decisions.items() if hidden else ():
        paths += [("decisions", id, "approves", path) for path in decision.approves if tells_hidden(path, hidden)]
    for path in paths:
        _, node, key = reach(workspace.tree, path)
        yield _lines(node.source, (key or node).start, node.end)


def _lines(source: Source, start: int, end: int) -> Iterator[tuple[str, int]]:
    first, last = (source.position(at)[0] for at in (start, max(start, end - 1)))
    return ((source.name, line) for line in range(first, last + 1))


class _Unread:
    """What of one file was not understood, as faults are ``told`` of it, and may be about fewer than so many people."""

    def __init__(self, told: list[int], fewest: int) -> None:
        self.told, self.fewest = told, fewest
        self.lines = set[tuple[str, int]]()
        self.keys = set[tuple[str, int]]()

    def look(self, root: Node) -> None:
        sections = root.items() if isinstance(root, Map) else ((None, root),)
        for key, section in sections:
            self._look(section, key, (), told=False, outcomes=key is None or _of_outcomes(key))

    def _look(self, node: Node, key: Scalar | None, above: tuple[Scalar, ...], *, told: bool, outcomes: bool) -> None:
        """Look for figures of few people where anything is told: of the node, of what is in it or of what it is in."""
        start = node.start if key is None else key.start
        if not (told or self._told(start, node.end + 1)):
            return
        told = told or self._told(start, (node.start if key is None else key.end) + 1)
        figure = _is_figure(node, key, outcomes)
        above = above if key is None else (*above, key)
        if figure and self._of_few(node):
            self.lines |= {*_lines(node.source, start, node.end)}
            self.keys |= {(one.source.name, one.start) for one in above}
        for name, one in _as_typed(node) if isinstance(node, Map) else ():
            if not figure or (isinstance(one, Map) and name not in _NO_FIGURES):
                self._look(one, name, above, told=told, outcomes=outcomes)
        for one in node if isinstance(node, Seq) and not figure else ():
            self._look(one, None, above, told=told, outcomes=outcomes)

    def _told(self, start: int, end: int) -> bool:
        return bisect_left(self.told, start) < bisect_left(self.told, end)

    def _of_few(self, node: Node) -> bool:
        """Whether a figure says that it is hidden or of few people, or may say it."""
        if isinstance(node, Seq) and any(map(self._of_few, node)):
            return True
        if not isinstance(node, Map):
            return _says_few(place_of(node).text, self.fewest)
        entries = [(key, _called(key), Place(node.source, key.end, one.end).text) for key, one in _as_typed(node)]
        values = [text for _, names, text in entries if "value" in names]
        if any(_says_hidden(text) for _, names, text in entries if not names or "value" in names):
            return True
        people = [text for _, names, text in entries if not _PEOPLE.isdisjoint(names)]
        if people:
            return not surely_many(people[0], self.fewest, _answers(node.get("answers")))
        if any(key[:1].isdigit() for key in node):
            return _says_few(place_of(node).text, self.fewest)
        unknown = [f"{key}{text}" for key, names, text in entries if not _of_no_people(key, names)]
        return any(_says_few(one, self.fewest) for one in values) or may_be_few(" ; ".join(unknown), self.fewest)


def _of_no_people(key: Scalar, names: Iterable[str]) -> bool:
    """Whether a key is one that says no number of people, perhaps with its point in it: ``forecast tertial 2``."""
    first, *point = key.split()
    at_point = {*_BY_POINT}.intersection(_called(first)) and not any(
        _PEOPLE.intersection(_called(one)) for one in point
    )
    return not OF_NO_PEOPLE.isdisjoint(names) or bool(at_point)


def _as_typed(node: Map) -> Iterator[tuple[Scalar, Node]]:
    """The entries of a map; a text in braces with what commas cut off from it: ``{2013: 40, fyra av fem}``."""
    entries = list[tuple[Scalar, Node, int]]()
    for key, one in node.items():
        before = entries[-1][1] if entries and node.flow and isinstance(one, Scalar) and one.empty else None
        if isinstance(before, Scalar) and not before.empty:
            entries[-1] = (*entries[-1][:2], key.end)
        else:
            entries.append((key, one, one.end))
    for key, one, end in entries:
        place = Place(one.source, one.start, end)
        yield key, one if end == one.end else scalar(place.text, place)


def _answers(node: Node | None) -> Mapping[str, Mapping[str, int]]:
    """The answers that stand beside a number of people, of those grades that are read."""
    questions = node.items() if isinstance(node, Map) else ()
    return {
        question: {grade: int(n) for grade, n in one.items() if isinstance(n, Scalar) and n.isdecimal()}
        for question, one in questions
        if isinstance(one, Map)
    }


def _of_outcomes(section: str) -> bool:
    """Whether values may stand in a section: in that of values, or in what is none."""
    return section == "values" or section not in SECTIONS


def _is_figure(node: Node, key: Scalar | None, outcomes: bool) -> bool:
    """Whether it is read as one cell, or as one part of it."""
    if isinstance(node, Scalar):
        return outcomes
    if isinstance(node, Seq):
        figures = [_is_figure(one, None, outcomes) for one in node]
        return any(figures) if node.flow else bool(figures) and all(figures)
    if not _PEOPLE.isdisjoint(node):
        return True
    if not outcomes or any(map(_PERIOD.match, node)):
        return False
    of_others = any(isinstance(one, Map) and name not in Cell.model_fields for name, one in node.items())
    return (key is not None and key[:1].isdigit()) or (not of_others and any(map(_called, node)))


def _called(key: str) -> tuple[str, ...]:
    """The keys of a cell that a key may be; none of what is no such key."""
    if key in Cell.model_fields:
        return (key,)
    from malstyr.model.shape import keys_called, keys_called_nearly

    return () if key[:1].isdigit() else keys_called(_CELL, key) or keys_called_nearly(_CELL, key)


def _says_few(text: str, fewest: int) -> bool:
    """Whether a text says that a number is hidden, or may say beside it of how few people it is."""
    people = (name for word in _WORD.findall(text) for name in _called(word)) if may_be_few(text, fewest) else ()
    return _says_hidden(text) or figure_of_few(text, fewest) or not _PEOPLE.isdisjoint(people)


def _says_hidden(text: str) -> bool:
    """Whether two dots stand in a text, which are no slip between two figures."""
    return _HIDDEN.search(text) is not None


def _of_lost(source: Source, fewest: int) -> Iterator[tuple[str, int]]:
    """Lines of a file that nobody could read that say something of few people, with the others of the same cell: a
    line with a period, and those further in."""
    section, cell, depth, few = "", list[tuple[str, int]](), 0, False
    for number in range(1, len(source.line_starts) + 1):
        line = source.line(number)
        section = line.partition(":")[0] if line[:1].strip(" \t-#") else section
        indent = len(line) - len(line.lstrip())
        if indent <= depth or _PERIOD.match(line.lstrip(" {-")):
            cell, depth, few = [], indent, False
        cell.append((source.name, number))
        few = few or (_of_outcomes(section) and any(_says_few(one, fewest) for one in _PERIOD_KEY.split(line)))
        if few:
            yield from cell
            cell = []
