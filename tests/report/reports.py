"""What tests of reports share: every kind of every example, drawn once; other workspaces; and tools that may lack."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from conftest import AS_OF, EXAMPLES, PROJECT, workspace
from malstyr.evaluate.calendar import Clock, Point
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.model.periods import Period
from malstyr.report.build import build
from malstyr.report.dress import Dress, dress
from malstyr.report.kinds import KINDS, Order, about
from malstyr.report.render import Pages
from malstyr.report.sources import sources
from malstyr.source.files import read_folder
from malstyr.workspace.load import Loaded, load
from malstyr.workspace.workspace import Workspace

UNITS = {"gotland": "it", "haparanda": "bun", "leksand": "kost", "ostra-goinge": "hemtjänsten", "varnamo": "bun"}
"""The unit whose own report is drawn."""
NAMES = [(example.name, kind) for example in EXAMPLES for kind in KINDS]
every_report = pytest.mark.parametrize(("example", "kind"), NAMES, ids=[f"{name}-{kind}" for name, kind in NAMES])


INTERIM = {
    "gotland": date(2013, 10, 20), "haparanda": date(2012, 11, 1), "leksand": date(2013, 10, 20),
    "ostra-goinge": date(2021, 10, 20), "varnamo": date(2013, 10, 20),
}  # fmt: skip
"""A day in the year, when its interim report is drawn; the other kinds are of the workspace's own day."""


EVERY_EXAMPLE = [example.name for example in EXAMPLES]


@cache
def workspace_of(example: str) -> Workspace:
    return load(f"examples/{example}", read_folder(PROJECT / "examples" / example)).workspace


def evaluation(example: str, kind: str = "scorecard") -> Evaluation:
    workspace = workspace_of(example)
    day = INTERIM[example] if kind == "delar" else workspace.data.settings.as_of
    assert day is not None
    return evaluated(example, day, about(kind, Clock.of(workspace, day)))


@cache
def evaluated(example: str, day: date, period: Period | Point | None) -> Evaluation:
    """An example on a day, as every kind of report about it is made of it."""
    return evaluate(workspace_of(example), day, period)


@cache
def report(example: str, kind: str, format: str = "html", public: bool = False) -> str:
    return drawn(evaluation(example, kind), kind, format, public, UNITS[example] if kind == "enhet" else None)


def drawn(of: Evaluation, kind: str, format: str, public: bool = False, unit: str | None = None) -> str:
    pages = plain_pages(dress(of.workspace.data.settings.look, None))
    return pages.page(build(of, Order(kind, "sv", public, unit), sources(of.workspace, "sv")), format)


@cache
def plain_pages(dressed: Dress) -> Pages:
    """The project's own templates, read once."""
    return Pages({}, dressed, "sv")


def judged(files: str | Mapping[str, str], day: date = AS_OF) -> Evaluation:
    """A workspace of text, evaluated."""
    loaded: Loaded = workspace(files)
    assert loaded.workspace.data.goals, "nothing was understood"
    return evaluate(loaded.workspace, day)


def reported(text: str, kind: str, day: date) -> Evaluation:
    """A workspace of text, evaluated on a day for what a kind of report is about."""
    found = workspace(text).workspace
    return evaluate(found, day, about(kind, Clock.of(found, day)))


def write_all(folder: Path, format: str = "html") -> list[Path]:
    """Every report as a file."""
    files = []
    for example, kind in NAMES:
        file = folder / f"{example}-{kind}.{format}"
        file.write_text(report(example, kind, format), encoding="utf-8")
        files.append(file)
    return files
