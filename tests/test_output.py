"""Where every command writes in every format: what is written over, what is not, and what is said of it.

The tables of commands and formats are walked, so what stands in them later is held too.
"""

import errno
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Collection, Iterable
from inspect import signature
from pathlib import Path
from types import SimpleNamespace

import pytest
from _pytest.mark import ParameterSet

from conftest import write
from malstyr.cli import formats, terminal
from malstyr.cli.formats import ENDINGS, FORMATS, PAGES
from malstyr.cli.main import COMMAND_GROUPS, COMMANDS, main, runnable
from repositories import committed, git
from tables_given import tables_of
from terminal import a_terminal

GOALS = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
settings: {as_of: 2014-03-01}
decisions: {kf: {body: Kommunfullmäktige, date: 2013-01-01, reference: § 1}}
goals: {nöjda: {text: Alla är nöjda, owner: ingen, adopted: kf}}
"""
SCORES = """\
units: {kök: {name: Kök}}
indicators:
  nki:
    {unit: kök, name: Nöjd-kund-index, serves: [nöjda], measured_in: index, method: enkät, target: {at_least: 56},
     survey: {scale: 1-5, questions: {q: Hur nöjd är du?}}}
  ålder: {kolada: N00945, area: "0000", no_target: följs}
values:
  nki: {2013: 58}
"""
SNAPSHOT = f"""\
version: 1
fetched: 2014-02-01T08:00:00Z
address: https://api.kolada.se/v3/
areas: {{'0000': Riket}}
kpis:
  N00945: {{title: Medelålder, definition: 'sha256:{64 * "0"}', values: {{'0000': {{2013: {{T: 41.2}}}}}}}}
"""
FILES: dict[str, str | bytes] = {
    "w/malstyr.yaml": GOALS,
    "w/mål.yaml": SCORES,
    "w/exempel.kolada.yaml": SNAPSHOT,
    "w/gammal.lock.yaml": "decision: kf\n",
    "w/kända.baseline.yaml": "version: 1\n",
    "w/under/anteckning.txt": "x",
    "w/svar.csv": "Hur nöjd är du?\n" + 12 * "4\n",
    **tables_of("w/tal", [["Mått", "2014"], ["Nöjd-kund-index", "58"]]),
}
ARGUMENTS = {
    "check": ["check"],
    "status": ["status"],
    "nki": ["nki"],
    "budget": ["budget"],
    "risks": ["risks"],
    "board": ["board"],
    "coverage": ["coverage"],
    "report": ["report"],
    "diff": ["diff", "HEAD"],
    "history": ["history", "nki"],
    "calendar": ["calendar"],
    "meeting": ["meeting", "--since", "HEAD"],
    "smart": ["smart"],
    "smart --text": ["smart", "--text", "Nej"],
    "rules": ["rules"],
    "doctor": ["doctor"],
    "schema": ["schema"],
    "schema check": ["schema", "check"],
    "import csv": ["import", "csv", "tal.csv"],
    "import xlsx": ["import", "xlsx", "tal.xlsx"],
    "import survey": ["import", "survey", "svar.csv", "--indicator", "nki", "--period", "2012"],
    "import kolada": ["import", "kolada", "--offline"],
    "schema export": ["schema", "export"],
    "export csv": ["export", "csv"],
    "export xlsx": ["export", "xlsx"],
    "export xlsx --entry": ["export", "xlsx", "--entry", "--unit", "kök", "--period", "2014"],
    "export json": ["export", "json"],
    "export parquet": ["export", "parquet"],
    "export ics": ["export", "ics"],
}
"""How each row of the table is asked for, where one stands in the workspace."""
NAMES = {
    "report": "scorecard",
    "meeting": "infor-motet",
    "board": "tavla",
    "coverage": "tackning",
    "export xlsx --entry": "kök",
}
"""What a page is called that nobody said where to write; the others are called after what they hold."""


def asked(row: str, *options: str) -> list[str]:
    """A row with options; a row of one format, which is named in the row, has none to ask for."""
    named = row.startswith("export") and options[:1] == ("--format",)
    return [*ARGUMENTS[row], *(options[2:] if named else options)]


FEW_ROWS = ("check", "report")
"""Rows of text and of bytes, tried in every way; the fast tests try the others in a few."""


def slow_but(few: bool) -> list[pytest.MarkDecorator]:
    return [] if few else [pytest.mark.slow]


WRITING = {command for command in COMMANDS if "output" in signature(runnable(command)).parameters}
WRITTEN = {row: FORMATS[row] for row in FORMATS if row.split()[0] in (*WRITING, *COMMAND_GROUPS)}
"""The rows whose command writes what it shows where it is asked to; an edit shows what it does."""


def formats_of(rows: Iterable[str]) -> list[tuple[str, str]]:
    return [(row, format) for row in rows for format in FORMATS[row]]


EVERY = [pytest.param(row, format, marks=slow_but(row in FEW_ROWS)) for row, format in formats_of(WRITTEN)]
OLD, NEW = b"gammalt\n", "nytt å\n"


def in_all_rows(ways: Iterable[str], few: Collection[str] = ()) -> list[ParameterSet]:
    """Every way with the few rows and with all the others, in one folder since nothing is to change there."""
    others = tuple(row for row in WRITTEN if row not in FEW_ROWS)
    return [
        pytest.param(rows, way, marks=slow_but(rows is FEW_ROWS or way in few), id=f"{way[:40]}: {len(rows)} rows")
        for way in ways
        for rows in (FEW_ROWS, others)
    ]


needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="needs devices, pipes and links of that kind")
pytestmark = needs_posix


def test_every_command_that_writes_is_walked() -> None:
    assert set(ARGUMENTS) == set(WRITTEN)
    assert (WRITING | set(COMMAND_GROUPS)) - {"site"} == {row.split()[0] for row in WRITTEN}


def test_every_format_has_an_ending_and_every_page_one_that_means_it() -> None:
    for format in set().union(*FORMATS.values()):
        assert any(format in formats for formats in ENDINGS.values()), format
    for format, ending in PAGES.items():
        assert ENDINGS[ending] == (format,)


@pytest.fixture(scope="module")
def in_git(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = write(tmp_path_factory.mktemp("förlaga"), FILES)
    committed(folder / "w", "Först")
    return folder


@pytest.fixture
def here(in_git: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that one stands in: a workspace in git. What is shown is a line, whatever was found."""
    shutil.copytree(in_git, tmp_path, dirs_exist_ok=True)
    monkeypatch.chdir(tmp_path / "w")
    shown = SimpleNamespace(render=lambda subject, paper: NEW)
    show_by(monkeypatch, lambda name: shown)
    return tmp_path / "w"


