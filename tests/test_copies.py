"""Copies of goal files: which files are told as one, once each, and which are read as files of their own."""

from datetime import date
from unicodedata import normalize

import pytest

from malstyr.findings import Finding
from malstyr.rules.judge import judge
from malstyr.source.files import FileTree
from malstyr.workspace.load import load
from together import together

HEAD = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"
GOALS = "goals:\n  trygghet: {text: Trygga, due: 2015-12-31}\n  hälsa: {text: Friska, due: 2015-12-31}\n"
VALUES = "indicators: {nki: {measured_in: index}}\nvalues: {nki: {2012: 56, 2013: 57}}\n"
OTHER = "goals:\n  skola: {text: Lärda, due: 2015-12-31}\n"
MET_TWICE = ("duplicate-id", "unknown-id", "section-split", "not-a-goal-file")

BY_NAME = [
    ("mål - kopia.yaml", "mål.yaml"),
    ("mål - Kopia (2).yaml", "mål.yaml"),
    ("mål – kopia.yaml", "mål.yaml"),
    ("mål_kopia.yaml", "mål.yaml"),
    ("mål kopia 2.yaml", "mål.yaml"),
    ("Kopia av mål.yaml", "mål.yaml"),
    ("Kopia (2) av mål.yaml", "mål.yaml"),
    ("mål - Copy.yaml", "mål.yaml"),
    ("Copy of mål.yaml", "mål.yaml"),
    ("mål copy 3.yaml", "mål.yaml"),
    ("mål (1).yaml", "mål.yaml"),
    ("mål(12).yml", "mål.yaml"),
    ("MÅL (1).yaml", "mål.yaml"),
    (normalize("NFD", "mål - Kopia.yaml"), "mål.yaml"),
    ("mål (1) - Kopia.yaml", "mål.yaml"),
    ("mål (konflikterande kopia 2014-02-01).yaml", "mål.yaml"),
    ("mål (conflicted copy from PC7).yaml", "mål.yaml"),
    ("mål-DESKTOP-7AB.yaml", "mål.yaml"),
    ("mål-LAPTOP-0Q1-2.yaml", "mål.yaml"),
    ("mål.bak.yaml", "mål.yaml"),
    ("mål_LOCAL_4711.yaml", "mål.yaml"),
    ("malstyr - Kopia.yaml", "malstyr.yaml"),
]
BY_CONTENT = [
    "mål-KOM4711.yaml",
    "mål gammal.yaml",
    "mål_original.yaml",
    "mål v2.yaml",
    "mål2.yaml",
    "mål-2014-01-31.yaml",
    "mål konflikt.yaml",
    "mål.yml",
    "gammalt/mål.yaml",
    "arkiv/2013/mål-2013.yaml",
]


def findings(files: dict[str, str]) -> tuple[Finding, ...]:
    tree = FileTree.of({name: text.encode() for name, text in {"malstyr.yaml": HEAD, **files}.items()}, ())
    return judge(load(".", tree), date(2014, 3, 1), "sv").findings


def copies(found: tuple[Finding, ...]) -> list[str]:
    return [one.message for one in found if one.rule == "copied-file"]


@together
@pytest.mark.parametrize(("name", "original"), BY_NAME)
@pytest.mark.parametrize("text", [GOALS, GOALS.replace("Trygga", "Tryggare"), "goals:\n  trygghet: {text: [", "x\n"])
def test_a_name_that_only_a_copy_has(name: str, original: str, text: str) -> None:
    """Whatever it says or cannot say, one finding names it and its original, and the original is read."""
    found = findings({"mål.yaml": GOALS, name: text})
    (message,) = copies(found)
    assert f"Filen {name} ser ut som en kopia av {original} " in message
    assert not [one for one in found if one.rule in MET_TWICE]


@pytest.mark.parametrize("name", BY_CONTENT)
def test_a_name_like_anothers_where_most_of_it_is_said_there(name: str) -> None:
    for text in (GOALS, GOALS.replace("Friska", "Friskare"), GOALS + OTHER.partition("\n")[2]):
        found = findings({"mål.yaml": GOALS, name: text})
        (message,) = copies(found)
        assert f"Filen {name} ser ut som en kopia av mål.yaml " in message
        assert not [one for one in found if one.rule in MET_TWICE]


@together
@pytest.mark.parametrize(
    "name", [*BY_CONTENT, "målgrupper.yaml", "skola.yaml", "kopiatorer.yaml", "mål-kopiatorer.yaml"]
)
def test_a_file_of_its_own_is_read(name: str) -> None:
    """A name that begins like another's is no fault; what is said twice is told as that."""
    assert not copies(findings({"mål.yaml": GOALS, name: OTHER}))
    twice = OTHER + "  hälsa: {text: Friskast, due: 2015-12-31}\n"
    found = findings({"mål.yaml": GOALS, name: twice})
    assert not copies(found)
    assert [one.rule for one in found if one.rule in MET_TWICE] == ["duplicate-id"]


def test_only_beside_its_original() -> None:
    """A copy of what is not there any more is the only one, and the name of another folder means nothing."""
    assert not copies(findings({"mål - Kopia.yaml": GOALS}))
    assert not copies(findings({"norr/mål.yaml": GOALS, "söder/mål (1).yaml": OTHER}))
    assert not copies(findings({"settings.yaml": "settings: {}\n", "mål - Kopia.yaml": GOALS}))


def test_what_an_excluded_file_is_called_says_nothing() -> None:
    settings = HEAD + "settings: {exclude: [mål.yaml]}\n"
    assert not copies(findings({"malstyr.yaml": settings, "mål.yaml": GOALS, "mål - Kopia.yaml": GOALS}))


def test_values_are_compared_period_by_period() -> None:
    more = VALUES.replace("2013: 57", "2013: 58, 2014-01: 3")
    (message,) = copies(findings({"värden.yaml": VALUES, "värden (1).yaml": more}))
    assert "values/nki/2013, values/nki/2014-01" in message


def test_a_file_about_a_unit_is_compared_as_it_is_read() -> None:
    text = "about: {unit: norr, source: x}\nindicators: {nki: {measured_in: index}}\n"
    (message,) = copies(findings({"norr.yaml": text, "norr (1).yaml": text}))
    assert "står likadant i norr.yaml" in message


@pytest.mark.parametrize("name", ["~$mål.yaml", "~$rden.yaml", "norr/~$mål.yml"])
def test_what_word_and_excel_leave(name: str) -> None:
    found = findings({"mål.yaml": GOALS, name: "x\n"})
    (message,) = copies(found)
    assert message.startswith(f"Filen {name} har ett namn som Word och Excel ger")
    assert not [one for one in found if one.rule in MET_TWICE]
