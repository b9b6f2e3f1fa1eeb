"""Each workspace is loaded and evaluated once for a day and year; memory is that of one; a save touches little."""

import gc
import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any
from unittest.mock import Mock
from weakref import ref

import pytest
from sites import SMALL, files, made, workspace_in

from conftest import EXAMPLES, PROJECT, write
from malstyr.cli.commands.serve import Watched
from malstyr.cli.gathering import gathered
from malstyr.cli.main import main
from malstyr.evaluate import evaluate, rollup
from malstyr.present.sandbox import Sandbox
from malstyr.site.given import SiteOptions
from malstyr.site.of_workspace import _Making, of_workspace
from malstyr.workspace import load
from repositories import committed


@pytest.fixture
def work(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[object, ...]]:
    """How many times each set of files is loaded, and each workspace evaluated for a day and a year."""
    found: Counter[tuple[object, ...]] = Counter()
    run, goals = load._Loading.run, rollup.goal_outcomes

    def loading(self: Any, elsewhere: Any) -> Any:
        found["load", tuple(self.tree.files.items())] += 1
        return run(self, elsewhere)

    def evaluating(workspace: Any, outcomes: Any, year: Any, readings: Any) -> Any:
        texts = tuple((one.name, one.text) for one in workspace.sources)
        found["evaluate", texts, readings.clock.as_of, str(year)] += 1
        return goals(workspace, outcomes, year, readings)

    monkeypatch.setattr(load._Loading, "run", loading)
    monkeypatch.setattr(evaluate, "goal_outcomes", evaluating)
    return found


LONGER = ("scorecard", "arsredovisning")


def of(kind: str, work: Counter[tuple[object, ...]]) -> int:
    return sum(n for key, n in work.items() if key[0] == kind)


TWO = [PROJECT / "examples/gotland", PROJECT / "examples/varnamo"]


def test_a_workspace_is_let_go_of_with_its_pages_and_not_first_by_the_collector(tmp_path: Path) -> None:
    given, _ = gathered(workspace_in(tmp_path), None)
    data = ref(given.workspace.data)
    gc.disable()
    try:
        pages = of_workspace(given, SiteOptions("sv", None, date(2014, 3, 1)), [], {})
        del given
        assert pages.files
        assert data() is None
    finally:
        gc.enable()


def test_earlier_versions_are_let_go_of_as_they_are_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each is needed for what is new in the next; no collection that comes by itself takes them here."""
    folder = workspace_in(tmp_path)
    for n in range(6):
        write(folder, {"undantag.yaml": f"# {n}\n"})
        committed(folder, f"v{n}", f"v{n}")
    held, alive = dict[str, Any](), list[int]()
    then = _Making.then

    def seen(self: _Making, old: Any) -> Any:
        subject = then(self, old)
        held[old.commit] = ref(subject.evaluation.workspace.data)
        alive.append(sum(one() is not None for one in held.values()))
        return subject

    monkeypatch.setattr(_Making, "then", seen)
    gc.disable()
    try:
        of_workspace(gathered(folder, None)[0], SiteOptions("sv", None, date(2014, 3, 1)), [], {})
    finally:
        gc.enable()
    assert len(held) == 6 and max(alive) <= 2


@pytest.mark.slow
@pytest.mark.parametrize(
    ("examples", "asked"),
    [
        (EXAMPLES, ()),
        *((TWO, asked) for asked in ((), ("--public",), ("--as-of", "2013-10-20"), ("--as-of", "2013-03-01"))),
    ],
)
def test_a_site_loads_and_evaluates_each_once(
    tmp_path: Path, work: Counter[tuple[object, ...]], examples: list[Path], asked: tuple[str, ...]
) -> None:
    made(*examples, "--output", tmp_path / "out", *asked)
    assert [key[0] for key, n in work.items() if n > 1] == []
    assert of("load", work) >= len(examples) and of("evaluate", work) > len(examples)


def test_versions_are_loaded_and_evaluated_once(tmp_path: Path, work: Counter[tuple[object, ...]]) -> None:
    folder = tmp_path / "w"
    for year in (2011, 2012, 2013):
        workspace_in(folder, SMALL.replace("2012: 51", f"2012: {year - 1960}"))
        committed(folder, "Nytt", f"v{year}")
    workspace_in(folder, SMALL.replace("2012: 51", "2012: 50"))
    made(folder, "--output", tmp_path / "out")
    assert of("load", work) == 4 and [key for key, n in work.items() if key[0] == "load" and n > 1] == []
    assert of("evaluate", work) == 8


@pytest.mark.parametrize("kind", ["delar", *(pytest.param(one, marks=pytest.mark.slow) for one in LONGER)])
def test_a_report_loads_and_evaluates_once(
    work: Counter[tuple[object, ...]], kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    asked = ("--kind", kind, "--as-of", "2013-10-20")
    assert main(["report", str(PROJECT / "examples/gotland"), *asked]) == 0
    assert capsys.readouterr().out
    assert [key[0] for key, n in work.items() if n > 1] == []


@pytest.mark.parametrize("folder", [None, *(pytest.param(one, marks=pytest.mark.slow) for one in EXAMPLES)])
def test_what_is_drawn_once_is_as_if_drawn_in_its_place(
    tmp_path: Path, folder: Path | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    held = folder or workspace_in(tmp_path / "w", SMALL)
    made(held, "--output", tmp_path / "once")
    drawn: list[object] = []

    def drawn_in_place(_: Sandbox, *told: object, caller: Callable[[], str]) -> str:
        drawn.append(told)
        return caller()

    monkeypatch.setattr(Sandbox, "once", drawn_in_place)
    made(held, "--output", tmp_path / "each")
    assert files(tmp_path / "once") == files(tmp_path / "each")
    assert len(drawn) > 2 * len({*drawn}) > 0, "each table is shown in two reports and on the page of its goal"


def peak(folder: Path, output: Path) -> int:
    """The most memory that making a site of a folder takes, in kB."""
    measured = """
