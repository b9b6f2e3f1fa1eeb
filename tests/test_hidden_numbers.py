"""A number that is hidden changes no byte of any output: 40 or 73, every command and format says the same.

The commands and formats are those of the table, so one that comes later is held too.
"""

import re
from itertools import product
from pathlib import Path

import pytest

from conftest import write
from malstyr.cli.formats import FORMATS
from malstyr.cli.main import main
from malstyr.source.files import FileTree
from malstyr.source.folder import MARKER
from malstyr.workspace.load import load
from malstyr.workspace.secret_lines import secret_lines
from repositories import committed, git
from tables_given import tables_of
from unzipped import read_back

HEAD = (
    "version: 1\norganisation: {id: f, name: F}\nsettings: {as_of: 2014-03-01, min_answers: 10}\n"
    "about: {source: enkäten}\nlevels: {mål: {decided_by: politics, expects: indicators}}\n"
    "decisions: {d1: {body: KS, level: politics, date: 2011-12-19, reference: § 1}}\n"
    "plans: {p: {period: 2011-2015, adopted: d1}}\n"
    "units: {a: {name: A}, b: {name: B, parent: a}, c: {name: C, parent: a}, d: {name: D}}\n"
    "goals: {g: {text: Minst 50 nöjda senast 2015, level: mål, plan: p, unit: a}}\n"
)
TARGET = "serves: [g], method: m, target: {at_least: 50}"
FEW = "{value: @@, n: 4}"
KINDS = {
    "few answered": (f"x: {{measured_in: procent, {TARGET}}}", f"x: {{2012: 60, 2013: {FEW}}}"),
    "so few are there": (f"x: {{measured_in: procent, {TARGET}}}", "x: {2013: {value: @@, population: 4}}"),
    "how many they are by a word that nobody knows": (
        f"x: {{measured_in: procent, {TARGET}}}",
        "x: {2012: {value: 60, elever: 40}, 2013: {value: @@, elever: 4}}",
    ),
    "few were asked": (f"x: {{measured_in: procent, {TARGET}}}", "x: {2012: 60, 2013: {value: @@, invited: 5}}"),
    "a correction of a sign": (
        f"x: {{measured_in: procent, {TARGET}}}",
        "x: {2013: {value: .., revised: {from: @@, date: 2013-04-02, reason: r}}}",
    ),
    "numbers beside a sign": (
        f"x: {{measured_in: procent, of_which: [women, men], {TARGET}}}",
        "x: {2013: {value: .., margin: @@, rank: @@, of: 290, to_date: {T1: @@}, of_which: {women: @@, men: @@}}}",
    ),
    "a fault in the cell": (
        f"x: {{measured_in: procent, {TARGET}}}",
        "x: {2013: {value: @@, n: 4, okänd: 1}, 2012: {value: 60, n: 40, okänd: 1}}",
    ),
    "a group for the number": (
        f"x: {{measured_in: procent, {TARGET}}}",
        "x: {2012: 60, 2013: {value: {@@: @@}, n: 4}}",
    ),
    "the number for a key": (
        f"x: {{measured_in: procent, for_each: [b, c], {TARGET}}}",
        "x:\n    b: {2013: {@@: 3, n: 4}}\n    c:\n      2013: {@@, invited: 5}",
    ),
    "a word for the whole section beside it": (
        f"x: {{measured_in: procent, {TARGET}}}",
        "x:\n    2012: 60\n    2013: {value: @@, n: 4, okänd: 1}\nvalue: 1",
    ),
    "a list with the number in its first item": (
        f"x: {{measured_in: procent, {TARGET}}}",
        "- x: {2012: 60, 2013: {value: @@, n: 4, okänd: 1}}\n  - y",
    ),
    "a value in brackets, and a number of people that is none": (
        f"x: {{measured_in: procent, {TARGET}}}",
        "x:\n    2012: {value: [@@], n: 4}\n    2013: {value: @@, n: ~4}",
    ),
    "how many they are in the value": (
        f"x: {{measured_in: procent, {TARGET}}}",
        "x: {2012: 60, 2013: @@ (n = 4)}",
    ),
    "a value with few answers and many asked": (
        "x: {measured_in: index, survey: {scale: 1-5, questions: {q: Nöjd?}}, serves: [g], target: {at_least: 50}}",
        "x: {2013: {value: @@, invited: 50, answers: {q: {5: 4, 1: 3}}}}",
    ),
    "a comma in the number": (
        f"x: {{measured_in: procent, {TARGET}}}",
        "x:\n    2013:\n      value: @@,5\n      n: 4",
    ),
    "a number with its unit": (
        f"x: {{measured_in: procent, {TARGET}}}",
        "x: {2013: {value: @@ procent, n: 4}}",
    ),
    "a number written twice": (
        f"x: {{measured_in: procent, {TARGET}}}",
        f"x:\n    2013: {FEW}\n    2013: {FEW}",
    ),
    "a part": (
        f"x: {{measured_in: st, of_which: [women, men], {TARGET}}}",
        f"x: {{2013: {{value: 97, n: 44, of_which: {{women: {FEW}, men: @@}}}}}}",
    ),
    "what is left of a whole": (
        f"x: {{measured_in: st, of_which: [women, men], {TARGET}}}",
        "x: {2013: {value: 97, n: 44, of_which: {women: {value: @@, n: 40}}}}",
    ),
    "a unit of a unit": (
        f"x: {{measured_in: st, for_each: [a, b, c], {TARGET}}}",
        f"x: {{a: {{2013: {{value: 97, n: 44}}}}, b: {{2013: {FEW}}}, c: {{2013: {{value: @@, n: 40}}}}}}",
    ),
    "members and a whole": (
        f"x: {{measured_in: st, for_each: [b, c, d], total: sum, {TARGET}}}",
        f"x: {{2013: @@, b: {{2013: {FEW}}}, c: {{2013: 60}}, d: {{2013: 55}}}}",
    ),
    "money": (
        f"x: {{measured_in: tkr, for_each: [b, c], total: sum, {TARGET}}}",
        "x: {b: {2013: {budget: 60, value: @@, n: 4}}, c: {2013: {budget: 60, value: 55}}}",
    ),
    "a year and its parts": (
        f"x: {{measured_in: st, frequency: half-year, year: sum, {TARGET}}}",
        "x: {2013: @@, 2013-H1: .., 2013-H2: 55}",
    ),
    "what there was so far of a year": (
        f"x: {{measured_in: st, frequency: month, year: sum, {TARGET}}}",
        "x: {2013-M01: 10, 2013-M02: 11, 2013-M03: 12, 2013-M04: .., 2013: {to_date: {T1: @@}}}",
    ),
    "what there was so far of members": (
        f"x: {{measured_in: tkr, for_each: [b, c], total: sum, {TARGET}}}",
        f"x: {{b: {{2013: {FEW}}}, c: {{2013: {{value: 60, to_date: {{T2: @@}}}}}}}}",
    ),
    "a formula": (
        f"x: {{measured_in: st, {TARGET}}}\n  y: {{measured_in: st, {TARGET}}}\n"
        f"  z: {{measured_in: st, formula: x - y, {TARGET}}}",
        f"x: {{2013: {FEW}}}\n  y: {{2013: 60}}\n  z: {{2013: @@}}",
    ),
    "answers": (
        "x: {measured_in: index, survey: {scale: 1-5, questions: {q: Nöjd?}}, serves: [g], target: {at_least: 50}}",
        "x: {2013: {value: @@, n: 4, answers: {q: {5: 4}}}}",
    ),
}
BEFORE = {"a number that was published": "2013: @@", "one of few": f"2013: {FEW}", "an approval": "2013: @@"}
"""What a sign stands instead of now; a decision may have approved it."""
WITHOUT_A_WORKSPACE = ("smart --text", "rules", "doctor", "schema", "schema check", "schema export")
TABLES_GIVEN = tables_of("tal", [["Mått", "2012", "2013"], ["x", "61", "55"]])
MORE = {
    "diff": ["HEAD~1", "--fail-on", "never"],
    "history": ["indicators/x"],
    "meeting": ["--since", "HEAD~1"],
    "import csv": ["tal.csv", "--indicator", "x"],
    "import xlsx": ["tal.xlsx", "--indicator", "x"],
    "import survey": ["svar.csv", "--indicator", "x", "--period", "2013"],
    "import kolada": ["--offline"],
    "record": ["x", "2013", "51", "--dry-run"],
    "done": ["x", "--dry-run"],
    "postpone": ["x", "2015-01-01", "--dry-run"],
    "export xlsx --entry": ["--unit", "a", "--period", "2013"],
}
"""What a command is asked; an edit shows its line, and what is exported has its format in its name."""
DRAWN = ("pdf",)
"""What is the page in HTML, drawn."""
_MADE_OF_COMMITS = r"urn:uuid:[0-9a-f-]{36}|(?<=sha256:)[0-9a-f]{64}"
"""Entries of feeds, which are called by the commit, and what an import was made of, which is the files themselves."""
COMMANDS = [
    (command, format)
    for command, formats in FORMATS.items()
    for format in formats
    if command not in WITHOUT_A_WORKSPACE and format not in DRAWN
]


