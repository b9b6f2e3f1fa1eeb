"""What people call uncertain is unknown, and is called so in the whole and in the goal: nobody waits for a figure."""

from datetime import date
from pathlib import Path

import pytest
from rows import evaluated, line, of

from conftest import HEAD, write
from malstyr.cli.main import main
from malstyr.evaluate.unknown import Standing, conclusion, standing
from malstyr.language.pieces import said
from malstyr.model.outcome import Status
from malstyr.present.lead import goals_told

TEXT = """\
calendar: {T2: {ends: 08-31, ready: 09-20}, closing: {ends: 12-31, ready: 02-28}}
goals: {g: {text: G}}
indicators:
  x: {serves: [g], measured_in: st, for_each: [a, b, c], target: {at_least: 1}}
  y: {serves: [g], measured_in: st, target: {at_least: 1}}
values:
  x: {a: {2026: 3}, b: {2026: 2}, c: {2026: C}}
  y: {2026: 3}
assessments:
  indicators/x/b: {PERIOD: {status: uncertain, reason: Mätfel}}
"""
CLOSED = date(2027, 3, 1)


@pytest.mark.parametrize(
    ("cell", "status", "whole", "goal"),
    [
        (
            "1",
            Status.NOT_YET,
            "2 av 3 når kravet; B går inte att bedöma ännu → osäkert",
            "osäkert: 1 av 2 uppfyllt, 1 osäkert",
        ),
        (
            "..",
            Status.NOT_YET,
            "1 av 2 når kravet; B går inte att bedöma ännu; C visas inte → osäkert",
            "osäkert: 1 av 2 uppfyllt, 1 osäkert",
        ),
        (
            "{note: saknas}",
            Status.NOT_MEASURED,
            "1 av 3 når kravet; C saknar värde; B går inte att bedöma ännu → inte mätt",
            "inte mätt: 1 av 2 uppfyllt, 1 inte mätt",
        ),
        (
            "0",
            Status.NOT_MET,
            "1 av 3 når kravet; C når det inte; B går inte att bedöma ännu → inte uppfyllt",
            "delvis uppfyllt",
        ),
    ],
)
def test_a_member(cell: str, status: Status, whole: str, goal: str) -> None:
    found = evaluated(TEXT.replace("C}", f"{cell}}}", 1).replace("PERIOD", "2026"), CLOSED)
    assert (of(found, "x").status, line(of(found, "x"))) == (status, whole)
    assert said(conclusion(found.goals[0]), "sv") == goal


def test_at_a_reporting_point_it_stands_beside_what_waits() -> None:
    text = TEXT.replace("2026: C", "2026: {note: väntar}").replace("PERIOD", "2026-T2")
    found = evaluated(text, date(2026, 10, 1))
    told = "B går inte att bedöma ännu; A och C går inte att mäta ännu"
    assert line(of(found, "x")) == told
    assert said(conclusion(found.goals[0]), "sv") == "osäkert: 1 osäkert, 1 återstår"


@pytest.mark.parametrize("subject", ["goals/g", "indicators/y", "indicators/x", "indicators/x/b"])
def test_whatever_it_is_said_of_the_goal_is_in_that_group(subject: str) -> None:
    text = TEXT.replace("2026: C", "2026: 1").replace("PERIOD", "2026").replace("indicators/x/b", subject)
    found = evaluated(text, CLOSED)
    assert standing(found.goals[0]) is Standing.UNCERTAIN
    assert goals_told(found.goals, "sv") == "Målet är osäkert."


SAID = """\
goals: {g: {text: G}, h: {text: H}}
indicators: {x: {serves: [g], measured_in: st, target: {at_least: 5}}}
values: {x: {2026: 3}}
assessments:
  indicators/x: {2026: {status: uncertain, reason: Mätfelet är stort}}
  goals/h: {2026: {status: uncertain, reason: Ingen har frågat}}
"""


@pytest.mark.parametrize(
    "command",
    [
        ["status"],
        ["status", "-v"],
        ["status", "--format", "json"],
        *(["report", "--kind", kind, "--format", "md", "--output", "-"] for kind in ("scorecard", "styrelseblad")),
        *(["report", "--kind", "arsredovisning", "--format", format, "--output", "-"] for format in ("md", "html")),
    ],
)
def test_its_reason_is_told(command: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = write(tmp_path, {"malstyr.yaml": HEAD + SAID})
    assert main([command[0], str(folder), *command[1:], "--as-of", "2027-03-01"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "Mätfelet är stort" in told and "Ingen har frågat" in told
    assert "osäker" in told or command[-1] == "json"
