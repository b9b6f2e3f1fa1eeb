"""``malstyr check`` as it is run: exit codes, what is shown of which files, and what a terminal is given."""

import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from conftest import EXAMPLES, HEAD, write
from malstyr.cli.main import COMMAND_GROUPS, COMMANDS, main
from malstyr.cli.progress import telling
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import prepare_streams, write_file
from malstyr.present.state import STATE_SIGNS

CLEAN = HEAD + "settings: {as_of: 2014-03-01}\n"
ERROR = (
    CLEAN
    + """\
goals:
  mål:
    text: Trygg
    no_target: följs i dialog
    levl: vision
levels:
  vision: {expects: nothing}
"""
)
WARNING = CLEAN + "indicators:\n  nki: {measured_in: index, target: {at_least: 56}}\n"
LOST = CLEAN + "goals: [\n"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "MALSTYR_LANG", "MALSTYR_DEBUG", "TERM"):
        monkeypatch.setenv(name, "")  # so that what a test sets is taken back after it
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command in this process; exit code, output, and what was said on the side."""

    def run(*arguments: str | Path) -> tuple[int, str, str]:
        texts = [str(one) for one in arguments]
        monkeypatch.setattr(sys, "argv", ["malstyr", *texts])
        code = main(texts)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def outside(*arguments: str, cwd: Path, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    """Run a command in a process of its own, with bytes out; nothing of the tester's own settings."""
    kept = {name: text for name, text in os.environ.items() if name in ("PATH", "PYTHONPATH", "HOME", "SYSTEMROOT")}
    command = [sys.executable, "-m", "malstyr", *arguments]
    return subprocess.run(
        command, cwd=cwd, env=kept | {"PYTHONUTF8": "1"} | dict(env or {}), capture_output=True, check=False
    )


# Exit codes


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        (CLEAN, (), 0),
        (CLEAN, ("--fail-on", "warning"), 0),
        (WARNING, (), 0),
        (WARNING, ("--fail-on", "warning"), 1),
        (WARNING, ("--fail-on", "never"), 0),
        (ERROR, (), 1),
        (ERROR, ("--fail-on", "warning"), 1),
        (ERROR, ("--fail-on", "never"), 0),
        (LOST, (), 2),
        (LOST, ("--fail-on", "never"), 2),
        (LOST, ("--format", "json"), 2),
        (LOST, ("--format", "concise"), 2),
    ],
)
def test_exit_codes(text: str, options: tuple[str, ...], expected: int, run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": text})
    assert run("check", *options)[0] == expected


def test_what_could_not_be_judged_wins_and_the_rest_is_still_shown(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"a/malstyr.yaml": ERROR, "b/malstyr.yaml": CLEAN, "b/mål.yaml": "goals: [\n"})
    code, out, err = run("check", "--format", "concise")
    assert code == 2
    assert err == ""
    assert "a/malstyr.yaml:8:5: fel YAML020 unknown-key" in out
    assert "b/mål.yaml:1:1: fel YAML004 not-yaml" in out
    assert "b/mål.yaml:1:1: upplysning YAML019 rules-not-judged" in out


def test_a_waived_finding_does_not_fail(run: Run, tmp_path: Path) -> None:
    waiver = """\
roles:
  chef: {title: Chef}
waivers:
  metod: {rule: missing-method, subject: indicators/nki, reason: ses över, owner: chef, expires: 2014-03-01}
"""
    write(tmp_path, {"malstyr.yaml": WARNING + waiver})
    code, out, _ = run("check", "--fail-on", "warning")
    assert code == 0
    assert "1 undantagen" in out
    assert "missing-method" not in out
    assert run("check", "--fail-on", "warning", "--as-of", "2014-03-02")[0] == 1


def test_as_of_is_each_workspaces_own_unless_it_is_given(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"a/malstyr.yaml": CLEAN, "b/malstyr.yaml": CLEAN.replace("2014-03-01", "2015-03-01")})
    _, out, _ = run("check")
    assert re.findall(r"per (\S+)\.", out) == ["2014-03-01", "2015-03-01"]
    _, out, _ = run("check", "--as-of", "2016-01-01")
    assert re.findall(r"per (\S+)\.", out) == ["2016-01-01", "2016-01-01"]