def outputs(folder: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """All that commands print of a folder and its last change, with the names of commits taken out.

    A commit is named by git after all bytes of all files; no other digest may be of what is hidden.
    """
    monkeypatch.chdir(folder)
    capfdbinary.readouterr()
    told: dict[str, str] = {}
    for command, format in COMMANDS:
        more = MORE.get(command, [])
        main([*command.split(), *more, *([] if command.startswith("export") else ["--format", format])])
        out, said = capfdbinary.readouterr()
        told[f"{command} {format}"] = read_back(out, format) + said.decode()
    main(["site", ".", "--output", "sajt", "--base", "https://exempel.se"])
    assert (folder / "sajt" / "feed.xml").exists()
    site = sorted(file for file in (folder / "sajt").rglob("*") if file.is_file() and file.name != MARKER)
    told |= {file.name: file.read_bytes().decode("utf-8", "replace") for file in site}
    commits = git(folder, "rev-list", "--all").split()
    named = re.compile("|".join((_MADE_OF_COMMITS, *(f"{one[:7]}[0-9a-f]*" for one in commits))))
    return {name: named.sub("…", text) for name, text in told.items()}


def differing(
    old: str, new: str, folder: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """The outputs that are not the same whether the number is 40 or 73."""
    found = []
    for number in ("40", "73"):
        own = write(folder / number, {"malstyr.yaml": old.replace("@@", number)})
        given: dict[str, str | bytes] = {".gitignore": "sajt\n", "svar.csv": "Nöjd?\n" + 60 * "4\n", **TABLES_GIVEN}
        git(write(own, given), "init", "-q", "-b", "main")
        committed(own, "först")
        write(own, {"malstyr.yaml": new.replace("@@", number)})
        committed(own, "sedan", day="2014-02-02")
        found.append(outputs(own, capfdbinary, monkeypatch))
        assert found[-1]["check text"]
    return [name for name, text in found[0].items() if found[1][name] != text]


@pytest.mark.slow
@pytest.mark.parametrize(("indicators", "values"), KINDS.values(), ids=KINDS)
def test_whatever_it_is(
    indicators: str,
    values: str,
    tmp_path: Path,
    capfdbinary: pytest.CaptureFixture[bytes],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    new = f"{HEAD}indicators:\n  {indicators}\nvalues:\n  {values}\n"
    old = new.replace("at_least: 50", "at_least: 55")
    assert differing(old, new, tmp_path, capfdbinary, monkeypatch) == []


@pytest.mark.slow
@pytest.mark.parametrize("name", BEFORE)
def test_a_sign_instead_of_it(
    name: str, tmp_path: Path, capfdbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    text = f"{HEAD}indicators:\n  x: {{measured_in: procent, {TARGET}}}\nvalues:\n  x: {{2012: 60, AT}}\n"
    old, new = text.replace("AT", BEFORE[name]), text.replace("AT", "2013: ..")
    if name == "an approval":
        approved = (
            "d2: {body: KS, level: administration, reason: sekretess, date: 2014-01-30, "
            "approves: {values/x/2013: {from: @@, to: ..}}}"
        )
        new = new.replace("decisions: {", f"decisions: {{{approved}, ")
    found = differing(old, new, tmp_path, capfdbinary, monkeypatch)
    assert [one for one in found if one.split()[0] in FORMATS] == []


FIGURES = (
    *("{value: @@, n: 4, okänd: 1}", "{värde: @@, antal: 4}", "{value: [@@], n: 4}", "[{value: @@}, {n: 4}]"),
    *("@@ (n = 4)", "@@ (4 svar)", "@@, n: 4", "{value: @@ n = 4}", "{value: @@, n: ~4}", "{value: @@, n: okänt}"),
    *("@@ av 4", "@@/4", "@@ % (4 st)", "@@ fyra svarande", "@@, fyra av fem", "@@ (bortfall, 4 kvar)", "{@@, 4}"),
    *("{value: @@, svarsantal: 4}", "{value: @@, elever: fyra}", "{value: @@, population: 4}", "{value: '@@ av 4'}"),
    *("{value: {a: @@}, n: 4}", "{@@: 4, n: 4}", "..@@", "{value: .., margin: @@x}", "{value:@@, n:4}"),
)
"""Figures of few people, or that may be."""
WHERE = (
    "x: {2012: 60, 2013: AT}",
    "x: {2012: 60, 2013-13: AT}",
    "x: {2012: 60}\n  zz: {2013: AT}",
    "- x: {2012: 60, 2013: AT}\n  - y",
    "2013: {x: AT}",
    "x:\n    2012: 60\n    - 2013: AT",
    "x: [60, AT]",
)
"""Where they may stand, also where nothing of the kind is read."""


@pytest.mark.parametrize(
    "where", [pytest.param(one, marks=() if n < 4 else pytest.mark.slow) for n, one in enumerate(WHERE)]
)
def test_what_may_be_of_few_people_is_repeated_wherever_it_stands_by_no_finding(
    where: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told = dict[str, set[str]]()
    for number, figure in product(("40", "73"), FIGURES):
        values = where.replace("AT", figure).replace("@@", number)
        text = f"{HEAD}indicators:\n  x: {{measured_in: procent, {TARGET}}}\nvalues:\n  {values}\n"
        write(tmp_path, {"malstyr.yaml": text})
        for format in ("text", "json"):
            main(["check", str(tmp_path), "--format", format])
            told.setdefault(f"{figure} {format}", set()).add(capsys.readouterr().out)
    assert [one for one, outputs in told.items() if len(outputs) > 1] == []


@pytest.mark.parametrize(
    "figure",
    (
        *("88,5 av 100", "4 av 40", "1,2E+05", "+3,4", "75 ± 2", "75 1)", "3–4", "2012-05-03", "12:30", "15.700,5"),
        *("1 h 5 min", "8\xad5", "1'234", "40 kr 5 %", "{value: 40 x, margin: 3}", "{value: 40 x, n: 140}", "{4,0}"),
    ),
)
def test_what_says_no_small_number_of_people_is_told_with_its_numbers(figure: str) -> None:
    text = f"{HEAD}indicators:\n  x: {{measured_in: procent, {TARGET}}}\nvalues:\n  x: {{2013: {figure}}}\n"
    assert secret_lines(load(".", FileTree({"malstyr.yaml": text.encode()}))).lines == frozenset()


@pytest.mark.parametrize("slip", ["text: mål: a", 'text: "a', "text: [a", "text: @a"])
@pytest.mark.parametrize("cell", ["{value: 82713,5, n: 3}", "{value: 82713 st, n: 3}", "{vale: 82713, n: 3}", "82 713"])
def test_a_file_that_cannot_be_read_tells_no_number_of_its_values(
    slip: str, cell: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Which of its values are hidden is not known; what else is wrong with it is told."""
    text = f"goals:\n  m:\n    {slip}\n    tex: b\nvalues:\n  nki:\n    2013: {cell}\n    2014: ..\n"
    write(tmp_path, {"malstyr.yaml": f"version: 1\norganisation: {{id: e, name: E}}\n{text}"})
    for format in ("text", "concise", "json", "sarif"):
        assert main(["check", str(tmp_path), "--format", format, "--as-of", "2015-01-01"]) == 2
        said = capsys.readouterr().out
        assert "malstyr.yaml" in said and not re.search("82 ?713", said)
