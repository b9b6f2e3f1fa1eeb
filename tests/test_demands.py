"""Which demand a target makes, and which of them do not go together."""

import pytest

from conftest import findings
from malstyr.model import demands
from malstyr.model.target import Target
from together import together


@together
@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("{at_least: 56}", demands.Limits),
        ("{more_than: -0.5, less_than: 5, for: total}", demands.Limits),
        ("{at_least: 50, at_most: 60}", demands.Limits),
        ("{more_than: previous, until: 25}", demands.Limits),
        ("{at_most: annan-indikator}", demands.Limits),
        ("{at_least: 75, mean_over: 2013-2015}", demands.Limits),
        ("{at_least: 18000, by: 2025, straight_from: 2012}", demands.PathDemand),
        ("{at_most: 1000, after: closing}", demands.Limits),
        ("{at_least: 56, increase_by: 1, until: 76}", demands.Ratchet),
        ("{at_most: 20, decrease_by: 2}", demands.Ratchet),
        ("{increase_percent: 2}", demands.Ratchet),
        ("{decrease_percent: 40, since: 1990, by: 2020}", demands.ChangeDemand),
        ("{equal_to: kvinnor, tolerance: 5}", demands.Equal),
        ("{top: 10}", demands.Position),
        ("{top: quarter}", demands.Position),
        ("{done: [klar], by: 2013-06-01}", demands.Done),
        ("{within: 2 working days, from: anmälan, share: 100}", demands.Within),
    ],
)
def test_kinds_of_demand(text: str, kind: type[demands.Demand]) -> None:
    assert isinstance(target(text).demand, kind)


@together
@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("{by: 2015}", "target-without-demand"),
        ("{at_least: 1, top: 10}", "several-demands"),
        ("{at_least: 1, more_than: 2}", "several-demands"),
        ("{increase_by: 1, decrease_by: 1}", "several-demands"),
        ("{at_most: 20, increase_by: 1}", "several-demands"),
        ("{at_least: 20, increase_percent: 1}", "several-demands"),
        ("{done: [klar], within: 2 days}", "several-demands"),
        ("{at_least: 1, by: 2013, during: 2013}", "several-times"),
        ("{at_least: 1, mean_over: 2012-2013, total_over: 2012-2013}", "several-times"),
        ("{at_least: 1, tolerance: 2}", "qualifier-alone"),
        ("{at_least: 1, from: anmälan}", "qualifier-alone"),
        ("{at_least: 1, straight_from: 2012}", "qualifier-alone"),
        ("{at_least: 1, until: 5}", "qualifier-alone"),
        ("{done: []}", "target-without-demand"),
        ("{increase_by: 1, straight_from: 2012}", "qualifier-alone"),
        ("{equal_to: 1, by: 2015, straight_from: 2012}", "qualifier-alone"),
        ("{done: [klar], by: 2015, straight_from: 2012}", "qualifier-alone"),
        ("{increase_percent: 1, mean_over: 2012-2013}", "qualifier-alone"),
    ],
)
def test_demands_that_do_not_go_together(text: str, rule: str) -> None:
    indicator = f"indicators:\n  nki: {{measured_in: index, method: enkät, target: {text}}}\n"
    found = [one.rule for one in findings(indicator) if one.rule != "not-judged"]
    assert found == [rule]


@pytest.mark.parametrize(
    ("text", "share"),
    [
        ("{within: 5 working days, at_least: 90}", "90"),
        ("{within: 14 days, from: ansökan, at_least: 99.5}", "99.5"),
        ("{within: 5 working days, at_least: 900}", None),
        ("{within: 5 working days, at_least: previous}", None),
        ("{within: 5 working days, at_most: 90}", None),
        ("{within: 5 working days, at_least: 90, top: 10}", None),
    ],
)
def test_a_floor_beside_a_time_may_be_the_share_in_time(text: str, share: str | None) -> None:
    indicator = f"indicators:\n  svar: {{measured_in: procent, method: ärenden, target: {text}}}\n"
    (found,) = (one for one in findings(indicator) if one.rule != "not-judged")
    assert found.help is not None
    assert ("share:" in found.help, f"share: {share} " in found.help) == (share is not None, share is not None)


def target(text: str) -> Target:
    """The target that ``text`` is, as a file would give it."""
    from malstyr.source.compose import compose
    from malstyr.source.legs import default_leg
    from malstyr.source.tree import Source

    return Target.model_validate(compose(Source("mål", text), default_leg()).root)


@pytest.mark.parametrize(
    ("text", "better"),
    [
        ("{at_least: 56}", True),
        ("{at_most: 0}", False),
        ("{increase_by: 1}", True),
        ("{decrease_percent: 40, since: 1990, by: 2020}", False),
        ("{at_least: 50, at_most: 60}", None),
        ("{equal_to: 5, tolerance: 1}", None),
        ("{top: 10}", None),
        ("{done: [klar]}", True),
        ("{within: 2 days}", True),
    ],
)
def test_what_a_demand_tells_of_the_direction(text: str, better: bool | None) -> None:
    assert target(text).higher_is_better is better
