"""Cases, and answers by question and grade, are written as they were exported, or refused."""

import json
from pathlib import Path

import pytest

from conftest import write
from malstyr.cli.main import main
from malstyr.exchange.importing.listed import answers_listed, cases_listed

GOALS = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
indicators:
  kö: {name: Väntetid, measured_in: procent, no_target: följs}
  mått: {name: Nöjda, measured_in: index, survey: {scale: 1-5, questions: {q: "Nöjd?"}}, no_target: följs}
values:
  kö: {2024: {cases: [2024-05-28/2024-05-30]}}
"""
HEAD = "indikator-id;period;slag;värde"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(write(tmp_path, {"malstyr.yaml": GOALS}))
    return tmp_path


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("kö;2024;ärenden;2024-05-28/2024-05-30", ("same", "2024-05-28/2024-05-30")),
        ("kö;2024;cases;2024-05-28/2024-05-31", ("changed", "2024-05-28/2024-05-31")),
        ("kö;2025;cases;2025-05-28/2025-05-30, 2025-06-01/", ("new", "2025-05-28/2025-05-30, 2025-06-01/")),
        ('mått;2025;svar;"{""q"": {""5"": 8, ""4"": 2}}"', ("new", '{"q": {"5": 8, "4": 2}}')),
        ('mått;2025;answers;"{""q"": {""5"": 12}}"', ("new", '{"q": {"5": 12}}')),
    ],
)
def test_they_are_taken_and_written(
    line: str, told: tuple[str, str], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, {"t.csv": f"{HEAD}\n{line}\n"})
    assert main(["import", "csv", "t.csv", "--format", "json", "--to", "malstyr.yaml", "--write"]) == 0
    [cell] = json.loads(capsys.readouterr().out)["cells"]
    assert (cell["status"], cell["value"]) == told
    assert main(["import", "csv", "t.csv", "--format", "json"]) == 0
    [cell] = json.loads(capsys.readouterr().out)["cells"]
    assert (cell["status"], cell["value"]) == ("same", told[1])


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("kö;2025;cases;12", "not-a-number"),
        ("kö;2025;cases;19850101-1234 2024-01-08/", "personal-column"),
        ('mått;2025;answers;"{""q"": 3}"', "not-a-number"),
        ('mått;2025;answers;"{"', "not-a-number"),
    ],
)
def test_what_is_none_of_them_is_refused(
    line: str, code: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write(folder, {"t.csv": f"{HEAD}\n{line}\n"})
    assert main(["import", "csv", "t.csv", "--format", "json"]) == 1
    told = json.loads(capsys.readouterr().out)
    assert [one["code"] for one in told["refused"]] == [code]
    assert "19850101" not in json.dumps(told)


@pytest.mark.parametrize("text", ["", "12", "2024-01-08", "2024-05-30/2024-05-28", "2024-01-08/2024-01-09,"])
def test_no_cases(text: str) -> None:
    assert cases_listed(text) is None


@pytest.mark.parametrize(
    "text", ["", "{", "{}", "[]", "3", '{"q": {"5": -1}}', '{"q": {"5": true}}', '{"q": {"5": 1.5}}', "[" * 100_000]
)
def test_no_answers(text: str) -> None:
    assert answers_listed(text) is None