# What is looked at, and shown


def errors(out: str) -> list[str]:
    """The files that concise output names in its errors, in order."""
    return [line.split(":")[0] for line in out.splitlines() if ": fel " in line]


SHOWN = {
    "a/malstyr.yaml": CLEAN + "units:\n  städ: {no_plan: ingår, x: y}\n",
    "a/mål/kund.yaml": "goals:\n  ett: {text: Ett, no_target: nej, unit: stad}\n",
    "a/mål/personal.yaml": "goals:\n  två: {text: Två, no_target: nej, x: y}\n",
    "b/malstyr.yaml": CLEAN + "goals: {ett: {text: Ett, z: y}}\n",
    "tom/läsmig.md": "",
}
ALL_OF_A = ["a/malstyr.yaml", "a/mål/kund.yaml", "a/mål/personal.yaml"]


@pytest.mark.parametrize(
    ("paths", "expected"),
    [
        (["."], [*ALL_OF_A, "b/malstyr.yaml"]),
        ([], [*ALL_OF_A, "b/malstyr.yaml"]),
        (["a"], ALL_OF_A),
        (["a/mål"], ALL_OF_A),
        (["b", "a"], ["b/malstyr.yaml", *ALL_OF_A]),
        (["a/mål/kund.yaml"], ["a/mål/kund.yaml"]),
        (["a/mål/kund.yaml", "a/mål/personal.yaml"], ["a/mål/kund.yaml", "a/mål/personal.yaml"]),
        (["a/mål/kund.yaml", "b"], ["a/mål/kund.yaml", "b/malstyr.yaml"]),
        (["a/mål/kund.yaml", "a"], ALL_OF_A),
        (["a", "a/mål/kund.yaml"], ALL_OF_A),
        (["a", "a", "./a", "b/../a"], ALL_OF_A),
        ([".", "a"], [*ALL_OF_A, "b/malstyr.yaml"]),
    ],
)
def test_paths(paths: list[str], expected: list[str], run: Run, tmp_path: Path) -> None:
    write(tmp_path, SHOWN)
    assert errors(run("check", "--format", "concise", *paths)[1]) == expected


def test_a_file_is_judged_with_its_whole_workspace(run: Run, tmp_path: Path) -> None:
    write(tmp_path, SHOWN)
    code, out, _ = run("check", "a/mål/kund.yaml")
    assert code == 1
    assert "Menade du städ?" in out, "the unit stands in another file"
    assert "personal.yaml" not in out


@pytest.mark.parametrize("name", ["anteckning.txt", "undantagen.yaml"])
def test_a_file_that_is_not_read_is_not_called_clean(name: str, run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD + "settings: {exclude: [undantagen.yaml]}\n", name: "goals: [\n"})
    code, out, err = run("check", name)
    assert (code, out) == (2, "")
    assert err.startswith(f"{name} läses inte")


