"""The door answers what the commands answer, and says plainly what it cannot."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

import malstyr
from conftest import EXAMPLES, PROJECT, write
from malstyr.cli.main import main
from malstyr.report.kinds import KINDS
from repositories import committed

CATALOGUE = sorted(path.parent for path in PROJECT.glob("tests/catalogue/*/malstyr.yaml"))
GOTLAND = next(one for one in EXAMPLES if one.name == "gotland")
SMALL = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
settings: {as_of: 2014-03-01}
units: {städ: {name: Städ, no_plan: ingår i förvaltningens plan}}
goals:
  nöjda: {text: Kunderna är nöjda}
indicators:
  nki: {serves: [nöjda], measured_in: index, method: enkät, target: {at_least: 56}}
values:
  nki: {2012: 55, 2013: 58}
"""
Said = Callable[..., str]


@pytest.fixture(autouse=True)
def nothing_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("MALSTYR_LANG", raising=False)


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    """What a command prints."""

    def said(*arguments: str | Path) -> str:
        main([str(one) for one in arguments])
        return capsys.readouterr().out

    return said


# The same answers


@pytest.mark.slow
@pytest.mark.parametrize("folder", [*EXAMPLES, *CATALOGUE[::7]], ids=lambda path: path.name)
def test_answers_are_those_of_the_commands(folder: Path, said: Said) -> None:
    workspace = malstyr.load(folder)
    assert malstyr.json_of(workspace.check()) == said("check", folder, "--format", "json")
    assert malstyr.json_of(workspace.status()) == said("status", folder, "--format", "json")
    day, english = date(2014, 6, 1), ("--lang", "en", "--as-of", "2014-06-01", "--format", "json")
    assert malstyr.json_of(workspace.check(as_of=day, language="en")) == said("check", folder, *english)
    assert malstyr.json_of(workspace.status(as_of=day, language="en")) == said("status", folder, *english)
    assert workspace.complete == workspace.check().complete


def test_a_period_and_a_unit(said: Said) -> None:
    workspace = malstyr.load(GOTLAND)
    told = said("status", GOTLAND, "--period", "2013-D2", "--unit", "städ", "--format", "json")
    assert malstyr.json_of(workspace.status(period="2013-D2", unit="städ")) == told


@pytest.mark.slow
@pytest.mark.parametrize("kind", sorted({*KINDS} - {"delar", "enhet"}))
@pytest.mark.parametrize("format", ["html", "markdown"])
def test_reports_are_those_of_the_command(kind: str, format: str, said: Said) -> None:
    made = malstyr.load(GOTLAND).report(kind=kind, format=format)  # type: ignore[call-overload]
    assert made == said("report", GOTLAND, "--kind", kind, "--format", format)


@pytest.mark.slow
def test_a_report_of_a_unit_and_one_in_public(said: Said) -> None:
    workspace = malstyr.load(GOTLAND)
    assert workspace.report(kind="enhet", unit="städ") == said("report", GOTLAND, "--kind", "enhet", "--unit", "städ")
    assert workspace.report(public=True) == said("report", GOTLAND, "--public")


def test_two_revisions(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said) -> None:
    monkeypatch.chdir(write(tmp_path, {"malstyr.yaml": SMALL}))
    committed(tmp_path, "Styrkortet", tag="beslut")
    write(tmp_path, {"malstyr.yaml": SMALL.replace("at_least: 56", "at_least: 50")})
    before, now = malstyr.load(revision="beslut"), malstyr.load()
    assert malstyr.json_of(before.diff(now)) == said("diff", "beslut", "--format", "json")
    [change] = before.diff(now).changes
    assert (change.class_, change.needed) == (malstyr.ChangeClass.WEAKENED, malstyr.Decider.POLITICS)
    committed(tmp_path, "Ändrat")
    assert malstyr.json_of(before.diff(malstyr.load(revision="HEAD"))) == malstyr.json_of(before.diff(now))
    assert now.diff(now).changes == ()


def test_what_was_read_does_not_change(tmp_path: Path) -> None:
    workspace = malstyr.load(write(tmp_path, {"malstyr.yaml": SMALL}))
    write(tmp_path, {"malstyr.yaml": "version: 1\n"})
    assert (workspace.name, dict(workspace.goals)) == ("Exempelkommunen", {"nöjda": "Nöjda"})
    with pytest.raises(AttributeError):
        workspace.folder = "annan"  # type: ignore[misc]


def test_the_day_is_its_own_or_today(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = malstyr.load(write(tmp_path / "own", {"malstyr.yaml": SMALL}))
    none = malstyr.load(write(tmp_path / "none", {"malstyr.yaml": SMALL.replace("settings", "# settings")}))
    assert (own.check().as_of, own.as_of, none.as_of) == (date(2014, 3, 1), date(2014, 3, 1), None)
    assert none.check().as_of == date.today()
    assert own.check(as_of=datetime(2015, 1, 1, 12, 30)).as_of == date(2015, 1, 1)


def test_from_inside_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"malstyr.yaml": SMALL, "mål/fler.yaml": ""})
    committed(tmp_path, "Styrkortet")
    monkeypatch.chdir(tmp_path / "mål")
    assert malstyr.load().name == malstyr.load(revision="HEAD").name == malstyr.load("fler.yaml").name


def test_what_is_wrong_in_a_file_is_never_an_error(tmp_path: Path) -> None:
    workspace = malstyr.load(write(tmp_path, {"malstyr.yaml": "mål: [\n", "annat.yaml": b"\xff\xfe\x00"}))
    assert not workspace.complete
    assert workspace.check().findings
    assert workspace.status().outcomes == ()
    assert workspace.report()


