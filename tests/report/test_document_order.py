"""A report follows what people wrote, never what they called their files."""

import re
from datetime import date
from functools import cache

import pytest
from reports import EVERY_EXAMPLE, INTERIM, UNITS, drawn, every_report, judged
from word_files import word_of

from conftest import PROJECT
from malstyr.evaluate.calendar import Clock
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.report.kinds import KINDS, about
from malstyr.source.files import FileTree, read_folder
from malstyr.workspace.load import load

FIRST = "malstyr.yaml"


@cache
def files(example: str) -> dict[str, bytes]:
    return dict(read_folder(PROJECT / "examples" / example).files)


def renamed(held: dict[str, bytes]) -> dict[str, bytes]:
    """The files in the opposite order of their names, in one folder."""
    names = sorted(name for name in held if name != FIRST)
    new = {f"fil-{len(names) - n:03}.yaml": held[name] for n, name in enumerate(names)}
    return {FIRST: held[FIRST]} | new


def split(held: dict[str, bytes]) -> dict[str, bytes]:
    """A file for each section; what a file says of itself stays with all that it held."""
    new = {FIRST: held[FIRST]}
    for n, (name, data) in enumerate(reversed(held.items())):
        if name == FIRST:
            continue
        parts = [part for part in re.split(r"(?m)^(?=\w+:)", data.decode()) if part.strip()]
        own = "".join(part for part in parts if part.startswith(("version:", "about:", "#")))
        for m, part in enumerate(one for one in parts if not one.startswith(("version:", "about:", "#"))):
            new[f"{n:03}-{9 - m}.yaml"] = (own + part).encode()
    return new


def of(held: dict[str, bytes], example: str, kind: str) -> Evaluation:
    workspace = load("yta", FileTree.of(held, ())).workspace
    day = INTERIM[example] if kind == "delar" else workspace.data.settings.as_of
    assert isinstance(day, date)
    return evaluate(workspace, day, about(kind, Clock.of(workspace, day)))


@pytest.mark.slow
@every_report
def test_renaming_files_changes_no_byte(example: str, kind: str) -> None:
    unit = UNITS[example] if kind == "enhet" else None
    before, after = (of(held, example, kind) for held in (files(example), renamed(files(example))))
    for format in ("html", "md"):
        assert drawn(after, kind, format, unit=unit) == drawn(before, kind, format, unit=unit)
    assert word_of(after, kind, unit=unit) == word_of(before, kind, unit=unit)


@pytest.mark.slow
@pytest.mark.parametrize("example", EVERY_EXAMPLE)
def test_a_file_for_each_section_changes_only_how_many_files_there_are(example: str) -> None:
    before, after = (
        drawn(of(held, example, "aktivitetsplan"), "aktivitetsplan", "md").partition('<a id="provenance">')[0]
        for held in (files(example), split(files(example)))
    )
    assert after == before


def adopted(held: dict[str, bytes]) -> str:
    """What the scorecard tells of Leksand that no other block does: the adopted document, whole."""
    told = drawn(of(held, "leksand", "scorecard"), "scorecard", "md")
    return told[told.index("## Det antagna dokumentet") : told.index("## Om rapporten")]


@pytest.mark.slow
def test_the_whole_document_is_the_same_however_its_files_are_called_and_split() -> None:
    whole = adopted(files("leksand"))
    assert adopted(renamed(files("leksand"))) == whole
    assert adopted(split(files("leksand"))) == whole
    assert [line for line in whole.splitlines() if line.startswith("### ")][:3] == [
        "### Organisationen",
        "### Planer",
        "### Beslut",
    ]


TWO = """\
units: {b: {name: Bibliotek}, a: {name: Arkiv}}
goals:
  sist: {text: Arkivet är ordnat, unit: a, no_target: nej}
  mitt: {text: Biblioteket är öppet, unit: b, no_target: nej}
  först: {text: Alla får veta, no_target: nej}
"""


def test_goals_follow_units_in_their_order_and_then_what_people_wrote() -> None:
    told = drawn(judged(TWO), "scorecard", "md")
    places = [told.index(text) for text in ("Alla får veta", "Biblioteket är öppet", "Arkivet är ordnat")]
    assert places == sorted(places)


@pytest.mark.parametrize("kind", ["scorecard", "enhet", "delar", "arsredovisning", "aktivitetsplan"])
def test_the_answer_stands_first_then_what_is_red_and_what_the_document_is_comes_after(kind: str) -> None:
    blocks = KINDS[kind]
    assert blocks[0] in ("summary", "activities") and blocks[-1] == "provenance"
    assert {"red", "red_list"}.isdisjoint(blocks[blocks.index("goals") :]) if "goals" in blocks else True
    assert {"summary", "goals", "money", "activities"}.isdisjoint(blocks[blocks.index("cover") :])
    assert "document" not in blocks or blocks.index("cover") < blocks.index("document")
