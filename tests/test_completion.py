"""What the tab key proposes: by the program itself, and by each shell that is at hand with the script it is given."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import HEAD, PROJECT, write
from malstyr.cli.completing import completions
from malstyr.cli.main import COMMANDS, PANELS, main, program
from malstyr.cli.shells import SCRIPTS
from malstyr.language.words import words

GOALS = """\
settings: {exclude: [gammalt]}
units: {skolan: {name: Skolan}, omsorgen: {name: Omsorgen}}
roles: {rektor: {title: Rektor}}
lists: {hållbarhet: {social: Social, ekonomisk: Ekonomisk}}
decisions: {mål-2026: {body: Fullmäktige, date: 2025-11-20}}
meetings: {nämnden-mars: {date: 2026-03-04}}
boards: {köket: {name: Köket}}
goals: {trygg: {text: Hemlig text om Anna}}
indicators: {nki: {name: Nöjda}, närvaro: {name: Närvaro}}
activities: {kursdag: {text: En kursdag}}
values: {nki: {skolan: {2024: 58, 2025-T1: 61}}}
"""

PROGRAM = program("sv")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write(tmp_path / "mål", {"malstyr.yaml": HEAD + GOALS, "gammalt/a.yaml": "units: {borta: {name: Borta}}\n"})
    monkeypatch.chdir(tmp_path / "mål")
    return tmp_path / "mål"


def proposed(line: str) -> list[str]:
    """What is proposed at the end of a line, which begins after the program's name."""
    typed = line.split(" ")
    return [one.word for one in completions(PROGRAM, typed, len(typed) - 1)]


TYPED = [
    ("hist", ["history"]),
    ("--lang en hist", ["history"]),
    ("import x", ["xlsx"]),
    ("check --form", ["--format"]),
    ("check --format json --form", []),
    ("check --format ju", ["junit"]),
    ("check --format=ju", ["--format=junit"]),
    ("check --format = ju", ["junit"]),
    ("check --format =", [
        "text", "concise", "markdown", "json", "jsonl", "github", "sarif", "junit", "gitlab",
    ]),
    ("check --select ref001,OUT", ["ref001,OUT001", "ref001,OUT002"]),
    ("check --select REF001,decimal", ["REF001,decimal-comma"]),
    ("check --ignore smar", ["smart"]),
    ("explain OUT", ["OUT001", "OUT002"]),
    ("site --downloads pdf,d", ["pdf,docx"]),
    ("report --kind styr", ["styrelseblad"]),
    ("new ri", ["risk"]),
    ("completion z", ["zsh"]),
    ("check ", []),
    ("export csv ", []),
    ("status --unit ", ["skolan", "omsorgen"]),
    ("status --unit=sk", ["--unit=skolan"]),
    ("status --goal ", ["trygg"]),
    ("status --only not_m", ["not_met", "not_measured"]),
    ("status --tag håll", ["hållbarhet", "hållbarhet/social", "hållbarhet/ekonomisk"]),
    ("lock --decision ", ["mål-2026"]),
    ("meeting --since ", ["nämnden-mars"]),
    ("new goal Text --owner ", ["rektor"]),
    ("history k", ["kursdag", "köket"]),
    ("record ", ["nki", "närvaro"]),
    ("record nki ", ["2024", "2025-T1"]),
    ("record nki 2024 58 --for s", ["skolan", "social"]),
    ("done ", ["kursdag", "trygg"]),
    ("import survey enkät.csv --indicator n", ["nki", "närvaro"]),
    ("init --unit ", []),
    ("nosuch im", ["import"]),
]  # fmt: skip


@pytest.mark.parametrize(("line", "words"), TYPED, ids=[line for line, _ in TYPED])
def test_what_fits_is_proposed(folder: Path, line: str, words: list[str]) -> None:
    assert proposed(line) == words


@pytest.mark.parametrize(
    "broken",
    [
        "units: {skolan: {name: Skolan}\n",
        "units: [skolan]\n",
        "units: {'$(touch x)': {name: a}, '`id`': {name: b}, \"a b\": {name: c}, \"a\\tb\": {}}\n",
        b"\xff\xfe\x00",
        "units: &a {skolan: *a}\n",
        "",
    ],
)
def test_a_broken_workspace_is_quiet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], broken: str | bytes
) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD, "trasig.yaml": broken, "hel.yaml": "units: {omsorgen: {name: Omsorgen}}\n"})
    monkeypatch.chdir(tmp_path)
    assert main(["completion", "words", "--", "2", "status", "--unit"]) == 0
    out, err = capfd.readouterr()
    assert err == ""
    assert set(out.split()) <= {"skolan", "omsorgen"}
    assert "omsorgen" in out


@pytest.mark.parametrize(
    "typed", [[], ["x"], ["-1", "status"], ["9", "status", "--unit"], ["1", "\x00"], ["0", "--", "-"]]
)
def test_nothing_that_is_typed_is_answered_by_an_error(
    folder: Path, capfd: pytest.CaptureFixture[str], typed: list[str]
) -> None:
    assert main(["completion", "words", "--", *typed]) == 0
    assert capfd.readouterr().err == ""