# Errors

ERRORS: list[tuple[type[malstyr.MalstyrError], str, Callable[[malstyr.Workspace], object]]] = [
    (malstyr.NoWorkspace, "no workspace at saknas:", lambda _: malstyr.load("saknas")),
    (malstyr.NoWorkspace, "no workspace at tomt:", lambda _: malstyr.load("tomt")),
    (malstyr.NoWorkspace, "no workspace at tomt at HEAD:", lambda _: malstyr.load("tomt", revision="HEAD")),
    (malstyr.NoWorkspace, "no workspace at saknas at HEAD:", lambda _: malstyr.load("saknas", revision="HEAD")),
    (malstyr.NoRevision, "Did you mean beslut?", lambda _: malstyr.load(revision="beslt")),
    (malstyr.NoRevision, "git does not know HEAD~9.", lambda _: malstyr.load(revision="HEAD~9")),
    (malstyr.NoRevision, "does not know origin/main. These are: main", lambda _: malstyr.load(revision="origin/main")),
    (malstyr.NoRevision, "does not know --all", lambda _: malstyr.load(revision="--all")),
    (malstyr.NoRevision, "does not know .", lambda _: malstyr.load(revision="")),
    (malstyr.BadArgument, "Did you mean städ?", lambda it: it.status(unit="stad")),
    (malstyr.BadArgument, "Did you mean scorecard?", lambda it: it.report(kind="scorcard")),
    (malstyr.BadArgument, "none of: html, markdown, pdf, docx", lambda it: it.report(format="odt")),  # type: ignore[call-overload]
    (malstyr.BadArgument, "which unit|which one", lambda it: it.report(kind="enhet")),
    (malstyr.BadArgument, "none of: sv, en", lambda it: it.check(language="de")),  # type: ignore[arg-type]
    (malstyr.BadArgument, "no day", lambda it: it.check(as_of="2014-03-01")),  # type: ignore[arg-type]
    (malstyr.BadArgument, "no day", lambda it: it.status(as_of=date.min)),
    (malstyr.BadArgument, "no day", lambda it: it.report(as_of=date.max)),
    (malstyr.NothingToReport, "2013-T2 cannot be reported", lambda it: it.status(period="2013 T2")),
    (malstyr.BadArgument, "is none", lambda it: it.status(period="0")),
    (malstyr.BadArgument, "is none", lambda it: it.status(period="99999-T2")),
    (malstyr.BadArgument, "is none", lambda it: it.status(period="")),
    (malstyr.NothingToReport, "2020 cannot be reported", lambda it: it.status(period="2020")),
    (malstyr.NothingToReport, "2013-T2 cannot be reported", lambda it: it.status(period="2013-T2")),
    (malstyr.NothingToReport, "No reporting point of 2014", lambda it: it.report(kind="delar")),
]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> malstyr.Workspace:
    monkeypatch.chdir(write(tmp_path / "yta", {"malstyr.yaml": SMALL}))
    committed(tmp_path, "Styrkortet", tag="beslut")
    (tmp_path / "tomt").mkdir()
    workspace = malstyr.load()
    monkeypatch.chdir(tmp_path)
    return workspace


@pytest.mark.parametrize(("kind", "text", "asked"), ERRORS, ids=lambda one: one if isinstance(one, str) else None)
def test_errors_say_what_to_do(
    kind: type[malstyr.MalstyrError],
    text: str,
    asked: Callable[[malstyr.Workspace], object],
    here: malstyr.Workspace,
) -> None:
    with pytest.raises(malstyr.MalstyrError) as caught:
        asked(here)
    assert type(caught.value) is kind
    assert any(one in str(caught.value) for one in text.split("|")), caught.value


@pytest.mark.parametrize(
    ("files", "text"),
    [
        ({"malstyr.yaml": SMALL.replace("as_of", "look: {logo: saknas.png}, as_of")}, "saknas.png"),
        ({"malstyr.yaml": SMALL.replace("as_of", 'look: {logo: "logga\\0.png"}, as_of')}, "logga"),
        ({"malstyr.yaml": SMALL, "templates/html/report.html.j2": "{% if %}"}, "templates/html/report.html.j2"),
    ],
)
def test_a_look_that_cannot_be_used(files: dict[str, str], text: str, tmp_path: Path) -> None:
    workspace = malstyr.load(write(tmp_path, files))
    with pytest.raises(malstyr.CannotDraw, match=text):
        workspace.report()


# Cheap to import


@pytest.mark.parametrize(
    ("code", "heavy"),
    [
        ("import malstyr", ("pydantic", "jinja2", "yaml", "typer", "rich", "malstyr.door")),
        ("import malstyr; hasattr(malstyr, '__wrapped__')", ("pydantic", "malstyr.door")),
        ("import malstyr; malstyr.load", ("jinja2", "typer", "rich")),
        pytest.param(
            "import malstyr; malstyr.load('examples/gotland').check()",
            ("jinja2", "typer", "rich"),
            marks=pytest.mark.slow,
        ),
    ],
)
def test_nothing_is_loaded_before_it_is_used(code: str, heavy: tuple[str, ...]) -> None:
    told = f"{code}; import sys; print(*({heavy!r} & sys.modules.keys()))".replace(repr(heavy), repr(set(heavy)))
    done = subprocess.run([sys.executable, "-c", told], cwd=PROJECT, capture_output=True, text=True, check=False)
    assert (done.stdout.strip(), done.stderr) == ("", "")
