"""What ``first-value-missing`` says to type makes every year computed, and ends the finding."""

import re
from datetime import date
from pathlib import Path

import pytest

from conftest import findings, workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.evaluate.reading import Held
from malstyr.model.periods import year_period

DAY = date(2026, 3, 15)
TABLE = (Path(__file__).parent / "first-value-missing.md").read_text()
CASES = dict(re.findall(r"^## ([^\n]+)\n.*?```yaml\n(.*?)```\n\n- \d+ sv:", TABLE, re.MULTILINE | re.DOTALL))


def typed(text: str) -> str:
    """The goal file with what the finding says to type, in its own section of values."""
    (found,) = [one for one in findings(text, as_of=DAY) if one.rule == "first-value-missing"]
    entry = found.args["values"].replace("…", "20")
    own = re.search(r"^  saldo: \{(\d{4}.*|östra.*)\}$", text, re.MULTILINE)
    inside = entry.removeprefix("saldo: {").removesuffix("}")
    return text.replace(own[0], f"{own[0][:-1]}, {inside}}}") if own else f"{text}  {entry}\n"


@pytest.mark.parametrize("case", CASES)
def test_what_is_said_to_be_typed_mends(case: str) -> None:
    mended = typed(CASES[case])
    assert not [one for one in findings(mended, as_of=DAY) if one.rule == "first-value-missing"]
    readings = evaluate(workspace(mended).workspace, DAY).readings
    members: list[str | None] = [*readings.workspace.members_of("saldo")]
    for member in members or [None]:
        part = readings.member_of("resultat", member)
        year = readings.periods("resultat", part)[-1].year
        assert readings.of("saldo", member, year_period(year)).held is Held.VALUE, (member, year)