def test_only_ids_are_shown(folder: Path) -> None:
    told = [
        one for line, _ in TYPED for typed in [line.split(" ")] for one in completions(PROGRAM, typed, len(typed) - 1)
    ]
    assert not [one for one in told if "Anna" in one.word + one.help or "58" in one.word]


def test_workspaces_below_where_one_stands(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder.parent)
    assert proposed(f"status {folder.name} --goal ") == proposed("status --goal ") == ["trygg"]


def test_another_shell_is_told_which_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bsh"]) == 2
    assert "bash" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["sv", "en"])
def test_commands_stand_by_what_they_are_for(
    language: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["malstyr", "--lang", language, "--help"])
    main(["--lang", language, "--help"])
    told = capsys.readouterr().out
    headings = [f"\n{words(language)[f'help.panel-{panel}']}:\n" for panel in PANELS]
    assert sorted(headings, key=told.index) == headings
    assert all(f"\n  {command} " in told for command in COMMANDS)


# The shells

RUN = {
    "bash": """
        . ./script
        complete -p malstyr >/dev/null || exit 1
        COMP_WORDS=(malstyr "$@"); COMP_CWORD=$#
        _malstyr malstyr; printf '%s\\n' "${COMPREPLY[@]}"
    """,
    "zsh": """
        compdef() { : }
        _describe() { print -l ${(P)2} }
        _files() { print files }
        . ./script
        words=(malstyr "$@"); CURRENT=$#words
        _malstyr
    """,
    "fish": """
        source ./script
        complete --do-complete "malstyr $argv"
    """,
    "powershell": """
        . ./script.ps1
        $line = "malstyr $args"
        (TabExpansion2 $line $line.Length).CompletionMatches | ForEach-Object CompletionText
    """,
}
"""How each shell is asked what its own script makes of the words it is run with."""
PROGRAMS = {
    "bash": ("bash", "--norc"),
    "zsh": ("zsh", "-f"),
    "fish": ("fish", "-N"),
    "powershell": ("pwsh", "-NoProfile"),
}


@pytest.mark.slow
@pytest.mark.parametrize("shell", SCRIPTS)
@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("hist", ["history"]),
        ("check --format ju", ["junit"]),
        ("status --unit ", ["omsorgen", "skolan"]),
        ("status --tag håll", ["hållbarhet", "hållbarhet/ekonomisk", "hållbarhet/social"]),
        ("record nki 2025", ["2025-T1"]),
    ],
)
def test_a_shell_proposes_the_same(
    folder: Path, capsys: pytest.CaptureFixture[str], shell: str, line: str, first: list[str]
) -> None:
    program = shutil.which(PROGRAMS[shell][0])
    if program is None:
        pytest.skip(f"{shell} is not at hand")
    ending = ".ps1" if shell == "powershell" else ""
    assert main(["completion", shell]) == 0
    write(folder, {f"script{ending}": capsys.readouterr().out, f"run{ending}": RUN[shell]})
    bin = write(folder / "bin", {"malstyr": f'#!/bin/sh\nexec "{sys.executable}" -m malstyr "$@"\n'})
    (bin / "malstyr").chmod(0o755)
    asked = {**os.environ, "PATH": f"{bin}{os.pathsep}{os.environ['PATH']}", "HOME": str(folder), "LC_ALL": "C.UTF-8"}
    typed = [line] if shell in ("fish", "powershell") else line.split(" ")
    done = subprocess.run(
        [program, *PROGRAMS[shell][1:], f"./run{ending}", *typed],
        capture_output=True,
        text=True,
        env=asked,
        check=False,
    )
    assert done.stderr == ""
    assert sorted(one.partition("\t")[0].partition(":")[0] for one in done.stdout.split("\n") if one) == first


# The man page


MANUALS = ("malstyr.1", "malstyr.en.1")


@pytest.mark.parametrize("name", MANUALS)
@pytest.mark.parametrize(
    "reader",
    [("mandoc", "-T", "lint", "-W", "error"), ("groff", "-man", "-Kutf8", "-Tutf8", "-ww", "-z")],
    ids=lambda one: one[0],
)
def test_the_man_page_is_well_formed(reader: tuple[str, ...], name: str) -> None:
    if shutil.which(reader[0]) is None:
        pytest.skip(f"{reader[0]} is not at hand")
    done = subprocess.run([*reader, PROJECT / "docs" / name], capture_output=True, text=True, check=False)
    assert (done.stdout + done.stderr, done.returncode) == ("", 0)


@pytest.mark.parametrize("name", MANUALS)
def test_every_command_is_on_the_man_page(name: str) -> None:
    page = (PROJECT / "docs" / name).read_text(encoding="utf-8")
    assert not [one for one in COMMANDS if f"\n.SS malstyr {one}" not in page]


def test_the_english_man_page_is_in_english() -> None:
    page = (PROJECT / "docs/malstyr.en.1").read_text(encoding="utf-8")
    assert not re.findall(r"(?i)\w*[åäö]\w*|\bannars\b", page)
