"""An action that is late is said in ``status`` beside the red it should mend, and how far activities have come."""

import re
from pathlib import Path

import pytest

from conftest import HEAD, write
from malstyr.cli.main import main
from malstyr.evaluate.activities import ActivityStatus
from malstyr.present.doings import doings_counted

TEXT = """\
settings: {{as_of: 2014-03-01}}
roles: {{chef: {{title: Enhetschef}}}}
goals: {{mat: {{text: Maten är god}}, lugn: {{text: Salen är lugn}}}}
indicators:
  betyg: {{serves: [mat], measured_in: betyg, target: {{at_least: 4}}}}
  buller: {{serves: [lugn], measured_in: decibel, target: {{at_most: 40}}}}
values: {{betyg: {{2013: {value}}}}}
activities:
  meny: {{text: Ny meny, serves: [mat], responsible: chef, {activity}}}
  färg: {{text: Måla salen, serves: [lugn], due: 2014-02-01}}
assessments: {{{subject}: {{2013: {{analysis: Menyn är gammal, actions: [meny]}}}}}}
"""
OPEN, LATE = "due: 2014-06-01", "due: [2013-06-01, 2014-02-01]"
SAID = "försenad: Ny meny, Enhetschef, senast 1 februari 2014"


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ((3, LATE, "indicators/betyg"), True),
        ((3, LATE, "goals/mat"), True),
        ((3, LATE + ", started: 2013-05-01, share: 40", "goals/mat"), True),
        ((5, LATE, "indicators/betyg"), False),
        ((3, OPEN, "indicators/betyg"), False),
        ((3, LATE + ", done: 2014-02-20", "indicators/betyg"), False),
        ((3, LATE + ", closed: {date: 2014-02-01, reason: Behövs inte}", "indicators/betyg"), False),
        ((3, LATE, "goals/lugn"), True),
    ],
)
def test_a_late_action_is_said_beside_its_red(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], case: tuple[int, str, str], said: bool
) -> None:
    value, activity, subject = case
    written = HEAD + TEXT.format(value=value, activity=activity, subject=subject)
    folder = str(write(tmp_path, {"malstyr.yaml": written}))
    for sign, options in (("! ", []), ("", ["-v"])):
        assert main(["status", folder, *options]) == 0
        told = " ".join(capsys.readouterr().out.split())
        assert (f"{sign}{SAID}" in told) is said, told
        assert "Måla salen" not in told
        assert re.search(r"Aktiviteter: .* försenad", told)


@pytest.mark.parametrize(
    ("held", "sv", "en"),
    [
        ([ActivityStatus.TO_DO], "en är inte klar och ingen är försenad", "one is not done and none is late"),
        ([ActivityStatus.BEGUN, ActivityStatus.PART_DONE], "två är påbörjade och ingen är försenad", "two are begun"),
        ([ActivityStatus.DONE, ActivityStatus.LATE], "en är klar och en är försenad", "one is done and one is late"),
        (
            [*[ActivityStatus.TO_DO] * 3, *[ActivityStatus.LATE] * 2],
            "fem är inte klara och två av dem är försenade",
            "five are not done and two of them are late",
        ),
        ([ActivityStatus.TO_DO, ActivityStatus.LATE], "två är inte klara och en av dem är försenad", "one of them is"),
        ([ActivityStatus.STOPPED], "ingen är försenad och en har avslutats utan att bli klar", "none is late and one"),
    ],
)
def test_how_far_they_have_come(held: list[ActivityStatus], sv: str, en: str) -> None:
    assert doings_counted(held, "sv") == f"Aktiviteter: {sv}."
    assert en in doings_counted(held, "en")