import sys
from pathlib import Path
from malstyr.cli.gathering import gathered
from malstyr.cli.main import main
assert main(["site", sys.argv[1], "--output", sys.argv[2]]) == 0
told = dict(line.split(":") for line in Path("/proc/self/status").read_text().splitlines())
print(told["VmHWM"].split()[0])
"""
    command = [sys.executable, "-c", measured, str(folder), str(output)]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()[-1])


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs a system that tells the most memory used")
def test_memory_does_not_grow_with_workspaces(tmp_path: Path) -> None:
    few, many = tmp_path / "few", tmp_path / "many"
    for folder, n in ((few, 6), (many, 30)):
        for one in range(n):
            shutil.copytree(PROJECT / "examples/leksand", folder / f"k{one:02}")
    more = peak(many, tmp_path / "a") - peak(few, tmp_path / "b")
    assert more <= 24 * 2_000, "what a workspace leaves is its place on the pages about all: less than 2 MB of some 30"


def watched(folder: Path) -> Watched:
    return Watched([folder], public=False, as_of=None, lang="sv")


def test_what_is_watched_is_the_site(tmp_path: Path) -> None:
    """But for what loads a page again, which its policy allows."""
    folder = write(tmp_path / "w", {"a/malstyr.yaml": SMALL, "b/malstyr.yaml": OTHER})
    made(folder, "--output", tmp_path / "out", "--lang", "sv")
    site = files(tmp_path / "out")
    shown = watched(folder).files()
    assert {*shown} == {*site} - {".malstyr-site"}
    policy, script = b"; script-src 'self'; connect-src 'self'", b'<script defer src="/.live.js"></script>\n'
    for name, data in shown.items():
        assert data.count(script) == data.count(policy) == name.endswith(".html")
        own = policy.partition(b"; connect")[0] if name == "alfabetiskt.html" else b""
        assert data.replace(policy, own).replace(script, b"") == site[name]


OTHER = SMALL.replace("id: exempel, name: Exempelkommunen", "id: annan, name: Annankommunen")
SAVES = {
    "values": ({"a/malstyr.yaml": SMALL.replace("2013: 58", "2013: 49")}, 1),
    "a name that its page on the start page has": (
        {"b/malstyr.yaml": OTHER.replace("Annankommunen", "Ännu en kommun")},
        1,
    ),
    "a template of its own": ({"a/templates/html/summary.html.j2": "<p>Vår egen</p>"}, 1),
    "both": ({"a/malstyr.yaml": SMALL + "\n", "b/malstyr.yaml": OTHER + "\n"}, 2),
    "a folder that has the other's name": ({"a/malstyr.yaml": SMALL.replace("id: exempel", "id: annan")}, 2),
    "a new workspace": ({"a/malstyr.yaml": SMALL + "\n", "c/malstyr.yaml": SMALL.replace("id: exempel", "id: c")}, 2),
    "nothing that a site is made from": ({"a/anteckning.txt": "x"}, 0),
}


@pytest.mark.slow
@pytest.mark.parametrize("name", SAVES)
def test_a_save_makes_again_only_what_it_touched(tmp_path: Path, work: Counter[tuple[object, ...]], name: str) -> None:
    saved, touched = SAVES[name]
    folder = write(tmp_path / "w", {"a/malstyr.yaml": SMALL, "b/malstyr.yaml": OTHER})
    site = watched(folder)
    site.files()
    work.clear()
    write(folder, saved)
    for path in saved:
        os.utime(folder / path, (1, 1))
    assert site.touched() == bool(touched)
    shown = site.files()
    assert of("load", work) == touched
    assert shown == watched(folder).files()


def test_watching_begins_with_one_load_of_each(tmp_path: Path, work: Counter[tuple[object, ...]]) -> None:
    folder = write(tmp_path / "w", {"a/malstyr.yaml": SMALL, "b/malstyr.yaml": OTHER})
    watched(folder).files()
    assert of("load", work) == 2


def test_a_day_later_all_is_made_again(
    tmp_path: Path, work: Counter[tuple[object, ...]], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = write(tmp_path / "w", {"a/malstyr.yaml": SMALL, "b/malstyr.yaml": OTHER})
    site = watched(folder)
    site.files()

    monkeypatch.setattr("malstyr.cli.commands.serve.date", Mock(today=lambda: date(2100, 1, 1)))
    work.clear()
    site.files()
    assert of("load", work) == 2
