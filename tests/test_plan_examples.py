"""The plans of the examples, written out as the tables that plans are kept in, are read as they were."""

import json
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from malstyr.cli.main import main
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.plan.drafts import IndicatorDraft, PlanDraft
from malstyr.exchange.plan.reading import read_plan
from malstyr.exchange.reading.read import table_of
from malstyr.model.goal_file import GoalFile
from malstyr.model.target import Target
from malstyr.source.files import read_folder
from malstyr.workspace.load import load
from plan_tables import LAYOUTS, Line, lines, workbook

EXAMPLES = Path(__file__).parent.parent / "examples"
NAMES = sorted(path.name for path in EXAMPLES.iterdir() if (path / "malstyr.yaml").exists())
DAY = date(2026, 1, 15)


def example(name: str) -> tuple[GoalFile, list[Line]]:
    data = load(name, read_folder(EXAMPLES / name)).workspace.data
    return data, list(lines(data))


FIRST_IS_FAST = [NAMES[0], *(pytest.param(name, marks=pytest.mark.slow) for name in NAMES[1:])]


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", FIRST_IS_FAST)
def test_an_example_in_a_table_is_read_as_it_was_or_asked_about(name: str, layout: str) -> None:
    data, rows = example(name)
    assert rows
    draft = read_plan(table_of(workbook(LAYOUTS[layout](rows)), "plan.xlsx"), GoalFile(), DAY, {})
    waiting = {at for one in draft.questions.values() for at in one.places}
    assert {folded_name(one.text) for one in draft.goals.values()} == {folded_name(row.goal) for row in rows}
    texts = {id: folded_name(one.text) for id, one in draft.goals.items()}
    found = {(texts.get(one.serves or ""), folded_name(one.name)): one for one in draft.indicators.values()}
    for row in rows:
        one = found[folded_name(row.goal), folded_name(row.measure)]
        assert (one.measured_in or "") == row.measured_in or not row.measured_in, row
        if row.owner:
            asked = any(one.kind in ("owners", "person", "name") for one in draft.questions.values())
            title = draft.roles.get(one.owner or "", "")
            assert folded_name(title) == folded_name(row.owner) or (asked and one.owner is None), row
        _limits_are_the_same(data, row, one, draft)
    assert not [one for one in draft.left if one.refused], waiting


def _limits_are_the_same(data: GoalFile, row: Line, one: IndicatorDraft, draft: PlanDraft) -> None:
    known = data.indicators[row.id]
    asked = f"target:{one.id}" in draft.questions or f"steps:{one.id}" in draft.questions
    asked = asked or any(key.startswith("scale:") for key in draft.questions)
    read = [*([one.target] if one.target is not None else []), *one.targets.values()]
    for keys in read:
        meant = Target.model_validate(dict(keys))
        assert any(
            all(getattr(target, key) == getattr(meant, key) for key in meant.demands)
            for target in known.all_targets.values()
        ), (row, keys)
    assert len(read) + len(one.unread) == len(row.limits) or asked or one.id not in draft.indicators, (row, one)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", FIRST_IS_FAST)
def test_every_cell_of_an_example_ends_in_one_place(
    name: str, layout: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    table = LAYOUTS[layout](example(name)[1])
    Path("plan.xlsx").write_bytes(workbook(table))
    headings = {"merged": (1, 2), "headed": (1,)}.get(layout, (0,))
    assert main(["new", "--from", "plan.xlsx", "--format", "json", "--as-of", "2026-01-15"]) in (0, 1)
    told = json.loads(capsys.readouterr().out)
    places = [one["at"] for kind in ("cells", "refused", "ignored") for one in told[kind]]
    counted = told["summary"]
    cells = sum(1 for n, row in enumerate(table[0]) if n not in headings for cell in row if cell)
    assert not [place for place, n in Counter(places).items() if n > 1]
    assert counted["read"] == cells
    assert counted["read"] == sum(n for name, n in counted.items() if name != "read")