def show_by(monkeypatch: pytest.MonkeyPatch, module: Callable[[str], SimpleNamespace]) -> None:
    """Let what is found be shown by other modules than those of the table."""
    for reader in (formats, terminal):
        monkeypatch.setattr(reader, "import_module", module)


@pytest.fixture
def told(capfd: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Run a row of the table; the exit code, and what was said on both streams."""

    def run(row: str, *options: str) -> tuple[int, str, str]:
        capfd.readouterr()
        code = main([*asked(row, *options), "--lang", "sv"])
        sys.stdout.flush()
        return code, *capfd.readouterr()

    return run


Run = Callable[..., tuple[int, str, str]]


def held(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, and where links lead."""
    return {
        str(path.relative_to(folder)): os.fsencode(path.readlink()) if path.is_symlink() else path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_symlink() or path.is_file()
    }


# What is never written over


def hard_link(to: str, name: str) -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        os.link(folder / to, folder / name)
        return name

    return make


def link(to: str, name: str, then: str = "") -> Callable[[Path], str]:
    def make(folder: Path) -> str:
        (folder / name).symlink_to(to)
        return name + then

    return make


def named(name: str) -> Callable[[Path], str]:
    return lambda folder: name.format(folder=folder)


def apart(folder: Path) -> str:
    git(folder, "init", "-q", "--separate-git-dir", "../förråd")
    return "../förråd/config"


def spare_goals_through_a_link_to_a_name_not_there(folder: Path) -> str:
    (folder / "b.yaml").symlink_to("under/b.txt")
    return "b.yaml"


SPARED: dict[str, Callable[[Path], str]] = {
    "the workspace's own file": named("malstyr.yaml"),
    "a goal file": named("mål.yaml"),
    "a goal file from the root": named("{folder}/mål.yaml"),
    "a goal file by way of above": named("../w/under/../mål.yaml"),
    "a goal file by way of what is not there": named("ej/../mål.yaml"),
    "a goal file that is not there yet": named("under/ny.yml"),
    "a file of settings beside": named(".egna.yaml"),
    "a lock": named("gammal.lock.yaml"),
    "a baseline": named("kända.baseline.yaml"),
    "a second name": hard_link("mål.yaml", "ut.txt"),
    "a second name elsewhere": hard_link("mål.yaml", "../ut.txt"),
    "a second name of a lock": hard_link("gammal.lock.yaml", "ut.txt"),
    "in other letters": hard_link("mål.yaml", "MÅL.YAML"),
    "as Windows reads it, in other letters": named("MÅL.YAML"),
    "as Windows reads it, with a point": named("mål.yaml."),
    "as Windows reads it, with blanks": named("mål.yaml . "),
    "as Windows reads it, a new one": named("ny.yaml."),
    "git, as Windows reads it": named(".Git/ny"),
    "a link": link("mål.yaml", "ut.txt"),
    "a link to a link": lambda folder: (link("mål.yaml", "ett.txt")(folder), link("ett.txt", "ut.txt")(folder))[1],
    "a link to a folder": link("w", "../annan", "/mål.yaml"),
    "a link of goals to nowhere": spare_goals_through_a_link_to_a_name_not_there,
    "a workspace that is none yet": named("../malstyr.yaml"),
    "a lock elsewhere": named("../x.lock.yaml"),
    "git": named(".git/config"),
    "git, a new file": named(".git/hooks/pre-commit"),
    "git, in other letters": link(".git", ".GIT", "/config"),
    "git, through a link": link(".git/config", "ut.txt"),
    "git, through a link to nowhere": link(".git/hooks/post-checkout", "ut.txt"),
    "git, through above": named("under/../.git/HEAD"),
    "git, kept apart": apart,
    "the way to git": named("under/.git"),
}


@pytest.mark.parametrize(("rows", "situation"), in_all_rows(SPARED, ("a goal file", "git")))
def test_what_is_read_and_what_is_gits_is_never_written_over(
    rows: tuple[str, ...], situation: str, here: Path, told: Run
) -> None:
    path = SPARED[situation](here)
    before = held(here.parent)
    for row, format in formats_of(rows):
        code, out, err = told(row, "--format", format, "--output", path)
        ending = Path(path).suffix
        fits = format in ENDINGS.get(ending, (format,))
        assert (row, format, code, out, err.count("\n")) == (row, format, 2, "", 1)
        assert "--output" in err or (not fits and ending in err)
        assert path in err or not fits
    assert held(here.parent) == before


@pytest.mark.parametrize("situation", SPARED)
def test_a_site_is_never_written_there_either(situation: str, here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = SPARED[situation](here)
    before = held(here.parent)
    if path in ("under/ny.yml", ".egna.yaml", "../malstyr.yaml", "../x.lock.yaml", "b.yaml"):
        path += "/../.git/sajt" if path.startswith("..") else "/x/../../.git/sajt"
    assert main(["site", "--output", path]) == 2
    assert "--output" in capsys.readouterr().err
    assert held(here.parent) == before


def test_the_baseline_that_is_read_is_not_written_over(here: Path, told: Run) -> None:
    (here / "kända.baseline.yaml").unlink()
    assert main(["check", "--baseline", "../v.baseline.yaml", "--update-baseline"]) in (0, 1)
    (here.parent / "v.baseline.yaml").rename(here.parent / "kända.txt")
    before = held(here.parent)
    assert told("check", "--baseline", "../kända.txt", "--output", "../kända.txt")[0] == 2
    assert held(here.parent) == before


@pytest.mark.parametrize("to", ["mål.yaml", ".git/config", ".git/hooks/ny", "under/ny.yaml"])
def test_lock_and_baseline_write_over_nothing_but_their_own(
    to: str, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "gammal.lock.yaml").unlink()
    (here / "kända.baseline.yaml").unlink()
    commands = {
        "kf.lock.yaml": ["lock", "--decision", "kf"],
        "k.baseline.yaml": ["check", "--baseline", "k.baseline.yaml", "--update-baseline", "--force"],
    }
    for name, arguments in commands.items():
        (here / name).symlink_to(to)
        before = held(here)
        assert main(arguments) in (1, 2)
        assert capsys.readouterr().err or name.startswith("kf")
        assert held(here) == before
        (here / name).unlink()


# What is written, and how


@pytest.mark.parametrize(("row", "format"), EVERY)
def test_a_device_is_written_into(row: str, format: str, here: Path, told: Run) -> None:
    code = told(row, "--format", format)[0]
    device = Path("/dev/null").stat().st_rdev
    assert told(row, "--format", format, "--output", "/dev/null") == (code, "", "")
    assert Path("/dev/null").stat().st_rdev == device
    (here / "ingenstans").symlink_to("/dev/null")
    assert told(row, "--format", format, "--output", "ingenstans") == (code, "", "")
    assert (here / "ingenstans").readlink() == Path("/dev/null")


@pytest.mark.parametrize(("row", "format"), EVERY)
def test_standard_output_has_other_names(row: str, format: str, here: Path, told: Run) -> None:
    printed = told(row, "--format", format)
    assert printed[1:] == (NEW, "")
    (here / "ut").symlink_to("/dev/stdout")
    for name in ("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "ut"):
        assert told(row, "--format", format, "--output", name) == printed
    assert not (here / "-").exists()


def test_what_a_process_has_open_is_added_to(here: Path) -> None:
    log = here / "logg.txt"
    log.write_bytes(OLD)
    with log.open("ab") as file:
        assert main(["check", "--output", f"/dev/fd/{file.fileno()}"]) in (0, 1)
        inode = os.fstat(file.fileno()).st_ino
    assert (log.read_bytes(), log.stat().st_ino) == (OLD + NEW.encode(), inode)


@pytest.mark.parametrize(("row", "format"), EVERY)
def test_a_pipe_is_written_into(row: str, format: str, here: Path, told: Run) -> None:
    os.mkfifo("rör")
    with subprocess.Popen(["cat", "rör"], stdout=subprocess.PIPE) as reader:
        try:
            assert told(row, "--format", format, "--output", "rör")[1:] == ("", "")
            assert reader.communicate(timeout=60)[0] == NEW.encode()
        finally:
            reader.kill()
    assert (here / "rör").is_fifo()


@pytest.mark.parametrize(("row", "format"), EVERY)
def test_a_link_to_a_file_stays_and_is_told(row: str, format: str, here: Path, told: Run) -> None:
    for to, before in (("under/rapport", OLD), ("under/ny", None)):
        if before is not None:
            (here / to).write_bytes(before)
            (here / to).chmod(0o640)
        (here / "ut").symlink_to(to)
        code, out, err = told(row, "--format", format, "--output", "ut")
        assert (code, out) == (told(row, "--format", format)[0], "")
        assert "ut är en länk" in err and str(here / to) in err
        assert (here / "ut").readlink() == Path(to)
        assert (here / to).read_bytes() == NEW.encode()
        (here / "ut").unlink()
    assert (here / "under/rapport").stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize(("row", "format"), EVERY)
def test_rights_stay(row: str, format: str, here: Path, told: Run) -> None:
    for mode in (0o600, 0o664, 0o755):
        (here / "ut").write_bytes(OLD)
        (here / "ut").chmod(mode)
        assert told(row, "--format", format, "--output", "ut")[1:] == ("", "")
        assert ((here / "ut").stat().st_mode & 0o777, (here / "ut").read_bytes()) == (mode, NEW.encode())


# What an ending says


@pytest.mark.slow
@pytest.mark.parametrize("ending", (*ENDINGS, ".PDF", ".text", ".log", "", ".x"))
def test_an_ending_means_a_format_and_refuses_those_of_another(
    ending: str, here: Path, told: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[str] = []

    def module(name: str) -> SimpleNamespace:
        made.append(name)
        return SimpleNamespace(render=lambda subject, paper: NEW)

    show_by(monkeypatch, module)
    for row in WRITTEN:
        known = list(FORMATS[row])
        fitting = [one for one in ENDINGS.get(ending.lower(), known) if one in known]
        for format in (None, *known):
            made.clear()
            code, out, err = told(row, *(["--format", format] if format else []), "--output", f"ut{ending}")
            means = fitting[0] if format is None and fitting else format
            assert out == ""
            if means in fitting:
                assert (row, code in (0, 1), err, {*made}) == (row, True, "", {FORMATS[row][means]})
                (here / f"ut{ending}").unlink()
            else:
                assert (row, code, made) == (row, 2, [])
                assert err.count("\n") == 1 and ending in err and "Välj en annan ändelse: ." in err
                assert not (here / f"ut{ending}").exists()


# Pages, for no terminal


def at_a_terminal(run: Callable[[], int], monkeypatch: pytest.MonkeyPatch) -> tuple[int, str]:
    """What is shown on a terminal that standard output leads to."""
    with monkeypatch.context() as there, a_terminal() as terminal:
        there.setattr(sys, "stdout", terminal.stream)
        return run(), terminal.shown()


@pytest.mark.parametrize(("row", "format"), EVERY)
def test_a_page_goes_to_a_file_where_there_is_a_terminal(
    row: str, format: str, here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = held(here)
    for n in (1, 2):
        code, shown = at_a_terminal(lambda: main([*asked(row, "--format", format), "--lang", "sv"]), monkeypatch)
        assert code in (0, 1)
        if format not in PAGES:
            assert shown == NEW
            continue
        name = f"{NAMES.get(row, 'varden')}{'' if n == 1 else '-2'}{PAGES[format]}"
        assert (shown, capsys.readouterr().err) == ("", f"Skrivet till {name}.\n")
        before[name] = NEW.encode()
    assert held(here) == before
    code, shown = at_a_terminal(lambda: main(asked(row, "--format", format, "--output", "-")), monkeypatch)
    assert (shown, held(here)) == (NEW, before)


# What goes wrong


@pytest.mark.parametrize(("rows", "step"), in_all_rows(("os.fsync", "os.replace", "malstyr.source.write._staged")))
def test_a_full_disk_leaves_the_old_file(
    rows: tuple[str, ...], step: str, here: Path, told: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    (here / "ut").write_bytes(OLD)
    before = held(here)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(step, full)
    said = "Kan inte skriva till ut: disken är full. Välj en annan plats med --output.\n"
    for row, format in formats_of(rows):
        assert (row, format, *told(row, "--format", format, "--output", "ut")) == (row, format, 2, "", said)
    assert held(here) == before


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is full")
@pytest.mark.parametrize(("row", "format"), EVERY)
def test_a_full_device_is_told(row: str, format: str, here: Path, told: Run) -> None:
    said = "Kan inte skriva till /dev/full: disken är full. Välj en annan plats med --output.\n"
    assert told(row, "--format", format, "--output", "/dev/full") == (2, "", said)


CANNOT = {
    "finns/inte": "det finns ingen mapp som heter finns",
    "under": "det är en mapp",
    "malstyr.yaml/x": "en del av sökvägen är en fil, inte en mapp",
    "ring": "länkarna leder runt i en ring",
    "n" * 300: "namnet är för långt",
}


@pytest.mark.parametrize(("rows", "path"), in_all_rows(CANNOT))
def test_why_it_cannot_be_written_is_told(rows: tuple[str, ...], path: str, here: Path, told: Run) -> None:
    (here / "ring").symlink_to("ring")
    before = held(here)
    said = f"Kan inte skriva till {path}: {CANNOT[path]}. Välj en annan plats med --output.\n"
    for row in rows:
        assert (row, *told(row, "--output", path)) == (row, 2, "", said)
    assert held(here) == before


NOT_WRITTEN = {
    "report": (["report", "--output", "r.html"], "Kan inte skriva till r.html: rättigheterna räcker inte."),
    "check": (["check", "--output", "ut.json"], "Kan inte skriva till ut.json: rättigheterna räcker inte."),
    "lock": (["lock", "--decision", "kf"], "rättigheterna räcker inte."),
    "baseline": (["check", "--baseline", "k.baseline.yaml", "--update-baseline"], "rättigheterna räcker inte."),
    "site": (["site", "--output", "sajt"], "Kan inte skriva till sajt: rättigheterna räcker inte."),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", NOT_WRITTEN)
def test_a_folder_that_may_not_be_written_in(name: str, tmp_path: Path) -> None:
    arguments, said = NOT_WRITTEN[name]
    write(tmp_path, {"malstyr.yaml": GOALS})
    before = held(tmp_path)
    stopped = ["setpriv", "--bounding-set", "-dac_override"] if os.geteuid() == 0 else []
    if stopped and shutil.which("setpriv") is None:
        pytest.skip("who may do everything is stopped by no rights")
    tmp_path.chmod(0o555)
    try:
        command = [*stopped, sys.executable, "-m", "malstyr", *arguments, "--lang", "sv"]
        environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    finally:
        tmp_path.chmod(0o755)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    assert said in done.stderr
    assert held(tmp_path) == before
