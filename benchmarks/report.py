"""Rendering a report beside starting Python and importing the template library it is drawn with."""

import subprocess
import sys
import time
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from benchmarks.timing import ROOT, row
from benchmarks.workspace import write

GOALS = 100


def report_against_start(rounds: int) -> None:
    """100 goals to HTML in this process, after they are loaded and evaluated."""
    from malstyr.evaluate.evaluate import evaluate
    from malstyr.report.build import build
    from malstyr.report.dress import dress
    from malstyr.report.kinds import Order
    from malstyr.report.render import Pages
    from malstyr.source.files import read_folder
    from malstyr.workspace.load import load

    with TemporaryDirectory() as folder:
        write(Path(folder), goals=GOALS)
        workspace = load(folder, read_folder(Path(folder))).workspace
    rendering, starting = [], []
    for _ in range(rounds):
        evaluation = evaluate(workspace, date(2016, 3, 1))
        start = time.perf_counter()
        Pages({}, dress(None, None), "sv").page(build(evaluation, Order("scorecard", "sv")), "html")
        rendering.append(time.perf_counter() - start)
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", "import jinja2"], check=True)
        starting.append(time.perf_counter() - start)
    ratio = median(rendering) / median(starting)
    row(f"report of {GOALS} goals / start and import of jinja2", ratio, "≤ 5", ratio <= 5)


def scorecard_of_an_example() -> None:
    """Gotland's scorecard as one page: how many of the 200 000 bytes that it may take."""
    from malstyr.evaluate.evaluate import evaluate
    from malstyr.present.paper import Paper
    from malstyr.report.formats import html
    from malstyr.report.kinds import Order
    from malstyr.report.manuscript import manuscript
    from malstyr.source.files import read_folder
    from malstyr.workspace.load import load

    folder = ROOT / "examples" / "gotland"
    of = evaluate(load("gotland", read_folder(folder)).workspace, date(2014, 3, 1))
    ratio = len(html.render(manuscript(of, Order("scorecard", "sv"), folder, None), Paper("sv"))) / 200_000
    row("scorecard of examples/gotland / 200 kB", ratio, "≤ 1", ratio <= 1)


def twice_the_goals(rounds: int) -> None:
    """Twice as many goals take twice the time, evaluated and drawn."""
    from malstyr.evaluate.evaluate import evaluate
    from malstyr.report.build import build
    from malstyr.report.dress import dress
    from malstyr.report.kinds import Order
    from malstyr.report.render import Pages
    from malstyr.source.files import read_folder
    from malstyr.workspace.load import load

    workspaces = {}
    for goals in (1000, 2000):
        with TemporaryDirectory() as folder:
            write(Path(folder), goals=goals)
            workspaces[goals] = load(folder, read_folder(Path(folder))).workspace
    times: dict[int, list[float]] = {goals: [] for goals in workspaces}
    for _ in range(rounds):
        for goals, workspace in workspaces.items():
            start = time.process_time()
            made = build(evaluate(workspace, date(2016, 3, 1)), Order("scorecard", "sv"))
            Pages({}, dress(None, None), "sv").page(made, "html")
            times[goals].append(time.process_time() - start)
    ratio = median(times[2000]) / median(times[1000])
    row("report of 2 000 goals / of 1 000", ratio, "≤ 2.2", ratio <= 2.2)


def word_against_page(rounds: int) -> None:
    """The same reports as files of Word beside pages: an example, and a workspace with a chart for each goal."""
    example = ROOT / "examples" / "gotland"
    _word_against_page(example, date(2014, 3, 1), "scorecard", rounds)
    with TemporaryDirectory() as folder:
        write(Path(folder), goals=GOALS)
        _word_against_page(Path(folder), date(2016, 3, 1), f"{GOALS} goals with a chart each", rounds)


def _word_against_page(folder: Path, day: date, what: str, rounds: int) -> None:
    from malstyr.evaluate.evaluate import evaluate
    from malstyr.present.paper import Paper
    from malstyr.report.formats import docx, html
    from malstyr.report.kinds import Order
    from malstyr.report.manuscript import manuscript
    from malstyr.source.files import read_folder
    from malstyr.workspace.load import load

    workspace = load(str(folder), read_folder(folder)).workspace
    times: dict[str, list[float]] = {"docx": [], "html": []}
    for _ in range(rounds):
        for name, render in (("docx", docx.render), ("html", html.render)):
            evaluation = evaluate(workspace, day)
            start = time.perf_counter()
            render(manuscript(evaluation, Order("scorecard", "sv"), folder, None), Paper("sv"))
            times[name].append(time.perf_counter() - start)
    ratio = median(times["docx"]) / median(times["html"])
    row(f"{what} in Word / the same as a page", ratio, "≤ 5", ratio <= 5)