def test_a_file_name_that_is_not_utf_8_is_shown_as_well_as_can_be(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": CLEAN})
    try:
        (tmp_path / os.fsdecode(b"m\xe5l.yaml")).write_text("goals: [\n")
    except OSError:
        pytest.skip("this file system takes names in UTF-8 alone")
    for form in ("text", "concise", "json"):
        assert "m\ufffdl.yaml" in run("check", "--format", form)[1]


@pytest.mark.parametrize(
    ("stand", "path", "expected"),
    [
        ("a", ".", ["malstyr.yaml", "mål/kund.yaml", "mål/personal.yaml"]),
        ("a", "", ["malstyr.yaml", "mål/kund.yaml", "mål/personal.yaml"]),
        ("a", "mål/kund.yaml", ["mål/kund.yaml"]),
        ("a", "{tmp}/a/mål/kund.yaml", ["mål/kund.yaml"]),
        ("a/mål", "kund.yaml", ["kund.yaml"]),
        ("a/mål", "", ["{tmp}/a/malstyr.yaml", "kund.yaml", "personal.yaml"]),
        ("a/mål", "../malstyr.yaml", ["{tmp}/a/malstyr.yaml"]),
        ("tom", "../b", ["{tmp}/b/malstyr.yaml"]),
        ("tom", "{tmp}/a/mål/kund.yaml", ["{tmp}/a/mål/kund.yaml"]),
    ],
)
def test_files_are_named_from_where_one_stands(
    stand: str, path: str, expected: list[str], run: Run, tmp_path: Path
) -> None:
    os.chdir(write(tmp_path, SHOWN) / stand)
    paths = [path.format(tmp=tmp_path)] if path else []
    found = errors(run("check", "--format", "concise", *paths)[1])
    assert found == [name.format(tmp=tmp_path) for name in expected]


def test_check_never_writes_into_the_folder(run: Run, tmp_path: Path) -> None:
    shutil.copytree(EXAMPLES[0], tmp_path / "yta")
    write(tmp_path / "yta", {"trasig.yaml": "goals: [\n"})

    def state() -> dict[str, tuple[int, bytes]]:
        paths = [tmp_path, *tmp_path.rglob("*")]
        return {str(path): (path.stat().st_mtime_ns, path.read_bytes() if path.is_file() else b"") for path in paths}

    before = state()
    for form in ("text", "concise", "json"):
        run("check", "yta", "--format", form)
    assert state() == before


# Text for people


def test_text(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": ERROR})
    code, out, err = run("check")
    frame = out[out.index("fel ") :].split("\n\n")[0].splitlines()
    assert (code, err) == (1, "")
    assert frame[0].startswith("fel unknown-key: ")
    assert frame[1:3] == ["8 │     levl: vision", "  │     ^^^^"]
    assert out.startswith("malstyr.yaml\nfel ")
    assert frame[3].startswith("  = gör så här: ")
    assert out.split("\n\n")[-1].startswith("Exempelkommunen: 1 fel, ")
    assert out.endswith(".\n")


def test_no_escape_codes_without_a_terminal(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": ERROR})
    assert "\x1b" not in run("check")[1]


@pytest.mark.parametrize(
    ("env", "colour"),
    [
        ({"FORCE_COLOR": "1", "TERM": "xterm"}, True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1", "TERM": "xterm"}, False),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, False),
        ({"NO_COLOR": "1"}, False),
        ({}, False),
    ],
)
def test_colour(env: dict[str, str], colour: bool, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"malstyr.yaml": ERROR})
    plain = run("check")[1]
    for name, text in env.items():
        monkeypatch.setenv(name, text)
    coloured = run("check")[1]
    assert ("\x1b[" in coloured) == colour
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else not unicodedata.combining(sign) for sign in line)


WIDE = (
    CLEAN
    + """\
indicators:
  nöjd-medborgar-index:
    measured_in: procent av alla som svarat på frågan om hur det är att bo här jämfört med hur det var förr i tiden
    method: enkät # och 😀😀 så vidare, i flera långa meningar som nästan aldrig tar slut men till sist ändå gör det
    levl: en text som är så lång att den inte får plats på en rad i ett fönster som är åttio kolumner brett, nej
    serves: [mål-som-inte-finns-någonstans, ett-till-mål-som-inte-heller-finns, 😀😀😀😀, och-ännu-ett-som-saknas]
    target: {at_least: 4,0}
"""
)


@pytest.mark.parametrize("width", [60, 80, 100])
def test_no_line_is_wider_than_the_window(
    width: int, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    write(tmp_path, {"malstyr.yaml": WIDE})
    out = run("check")[1]
    assert len(out.splitlines()) > 20
    assert [line for line in out.splitlines() if columns(line) > width] == []
    assert out.split("\n\n")[-1].startswith("Exempelkommunen: ")


def test_a_console_of_windows_1252_gets_plain_frames(tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": ERROR.replace("Trygg", "Trygg 😀").replace("levl", "levl😀")})
    done = outside("check", cwd=tmp_path, env={"PYTHONUTF8": "0", "PYTHONIOENCODING": "cp1252"})
    text = done.stdout.decode("cp1252")
    assert done.returncode == 1
    assert done.stderr == b""
    assert "malstyr.yaml\n" in text.replace("\r", "")
    assert "8 |     levl?: vision" in text
    assert "gör så här" in text


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "cp437", "cp850", "utf-8"])
def test_every_state_has_a_sign_of_its_own_on_every_console(encoding: str) -> None:
    prepare_streams()
    signs = {one.symbol for one in STATE_SIGNS.values()}
    assert len({sign.encode(encoding, "plainer") for sign in signs}) == len(signs)


@pytest.mark.parametrize(("kind", "wipes"), [("xterm", True), ("dumb", False)])
def test_a_terminal_that_cannot_wipe_a_line_is_told_of_no_progress(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], kind: str, wipes: bool
) -> None:
    monkeypatch.setenv("TERM", kind)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    with telling("{what} …") as tell:
        tell("mål.yaml")
    assert ("\x1b[K" in capsys.readouterr().err) == wipes


def test_json_is_utf_8_whatever_the_console(tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": ERROR.replace("levl", "levl😀")})
    done = outside("check", "--format", "json", cwd=tmp_path, env={"PYTHONUTF8": "0", "PYTHONIOENCODING": "cp1252"})
    assert "levl😀" in done.stdout.decode("utf-8")
    assert b"\r" not in done.stdout


@pytest.mark.slow
def test_a_closed_pipe_is_no_bug(tmp_path: Path) -> None:
    write(tmp_path, {f"{name}/malstyr.yaml": ERROR for name in map(str, range(300))})
    command = [sys.executable, "-m", "malstyr", "check"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait() in (1, 2), "2 where the pipe was closed while writing, else as without it"


HOSTILE = r"""version: 1
organisation: {id: exempel, name: "Exempel\e[31m\u202ekommunen"}
settings: {as_of: 2014-03-01}
goals:
  mål:
    text: Trygg
    no_target: nej
    level: "[fet]\n\e[2J\u2066[/]"
    "[bold]x[/bold]": y
"""


@pytest.mark.parametrize("options", [(), ("--format", "concise")])
@pytest.mark.parametrize("colour", ["", "1"])
def test_what_people_write_is_shown_and_steers_nothing(
    options: tuple[str, ...], colour: str, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", colour)
    write(tmp_path, {"malstyr.yaml": HOSTILE})
    _, out, _ = run("check", *options)
    bare = re.sub(r"\x1b\[[0-9;]*m", "", out) if colour and not options else out
    assert "\x1b" not in bare
    assert not any(unicodedata.category(sign) in ("Cc", "Cf") for sign in bare if sign != "\n")
    assert "”[fet] \ufffd[2J\ufffd[/]”" in bare
    assert "[bold]x[/bold]" in bare


def test_a_file_name_steers_nothing_either(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": CLEAN, "m\x1b[31m\u202e[fet].yaml": "mål: 1\n"})
    for options, place in (((), "\n"), (("--format", "concise"), ":1:1")):
        out = run("check", *options)[1]
        assert f"m\ufffd[31m\ufffd[fet].yaml{place}" in out
        assert "\x1b" not in out


# Language


@pytest.mark.parametrize(
    "case",  # options, environment, the workspace's own, and the language then spoken
    [
        ("", "", "", "sv"),
        ("--lang=en", "", "", "en"),
        ("", "en", "", "en"),
        ("", "en_GB.UTF-8", "", "en"),
        ("", "EN", "", "en"),
        ("--lang=sv", "en", "en", "sv"),
        ("", "", "en", "en"),
        ("", "sv", "en", "sv"),
        ("", "de", "", "sv"),
        ("", "de", "en", "en"),
    ],
)
def test_language(case: tuple[str, str, str, str], run: Run, tmp_path: Path) -> None:
    options, env, workspace, language = case
    os.environ["MALSTYR_LANG"] = env
    own = f"Exempelkommunen, language: {workspace}" if workspace else "Exempelkommunen"
    write(tmp_path, {"malstyr.yaml": ERROR.replace("Exempelkommunen", own)})
    code, out, err = run("check", *options.split())
    assert (code, err) == (1, "")
    assert ("error unknown-key: " in out, "fel unknown-key: " in out) == (language == "en", language == "sv")


# What cannot be done is said in a sentence, with a next step, and exit code 2


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["check", "finns-inte"], "Hittar inte finns-inte. Kontrollera stavningen"),
        (["check", "finns-inte.yaml"], "Hittar inte finns-inte.yaml."),
        (["check", "tom"], "Hittar ingen arbetsyta i tom: där finns ingen malstyr.yaml"),
        (["check", "tom/läsmig.md"], "Hittar ingen arbetsyta i tom/läsmig.md"),
        (["check", "--formt", "json"], "malstyr check har inget val som heter --formt. Menade du --format?"),
        (["check", "--xyz"], "malstyr check har inget val som heter --xyz. Valen är --format, "),
        (["check", "--as-of"], "Valet --as-of behöver ett värde efter sig."),
        (["check", "--as-of", "i går"], "i går är inte ett datum. Skriv så här: --as-of 2014-03-01"),
        (["check", "--as-of", "2013-02-30"], "2013-02-30 är inte ett datum."),
        (
            ["check", "--format", "xml"],
            "xml går inte att välja för --format. Välj något av: text, concise, markdown, json, jsonl, github, sarif,",
        ),
        (
            ["check", "--fail-on", "info"],
            "info går inte att välja för --fail-on. Välj något av: error, warning, never.",
        ),
        (["check", "--lang", "de"], "de går inte att välja för --lang. Välj något av: sv, en."),
        (
            ["check", "a", "--output", "finns/inte.txt"],
            "Kan inte skriva till finns/inte.txt: det finns ingen mapp som heter finns. Välj en annan plats",
        ),
        (["chek"], "Det finns inget kommando som heter chek. Menade du malstyr check?"),
        (["berätta"], "Det finns inget kommando som heter berätta. Kommandona är check, "),
        (["explain"], "Något saknas efter kommandot: REGEL. Skriv malstyr explain --help"),
        (["record", "nki", "2026"], "Något saknas efter kommandot: VÄRDE. Skriv malstyr record --help"),
        (["import", "csv"], "Något saknas efter kommandot: FIL. Skriv malstyr import csv --help"),
        (
            ["import", "survey", "x.csv"],
            "Något saknas efter kommandot: --indicator. Skriv malstyr import survey --help",
        ),
        (["import", "excel"], "Det finns inget kommando som heter excel. Menade du malstyr import xlsx?"),
        (["import", "sv"], "Det finns inget kommando som heter sv. Menade du malstyr import csv?"),
        (["import", "xslx"], "Det finns inget kommando som heter xslx. Menade du malstyr import xlsx?"),
        (["import", "csv", "--wite", "x"], "malstyr import csv har inget val som heter --wite. Menade du --write?"),
        (["record", "nki", "2026", "-5"], "-5 läses som ett val. Skriv ett negativt tal sist, efter två streck: -- -5"),
        (["record", "nki", "2026", "-12,5"], "-12,5 läses som ett val. Skriv ett negativt tal sist"),
        (["explain", "decimal-coma"], "Det finns ingen regel som heter decimal-coma. Menade du decimal-comma?"),
        (["explain", "xyzzy"], "Det finns ingen regel som heter xyzzy. Skriv malstyr rules"),
    ],
)
def test_usage(arguments: list[str], said: str, run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"tom/läsmig.md": "", "a/malstyr.yaml": CLEAN})
    code, out, err = run(*arguments)
    assert code == 2
    assert out == ""
    assert err.startswith(said)
    assert err.count("\n") == 1
    assert "Traceback" not in err


@pytest.mark.parametrize("name", ["malstyr.yml", "malstyr.yaml.txt", "Malstyr.yaml"])
def test_a_file_named_almost_right(name: str, run: Run, tmp_path: Path) -> None:
    write(tmp_path, {name: CLEAN})
    code, _, err = run("check")
    if (tmp_path / "malstyr.yaml").is_file():
        pytest.skip("this file system sees no difference")
    assert code == 2
    assert err.endswith(f"Där finns {name}, som ska heta malstyr.yaml.\n")


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31"])
def test_a_day_at_the_end_of_the_calendar(day: str, run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": CLEAN})
    assert run("check", "--as-of", day) == (
        2,
        "",
        f"{day} är inte ett datum. Ett år har fyra siffror och är ett av 1700–2999. Skriv så här: --as-of 2014-03-01\n",
    )


def test_usage_in_english(run: Run) -> None:
    assert run("check", "x", "--lang", "en")[2].startswith("There is no x. Check the spelling")
    assert run("chek", "--lang=en")[2].startswith("There is no command called chek. Did you mean malstyr check?")


def test_as_a_program_of_its_own(tmp_path: Path) -> None:
    done = outside("check", "finns-inte", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith("Hittar inte finns-inte.")


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt


def _bug(*_: object) -> None:
    raise RuntimeError("oväntat [fet]")


judging = importlib.import_module("malstyr.rules.judge")


def test_ctrl_c(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"malstyr.yaml": CLEAN})
    monkeypatch.setattr(judging, "judge", _interrupt)
    assert run("check") == (130, "", "")


def test_a_bug_is_said_to_be_one(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"malstyr.yaml": CLEAN})
    monkeypatch.setattr(judging, "judge", _bug)
    code, out, err = run("check")
    assert (code, out) == (2, "")
    assert err.startswith("Något gick fel i malstyr självt (RuntimeError: oväntat [fet]). Dina filer är orörda.")
    assert "Traceback" not in err
    monkeypatch.setenv("MALSTYR_DEBUG", "1")
    with pytest.raises(RuntimeError):
        run("check")


KINDS_OF_FINDING = """\
about: {source: enkäten}
goals: {nöjda: {text: Kunderna är nöjda, no_target: följs i dialog, levl: mål}}
indicators:
  nki: {measured_in: index, method: enkät, target: {at_least: 56}}
  svar: {measured_in: index, method: enkät, target: {at_least: 56, strength: should}}
  kö: {measured_in: st, target: {at_most: 5}}
values: {nki: {2013: 52}, svar: {2013: 52}, kö: {2013: 4}}
"""


@pytest.mark.parametrize(
    ("rule", "sv", "en"),
    [
        ("unknown-key", "fel", "error"),
        ("missing-method", "varning", "warning"),
        ("red-without-analysis", "varning", "warning"),
        ("target-not-met", "avvikelse", "deviation"),
        ("should-target-not-met", "avvikelse", "deviation"),
    ],
)
def test_a_finding_is_called_the_same_in_every_format(rule: str, sv: str, en: str, run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": CLEAN + KINDS_OF_FINDING})
    [found] = [one for one in json.loads(run("check", "--format", "json")[1])["findings"] if one["rule"] == rule]
    for language, word in (("sv", sv), ("en", en)):
        options = ("check", "--lang", language, "--format")
        at = f"malstyr.yaml:{found['location']['line']}"
        concise = run(*options, "concise")[1]
        assert re.search(rf"^{at}:\d+: {word} {found['code']} {rule}: ", concise, re.MULTILINE)
        line = f"(rad|line) {found['location']['line']}"
        assert re.search(rf"^{word} ({rule}|{line}): ", run(*options, "text")[1], re.MULTILINE)


# Files out


@pytest.mark.parametrize("form", ["text", "concise", "json"])
def test_output_is_what_would_be_printed(form: str, run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"a/malstyr.yaml": ERROR})
    printed = run("check", "a", "--format", form)[1]
    code, out, _ = run("check", "a", "--format", form, "--output", "ut.txt")
    assert (code, out) == (1, "")
    written = (tmp_path / "ut.txt").read_bytes()
    plain = printed.replace("→", "->").replace("│", "|") if form == "text" else printed
    assert written.decode("utf-8") == plain
    assert b"\r" not in written


def test_output_is_whole_or_the_old_file_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "ut.txt"
    target.write_text("gammalt", encoding="utf-8")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(Stop):
        write_file(target, "nytt")
    assert target.read_text(encoding="utf-8") == "gammalt"
    assert [path.name for path in tmp_path.iterdir()] == ["ut.txt"]
    monkeypatch.undo()
    write_file(target, "nytt")
    assert target.read_text(encoding="utf-8") == "nytt"
    assert [path.name for path in tmp_path.iterdir()] == ["ut.txt"]


def test_version_and_help(run: Run) -> None:
    from malstyr import __version__

    assert run("--version")[:2] == (0, f"malstyr {__version__}\n")
    for command in ("", "check", "explain", "rules", "schema"):
        code, out, err = run(*command.split(), "--help")
        assert (code, err) == (0, "")
        assert "--help" in out


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("--help --lang en", "Explain a rule"),
        ("--lang en --help", "Explain a rule"),
        ("--lang=en --help", "Explain a rule"),
        ("import --help --lang en", "Bring in values"),
        ("import --lang en --help", "Bring in values"),
    ],
)
def test_the_language_may_stand_where_a_command_does(run: Run, typed: str, told: str) -> None:
    _, out, err = run(*typed.split())
    assert told in out + err


