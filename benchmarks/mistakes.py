"""Workspaces full of one mistake beside the same without it, and four thousand goals beside twenty thousand.

Each kind is a file written twice: as somebody writes it who has not understood something, and as it should be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice, product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.timing import in_turn, row, tool

HEAD = """version: 1
organisation: {id: storkommunen, name: Storkommunen}
settings: {as_of: 2013-03-01, rules: {too-many-indicators: ignore, goal-without-activity: ignore}}
about: {source: påhittat exempelvärde}
"""


WHAT = ("trygghet", "bemötande", "tillgänglighet", "delaktighet", "matlagning", "städning", "underhåll", "lärande")
WHOSE = ("barnens", "elevernas", "brukarnas", "anhörigas", "invånarnas", "företagens", "föreningarnas", "personalens")
WHERE = ("skolan", "förskolan", "hemtjänsten", "biblioteket", "hamnen", "centrum", "parken", "badhuset")
WHEN = ("våren", "sommaren", "hösten", "vintern", "vardagar", "helger", "kvällar", "nätter")


def ids(count: int) -> list[str]:
    """Different ids of words, since a figure in them tells at once that another was not meant."""
    return ["-".join(words) for words in islice(product(WHAT, WHOSE, WHERE, WHEN), count)]


def misspelt_references(goals: int, wrong: bool) -> Iterator[str]:
    """Every second goal serves the one before it, and its name lacks a letter."""
    yield "goals:"
    named = ids(goals)
    for n, id in enumerate(named):
        yield f"  {id}:"
        yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
        yield "    no_target: följs i dialog"
        if n % 2:
            yield f"    serves: [{named[n - 1][wrong:]}]"


def months_as_they_are_said(indicators: int, wrong: bool) -> Iterator[str]:
    """Twelve months of every indicator, 2012-05 for 2012-M05."""
    yield "indicators:"
    for n in range(indicators):
        yield f"  sjuktal-{n}: {{measured_in: procent, frequency: month}}"
    yield "values:"
    for n in range(indicators):
        yield f"  sjuktal-{n}:"
        yield from (f"    2012-{'' if wrong else 'M'}{month:02}: 4.{month}" for month in range(1, 13))


def unknown_keys(goals: int, wrong: bool) -> Iterator[str]:
    """Every goal has a key that is misspelt."""
    yield "goals:"
    for n in range(goals):
        yield f"  trygghet-i-område-{n}:"
        yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
        yield "    no_target: följs i dialog"
        yield f"    {'resorces' if wrong else 'resources'}: en tjänst i område {n}"


def waivers(goals: int, wrong: bool) -> Iterator[str]:
    """Every goal lacks what it is followed by, and has a waiver for that, of a rule whose name is misspelt."""
    yield "roles: {chef: {title: Chefen}}"
    yield "goals:"
    for n in range(goals):
        yield f"  trygghet-i-område-{n}:"
        yield f"    text: Andelen trygga i område {n} ska vara minst 85 procent senast 2015"
    yield "waivers:"
    for n in range(goals):
        yield f"  undantag-{n}:"
        yield f"    subject: goals/trygghet-i-område-{n}"
        yield f"    rule: goal-without-measur{'' if wrong else 'e'}"
        yield "    reason: måttet tas fram under året"
        yield "    owner: chef"
        yield "    expires: 2013-12-31"
