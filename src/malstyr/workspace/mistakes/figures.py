"""Figures of an indicator that stand in another order than the one of the format, as they are typed in that."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from malstyr.model.indicators import AT_POINTS, OF_VALUE
from malstyr.model.periods import period
from malstyr.model.shape import keys_called, known_keys
from malstyr.model.tried import typed_as
from malstyr.source.flow import in_braces
from malstyr.source.tree import Map, Node, Scalar, Seq, find, place_of
from malstyr.workspace.mistakes.alone import points_of
from malstyr.workspace.mistakes.key_at_point import key_and_point
from malstyr.workspace.mistakes.told import UNSAID, plain_number
from malstyr.workspace.nodes import in_one_line

_CELL = ("values", "…", "<periods>", "…")


class ToldFigure(NamedTuple):
    """One number: when, how it is typed, by which key of an outcome, at which point, and of which member."""

    period: str
    typed: str
    key: str = OF_VALUE
    point: str = ""
    member: str = ""


def cell_key(word: str) -> str | None:
    """The one key of an outcome that a word is, or that people call so; not the parts, which are no figure."""
    called = (word,) if word in known_keys(_CELL) else keys_called(_CELL, word)
    return called[0] if len(called) == 1 and called[0] not in ("of_which", "answers", "cases", "revised") else None


def by_cell_key(tree: Map, indicator: str) -> Iterator[ToldFigure]:
    """``budget: {2026: 41000}`` and ``budget 2026: 41000`` of an indicator: the key, then the period; with what else
    stands under those periods."""
    series = find(tree, ("values", indicator))
    found: list[ToldFigure] = []
    for written, node in series.items() if isinstance(series, Map) else ():
        if isinstance(node, Map) and (key := cell_key(written)) is not None:
            found += (_figure(tree, indicator, str(one), below)._replace(key=key) for one, below in node.items())
        elif isinstance(node, Scalar) and (said := key_and_period(tree, written)) is not None:
            key, point, time = said
            found.append(_figure(tree, indicator, time, node)._replace(key=key, point=point))
    for time in dict.fromkeys(one.period for one in found):
        there = find(tree, ("values", indicator, time))
        cell = there.items() if isinstance(there, Map) else [(OF_VALUE, there)] if there is not None else ()
        yield from (_figure(tree, indicator, time, below)._replace(key=str(one)) for one, below in cell)
    yield from found


def key_and_period(tree: Map, written: str) -> tuple[str, str, str] | None:
    """The key, the point and the period that a text says: ``prognos D1 2026``."""
    words = re.split(r"[ _]+", written)
    halves = ((words[-n:], words[:-n]) for n in range(1, len(words)))
    turned = ((words[:n], words[n:]) for n in range(1, len(words)))
    for said, rest in (*halves, *turned):
        time, text = typed_as(period, " ".join(said)), " ".join(rest)
        key = cell_key(text) if time is not None else None
        at_point = key_and_point(tree, _CELL, text) if time is not None and key is None else None
        if key is not None and time is not None:
            return key, "", time
        if at_point is not None and time is not None:
            return ("to_date" if at_point[0] == OF_VALUE else at_point[0]), at_point[1], time
    return None


def _figure(tree: Map, indicator: str, time: str, node: Node) -> ToldFigure:
    number = plain_number(tree, ("values", indicator, time), node) if isinstance(node, Scalar) else None
    return ToldFigure(typed_as(period, time) or time, number or in_one_line(node))


def by_member(tree: Map, indicator: str) -> Iterator[ToldFigure]:
    """``2026: {norra: 88}`` of an indicator: the period, then the member."""
    series = find(tree, ("values", indicator))
    for time, held in series.items() if isinstance(series, Map) else ():
        for member, node in held.items() if isinstance(held, Map) and time[:1].isdigit() else ():
            if member not in known_keys(_CELL):
                yield _figure(tree, indicator, str(time), node)._replace(member=str(member))


def figures_typed(figures: Iterable[ToldFigure]) -> str:
    """Figures as they stand under their indicator, on lines."""
    cells = defaultdict[str, dict[str, list[ToldFigure]]](dict)
    for one in figures:
        cells[one.member].setdefault(one.period, []).append(one)
    lines: list[str] = []
    for member, periods in cells.items():
        lines += [f"{member}:"] if member else []
        lines += [f"{'  ' if member else ''}{time}: {_cell(held)}" for time, held in periods.items()]
    return "\n".join(lines)


_ASKED = {
    "sv": "\nI stället för punkterna skriver du tidpunkten i kalendern: {}.",
    "en": "\nFor the dots write the point of the calendar: {}.",
}
"""Of a forecast that does not say when it was made."""


def words_of(tree: Map, figures: Iterable[ToldFigure]) -> dict[str, str]:
    """Figures as they are typed, and what has to be asked, by language, for a message."""
    line, points = figures_typed(figures), ", ".join(points_of(tree))
    return {
        "line": line,
        **{f"dots_{one}": said.format(points) if UNSAID in line else "" for one, said in _ASKED.items()},
    }


def _cell(held: list[ToldFigure]) -> str:
    if [one.key for one in held] == [OF_VALUE]:
        return held[0].typed
    keys = {key: [one for one in held if one.key == key] for key in dict.fromkeys(one.key for one in held)}
    return in_braces((key, _at_points(of) if key in AT_POINTS else of[0].typed) for key, of in keys.items())


def _at_points(held: list[ToldFigure]) -> str:
    pairs = (
        one.typed.strip("{}") if one.typed.startswith("{") else f"{one.point or UNSAID}: {one.typed}" for one in held
    )
    return f"{{{', '.join(pairs)}}}"


_FIRST_PART = {"half-year": "-H1", "tertial": "-T1", "quarter": "-Q1", "month": "-M01", "week": "-W01", "day": "-01-01"}
"""What is written after the year for the first part of it, by how often something is measured."""
_YEAR = {"sv": "ÅÅÅÅ", "en": "YYYY"}
_WHERE = {
    "sv": (
        " under {}, som finns på rad {} i {}",
        ", och där under den som det gäller ({})",
        ". Där står redan {}: behåll det som är rätt",
    ),
    "en": (
        " under {}, which is on line {} of {}",
        ", and there under the one that it is of ({})",
        ". There {} stands already: keep what is right",
    ),
}


def outcome_typed(tree: Map, id: str, time: str | None, node: Node) -> dict[str, str]:
    """An outcome, or several by their periods, as it is typed among values, and where there, in each language that
    messages speak."""
    often, listed = find(tree, ("indicators", id, "frequency")), find(tree, ("indicators", id, "for_each"))
    values = find(tree, ("values",))
    key, held = (values.key(id), values.get(id)) if isinstance(values, Map) else (None, None)
    place = place_of(key) if key is not None else None
    written = node.items() if isinstance(node, Map) else [(time, node)]
    again = held.keys() & dict(written) if isinstance(held, Map) else ()
    taken = ", ".join(f"{one}: {in_one_line(held[one])}" for one in sorted(again)) if isinstance(held, Map) else ""
    words: dict[str, str] = {}
    for language, (there, of_member, both) in _WHERE.items():
        some_time = _YEAR[language] + _FIRST_PART.get(str(often), "")
        figures = [_figure(tree, id, one or some_time, below) for one, below in written]
        pairs = ", ".join(f"{one.period}: {one.typed}" for one in figures)
        of_first = f"{listed[0]}: {{{pairs}}}" if isinstance(listed, Seq) and listed else pairs
        words[f"line_{language}"] = pairs if place is not None else f"{id}: {{{of_first}}}"
        where = there.format(id, place.source.position(place.start)[0], place.source.name) if place is not None else ""
        where += of_member.format(", ".join(map(str, listed))) if isinstance(listed, Seq) and listed else ""
        words[f"where_{language}"] = where + (both.format(taken) if taken else "")
    return words