def test_the_language_before_a_command_is_that_of_the_command(run: Run, tmp_path: Path) -> None:
    (tmp_path / "malstyr.yaml").write_text(HEAD, encoding="utf-8")
    assert "no errors" in run("--lang", "en", "check", str(tmp_path))[1]
    assert "inga fel" in run("--lang", "en", "check", str(tmp_path), "--lang", "sv")[1]
    (tmp_path / "table.csv").write_text("Mått;2013\nTrygghet;80\n", encoding="utf-8")
    for line in ("--lang en import csv", "import --lang en csv", "--lang sv import --lang en csv"):
        assert "Left out" in run(*line.split(), "table.csv")[1]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("goals", "options", "framed", "said"),
    [
        (20, (), 20, None),
        (21, (), 20, "… och 1 till av unknown-key, visa med --all."),
        (500, (), 20, "… och 480 till av unknown-key, visa med --all."),
        (500, ("--lang", "en"), 20, "… and 480 more of unknown-key, shown with --all."),
        (500, ("--all",), 500, None),
        (500, ("--format", "concise"), 500, None),
        (500, ("--format", "json"), 500, None),
    ],
)
def test_many_of_one_rule_are_counted_for_people_alone(
    run: Run, goals: int, options: tuple[str, ...], framed: int, said: str | None
) -> None:
    wrong = "".join(f"  mål-{n}: {{text: Trygg, no_target: följs i dialog, levl: vision}}\n" for n in range(goals))
    write(Path(), {"malstyr.yaml": f"{CLEAN}goals:\n{wrong}levels:\n  vision: {{expects: nothing}}\n"})
    code, told, _ = run("check", *options)
    assert code == 1
    assert len(re.findall(r"unknown-key(?:\": |: |\",$)", told, re.MULTILINE)) == framed
    assert [line for line in told.splitlines() if line.startswith("…")] == ([said] if said else [])
    if said is not None:
        assert f"{goals} " in told[told.index(said) + len(said) :]  # the summary counts all


def test_help_is_in_one_language_in_columns_and_in_the_window(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of every command: no word of the parser's own, and what is told of an argument begins where the others do."""
    monkeypatch.setenv("COLUMNS", "80")
    grouped = [[name, one] for name, below in COMMAND_GROUPS.items() for one in below]
    commands = [[one] for one in COMMANDS] + grouped
    for command in commands:
        code, out, _ = run(*command, "--help")
        assert code == 0, command
        assert not [word for word in ("default", "Usage", "Arguments", "Options", "required") if word in out], command
        assert not [line for line in out.splitlines() if columns(line) > 80], command
        arguments = out.partition("Argument:\n")[2].partition("\n\n")[0].splitlines()
        told = {found.end() for line in arguments if (found := re.match(r" {4,}|  \S+ {2,}", line))}
        assert len(told) <= 1, command
