"""A public site names nobody: in no file, by no form of a name, wherever it was written."""

from collections.abc import Callable, Mapping
from html import unescape
from pathlib import Path
from unicodedata import normalize

import pytest
from sites import broken_links, files, made

from conftest import write
from malstyr.language.plain import ascii_letters
from repositories import committed

BASE = "https://mal.exempel.se/"
PERSONS = ("Sigrid Ek-Öberg", "Åsa Wård", "Björk Þór O'Neill", "Vidar", "Ann-Sofie af Ugglas", "María & Lind")
FORMS: dict[str, Callable[[str], str]] = {
    "as written": lambda name: name,
    "in capitals": str.upper,
    "with spaces": lambda name: name.replace(" ", " \u00a0 "),
    "in two signs": lambda name: normalize("NFD", name),
    "of whom": lambda name: f"{name}s",
    "joined": lambda name: "-".join(name.lower().split()),
    "joined low": lambda name: "_".join(name.lower().split()),
    "as an address": ascii_letters,
    "in an address of mail": lambda name: f"{ascii_letters(name).replace('-', '.')}@exempel.se",
}
TEXTS = """\
version: 1
organisation: {{id: {i}, name: {t}, purpose: {t}}}
settings: {{as_of: 2014-03-01}}
roles: {{chef: {{title: Kommunchef, person: {p}}}, vik: {{title: {tp}}}}}
decisions: {{b: {{body: {t}, date: 2012-01-01, reference: {t}}}}}
plans: {{{i}: {{name: {t}, period: 2012-2015, adopted: b}}}}
levels: {{nivå: {{name: {t}}}}}
units: {{{i}: {{name: {t}, manager: chef, mission: {t}, no_plan: {t}}}, annan: {{no_plan: {t}}}}}
lists: {{delar: {{{i}: {t}, b: {t}}}}}
perspectives: {{{i}: {{name: {t}, text: {t}}}}}
goals:
  {i}:
    text: {t}
    level: nivå
    owner: chef
    perspective: {i}
    success_factors: {{1: {t}}}
    unit: {i}
  under: {{text: {t}, serves: [{i}], perspective: {i}, due: [2013-01-01, 2013-02-01]}}
  inget: {{text: {t}, no_target: {t}, unit: annan}}
indicators:
  {i}: {{serves: [{i}], measured_in: {t}, method: {t}, source: {t}, population: {t}, for_each: [delar],
    of_which: [women], target: {{at_least: 5}}, breaks: {{2012: {t}}}}}
  mått: {{name: {t}, serves: [{i}], measured_in: antal, target: {{at_least: 5}}}}
  löfte: {{promise: {t}, serves: [{i}], target: {{at_least: 1}}}}
  pengar: {{name: {t}, serves: [{i}], measured_in: {t}, no_target: {t}, for_each: [{i}]}}
values:
  {i}:
    {i}: {{2011: 1, 2012: 3, 2013: {{value: 4, n: 20, invited: 40, of_which: {{women: 3}}}}}}
    b: {{2013: 9}}
  mått: {{2012: 4, 2013: 6}}
  pengar: {{{i}: {{2013: {{value: 4, budget: 5}}}}}}
activities:
  {i}: {{text: {t}, serves: [{i}], responsible: chef, due: [2013-01-01, 2015-01-01], unit: {i}}}
  slut: {{text: {t}, serves: [{i}], closed: {{date: 2013-01-01, reason: {t}}}}}
assessments:
  goals/{i}: {{2013: {{text: {t}, analysis: {t}, actions: [{i}], by: chef, status: met, reason: {t}}}}}
calendar: {{{i}: {{name: {t}, ends: 12-31, ready: 04-15}}}}
risks: {{{i}: {{name: {t}, text: {t}, threatens: [{i}], prevention: {t}, consequences: {t}, responsible: chef}}}}
waivers: {{u: {{rule: overdue-measurement, subject: goals/{i}, reason: {t}, owner: chef, expires: 2015-01-01}}}}
"""


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def texts(person: str, said: str, role: str | None = None) -> str:
    """A workspace that says something everywhere, in ids too, led by a person."""
    named = quoted(person if role is None else role)
    return TEXTS.format(i=f"{ascii_letters(person)}-x", t=quoted(said), p=named, tp=quoted(f"Vikarie för {person}"))


def found_in(files: Mapping[str, bytes], person: str) -> list[str]:
    """Files that name the person, in any case, with any signs between the names and in the letters of addresses."""
    name = ascii_letters(person)
    told = {file: f"-{ascii_letters(f'{file} {unescape(data.decode())}')}-" for file, data in files.items()}
    return [file for file, text in told.items() if f"-{name}-" in text or f"-{name}s-" in text]


EVERY = [
    pytest.param(person, form, marks=[] if m == n % len(PERSONS) else [pytest.mark.slow])
    for n, form in enumerate(FORMS)
    for m, person in enumerate(PERSONS)
]
"""The fast tests try each form with one of the persons."""


@pytest.mark.slow
@pytest.mark.parametrize(("person", "form"), EVERY)
def test_nobody_is_named(tmp_path: Path, person: str, form: str) -> None:
    said = FORMS[form](person)
    folder = write(tmp_path / said.replace("/", "-"), {"malstyr.yaml": texts(person, f"Ord av {said} här")})
    committed(folder, f"{said} ändrade", f"v1-{ascii_letters(person)}")
    made(folder, "--output", tmp_path / "open")
    made(folder, "--output", tmp_path / "out", "--public", "--base", BASE)
    shown = files(tmp_path / "out")
    assert found_in(files(tmp_path / "open"), person), "the test finds what is there"
    assert found_in(shown, person) == []
    assert len(shown) > 20
    assert [one for one in broken_links(tmp_path / "out") if not one.endswith(f" {BASE}")] == []


@pytest.mark.slow
def test_who_has_a_role_now_is_not_named_in_earlier_versions_either(tmp_path: Path) -> None:
    person, before = "Sigrid Ek-Öberg", "Åsa Wård"
    folder = write(tmp_path / "w", {"malstyr.yaml": texts(person, f"{person} och {before}", role=before)})
    committed(folder, "Först", "v1")
    write(folder, {"malstyr.yaml": texts(person, f"Ord av {person}")})
    made(folder, "--output", tmp_path / "out", "--public")
    shown = files(tmp_path / "out")
    assert "kommunchef-x/v1/scorecard.html" in shown
    assert found_in(shown, person) == [] and found_in(shown, before) == []


def test_a_title_that_names_its_holder_does_not(tmp_path: Path) -> None:
    text = texts("Sigrid Ek-Öberg", "Ord").replace("title: Kommunchef", "title: Kommunchef Sigrid Ek-Öberg")
    made(write(tmp_path / "w", {"malstyr.yaml": text}), "--output", tmp_path / "out", "--public")
    assert found_in(files(tmp_path / "out"), "Sigrid Ek-Öberg") == []


def test_whom_to_turn_to_is_told_as_it_was_asked(tmp_path: Path) -> None:
    folder = write(tmp_path / "w", {"malstyr.yaml": texts("Sigrid Ek", "Ord")})
    made(folder, "--output", tmp_path / "out", "--public", "--contact", "sigrid.ek@exempel.se")
    page = (tmp_path / "out/tillganglighetsredogorelse.html").read_text(encoding="utf-8")
    assert "mailto:sigrid.ek@exempel.se" in page
