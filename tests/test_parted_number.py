"""``400 350`` may be one number or two: the numbers beside it tell, and where they do not, both are asked about."""

import pytest

from conftest import findings

FILE = """\
indicators:
  drift: {{measured_in: tkr, method: bokslut, source: ekonomisystemet, no_target: uppföljning}}
values:
  drift: {cells}
"""

# the values, the number that is told of, and what is offered to be typed
ROWS = [
    ("{2023: 410000, 2024: 400 350}", "400 350", "400350"),
    ("{2023: 390, 2024: 400 350}", "400 350", None),
    ("{2023: 390, 2024: 410000, 2025: 400 350}", "400 350", None),
    ("{2024: 400 350}", "400 350", "400350"),
    ("{2023: 120 450, 2024: 400 350}", "400 350", "400350"),
    ("{2024: {value: 380, budget: 400 350}}", "400 350", None),
    ("{2024: {value: 380200, budget: 400 350}}", "400 350", "400350"),
    ("{2024: {value: 380 200, budget: 400 350}}", "400 350", "400350"),
    ("{2023: {budget: 390 340}, 2024: {budget: 400 350}}", "400 350", None),
    ("{2023: {value: 390}, 2024: {budget: 400 350}}", "400 350", None),
    ("{2024: {value: 380, n: 400000, budget: 400 350}}", "400 350", None),
    ("{2024: {budget: {original: 400 350}}}", "400 350", None),
    ("{2023: 0, 2024: {budget: 95 110}}", "95 110", None),
    ("{2023: 12, 2024: 15 600}", "15 600", "15600"),
    ("{2024: {budget: 15 600}}", "15 600", "15600"),
    ("{2024: {budget: 130 000}}", "130 000", "130000"),
    ("{2023: 390, 2024: 400\u00a0350}", "400\u00a0350", "400350"),
    ("{2023: 1300, 2024: 1 400 350}", "1 400 350", None),
    ("{2023: 1300000, 2024: 1 400 350}", "1 400 350", "1400350"),
    ("{2023: -390, 2024: -400 350}", "-400 350", None),
    ("{2024: 4000 350}", "4000 350", None),
    ("{2023: 4100000, 2024: 4000 350}", "4000 350", "4000350"),
    ("{norr: {2023: 390, 2024: 400 350}, söder: {2023: 410000}}", "400 350", None),
    ("{norr: {2023: 390000, 2024: 400 350}, söder: {2023: 410}}", "400 350", "400350"),
]


@pytest.mark.parametrize(("cells", "text", "typed"), ROWS)
def test_a_number_in_groups_is_one_where_nothing_speaks_for_two(cells: str, text: str, typed: str | None) -> None:
    found = [one for one in findings(FILE.format(cells=cells)) if one.rule == "thousands-space"]
    (told,) = (one for one in found if one.args["text"] == text)
    assert told.args.get("instead") == typed
    assert (told.edit.text if told.edit else None) == typed
    if typed is None:
        whole, help = text.replace(" ", ""), told.help or ""
        pair = (told.args["first"], told.args["then"])
        assert "".join(pair) == whole
        assert all(one in help for one in (whole, *pair))
        assert ("{original: " in help) == ("budget" in cells)


@pytest.mark.parametrize("text", ["4 000 3 500", "40000 41000", "4 000 3500", "1 250 000 1 300 000"])
def test_a_budget_of_two_numbers_that_are_no_one_number_is_told_as_a_changed_frame(text: str) -> None:
    found = findings(FILE.format(cells=f"{{2024: {{value: 380, budget: {text}}}}}"))
    (told,) = (one for one in found if one.rule == "frame-by-decision")
    assert told.args["first"] + told.args["then"] == text.replace(" ", "")
