"""A kind of target is what CONTRIBUTING shows: mypy names what is missing, and then it is judged, told and guarded."""

import json
import shutil
from pathlib import Path

import pytest

from conftest import HEAD, PROJECT, write
from copies import copied, follow, python, run, steps
from repositories import committed

pytestmark = pytest.mark.slow

HEADING = "Add a kind of target"
MODEL, CASES = ("demands.py", "target.py"), "test_families.py"


def workspace(values: str, by: str = "2") -> str:
    return (
        f"{HEAD}calendar: {{closing: {{ends: 12-31, ready: 02-28}}}}\nsettings: {{as_of: 2014-03-01}}\n"
        f"indicators: {{x: {{measured_in: st, starts: 2012, target: {{multiply_by: {by}, partly: 80}}}}}}\n"
        f"values: {{x: {values}}}\n"
    )


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program with the new kind in it, and the cases that every kind is held against."""
    to = copied(tmp_path_factory.mktemp("program"))
    shutil.copy(PROJECT / "pyproject.toml", to)
    shutil.copytree(PROJECT / "tests/evaluate", to / "tests/evaluate", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "tests/conftest.py", to / "tests")
    return follow(to, HEADING)


@pytest.mark.parametrize(
    ("values", "status", "told"),
    [
        ("{2012: 50, 2013: 101}", "met", "101 ≥ 2 · 50 = 100 → uppfyllt"),
        ("{2012: 50, 2013: 100}", "met", "100 ≥ 2 · 50 = 100 → uppfyllt"),
        ("{2012: 50, 2013: 80}", "partly", "80 < 2 · 50 = 100 → delvis uppfyllt"),
        ("{2012: 50, 2013: 79}", "not_met", "79 < 2 · 50 = 100 → inte uppfyllt"),
        ("{2012: 50}", "not_measured", "inget värde"),
        ("{2013: 100}", "not_measured", "värdet för 2012 saknas"),
    ],
)
def test_it_is_judged_and_told_with_its_arithmetic(program: Path, values: str, status: str, told: str) -> None:
    write(program, {"yta/malstyr.yaml": workspace(values)})
    (one,) = json.loads(run(program, "status", "yta", "--format", "json").stdout)["outcomes"]
    assert (one["status"], one["explanation"]) == (status, told)


@pytest.mark.parametrize(
    ("by", "code", "told"), [("1.5", 1, "Det blir lättare att nå."), ("3", 0, "Det blir svårare att nå.")]
)
def test_the_gate_knows_what_eases_it(program: Path, tmp_path: Path, by: str, code: int, told: str) -> None:
    write(tmp_path, {"malstyr.yaml": workspace("{2012: 50, 2013: 101}")})
    committed(tmp_path, "Dubbelt")
    write(tmp_path, {"malstyr.yaml": workspace("{2012: 50, 2013: 101}", by)})
    done = run(program, "diff", "HEAD", str(tmp_path), "--format", "markdown")
    assert (done.returncode, done.stderr) == (code, "")
    assert told in done.stdout


@pytest.mark.slow
def test_it_is_judged_as_every_kind_is(program: Path) -> None:
    done = python(
        program, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"tests/evaluate/{CASES}", "-k", "multiply_by"
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.slow
def test_mypy_names_what_is_missing_in_turn(tmp_path: Path) -> None:
    program = copied(tmp_path)
    shutil.copy(PROJECT / "pyproject.toml", program)

    def mypy() -> str:
        return python(program, "-m", "mypy", "src/malstyr/evaluate/families/table.py").stdout

    *model, table, family, _ = steps(HEADING)
    for step in model:
        step.take(program)
    assert 'Argument 1 to "assert_never" has incompatible type "Multiplied"' in mypy()
    table.take(program)
    head, _, _ = family.text.partition("\n    @")
    family._replace(text=head).take(program)
    parts = '"counts_from_before", "eases", "higher_is_better", "limits" and "part"'
    assert f'Cannot instantiate abstract class "MultipliedFamily" with abstract attributes {parts}' in mypy()
    write(program, {family.file: family.text})
    assert "Success" in mypy()
