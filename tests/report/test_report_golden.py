"""Every report of every example, byte for byte: looked at, then kept with ``./do accept``."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from reports import INTERIM, UNITS, drawn, every_report, judged, report

from conftest import PROJECT
from golden import agreed
from malstyr.language.words import words
from malstyr.report.kinds import KINDS

GOLDEN = Path(__file__).parent / "golden"
CHART = re.compile(r'<svg class="chart" .*?</svg>', re.DOTALL)


@every_report
def test_report_is_as_accepted(example: str, kind: str) -> None:
    agreed(GOLDEN / example / f"{kind}.html", report(example, kind))
    agreed(GOLDEN / example / f"{kind}.md", report(example, kind, "md"))


@every_report
def test_charts_are_small_and_told_in_words(example: str, kind: str) -> None:
    for chart in CHART.findall(report(example, kind)):
        if 'aria-hidden="true"' not in chart:
            assert len(chart.encode()) < 2_000
            assert re.search(r"<title id=.+?>.+?</title><desc id=.+?>.+?</desc>", chart)


def test_scorecard_is_small() -> None:
    assert len(report("gotland", "scorecard").encode()) < 200_000


@pytest.mark.slow
def test_same_bytes_everywhere(tmp_path: Path) -> None:
    """In another folder, another time zone, another locale and with another hash seed."""
    copy = tmp_path / "en annan mapp" / "gotland"
    shutil.copytree(PROJECT / "examples" / "gotland", copy)
    options = {
        "enhet": ["--unit", UNITS["gotland"]],
        "delar": ["--as-of", INTERIM["gotland"].isoformat()],
    }
    commands = [
        ["report", str(copy), "--kind", kind, "--lang", "sv", "--output", f"{kind}.html", *options.get(kind, [])]
        for kind in KINDS
    ]
    every = "import json, sys; from malstyr.cli.main import main; sys.exit(max(map(main, json.loads(sys.argv[1]))))"
    for n, (zone, language) in enumerate((("Pacific/Auckland", "C"), ("America/Los_Angeles", "en_US.UTF-8"))):
        environment = os.environ | {"TZ": zone, "LC_ALL": language, "PYTHONHASHSEED": str(n), "PYTHONUTF8": str(n)}
        folder = tmp_path / str(n)
        folder.mkdir()
        subprocess.run([sys.executable, "-c", every, json.dumps(commands)], env=environment, check=True, cwd=folder)
        for kind in KINDS:
            assert (folder / f"{kind}.html").read_text(encoding="utf-8") == report("gotland", kind)


def test_words_of_a_forecast_in_an_interim_report() -> None:
    """Goals that stand on forecasts, and the sentence that counts them."""
    said = report("gotland", "delar", "md")
    assert "# Delårsrapport 2, 2013 (till och med 31 augusti)" in said
    assert "Målet för god ekonomisk hushållning bedöms bli delvis uppfyllt." in said
    assert f"(✓) {words('sv')['forecast.met']}" in said and f"(◐) {words('sv')['forecast.partly']}" in said
    assert "(○) hittills uppfyllt enligt bedömningen" in said and "≈ osäkert" in said


def test_a_line_ends_where_the_method_changed_or_a_year_is_missing_and_leaves_room_for_its_numbers() -> None:
    said = drawn(
        judged(
            "goals: {m: {text: Mål}}\n"
            "indicators:\n"
            "  i: {serves: [m], measured_in: kr, target: {at_least: 1234567890}, breaks: {2011: ny metod}}\n"
            "values: {i: {2008: 1, 2009: 1, 2010: 2, 2011: 1334567890, 2013: 1334567891}}\n"
        ),
        "scorecard",
        "html",
    )
    charts = said.partition('id="goals"')[2]
    runs = re.findall(r'class="run" d="M([\d.]+) [\d.]+(?:L([\d.]+))?', charts)
    end = float(runs[2][0])
    assert [bool(to) for _, to in runs[:3]] == [True, False, False]
    assert len("1 334 567 891") * 6 < 240 - end < 110
