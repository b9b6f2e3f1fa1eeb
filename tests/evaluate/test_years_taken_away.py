"""A year taken away (``.`` with a note) from some years: the rest is judged, and that is told."""

from datetime import date

import pytest
from rows import evaluated, line, measure, of, only

from conftest import findings
from malstyr.model.outcome import Status
from malstyr.present.state import state_in_words

AS_OF = date(2027, 3, 1)
AWAY = "{value: ., note: ingen mätning}"


@pytest.mark.parametrize(
    ("target", "cells", "status", "told"),
    [
        (
            "at_least: 75, mean_over: 2024-2026",
            f"2024: 74, 2025: {AWAY}, 2026: 76",
            Status.MET,
            "(74 + 76)/2 = 75 ≥ 75 → uppfyllt; inte aktuellt: 2025 (ingen mätning)",
        ),
        (
            "at_least: 75, mean_over: 3 years",
            f"2024: {AWAY}, 2025: 74, 2026: 75",
            Status.NOT_MET,
            "(74 + 75)/2 = 74,5 < 75 → inte uppfyllt; inte aktuellt: 2024 (ingen mätning)",
        ),
        (
            "at_least: 75, mean_over: 2024-2026",
            f"2024: {AWAY}, 2025: {AWAY}, 2026: 76",
            Status.MET,
            "76 ≥ 75 → uppfyllt; inte aktuellt: 2024–2025 (ingen mätning)",
        ),
        (
            "at_least: 75, mean_over: 2024-2026",
            f"2024: {AWAY}, 2025: {AWAY}, 2026: {AWAY}",
            Status.NO_TARGET,
            "inte aktuellt: ingen mätning",
        ),
        (
            "at_least: 75, mean_over: 2024-2026",
            f"2024: 74, 2025: {AWAY}",
            Status.NOT_MEASURED,
            "värden saknas för: 2026",
        ),
        (
            "at_least: 75, mean_over: 2024-2026",
            f"2024: .., 2025: {AWAY}, 2026: 76",
            Status.SUPPRESSED,
            "visas inte: sekretess eller för få svar",
        ),
        (
            "at_least: 75, mean_over: 2024-2026",
            "2024: 74, 2025: ., 2026: 76",
            Status.NOT_MEASURED,
            "värden saknas för: 2025",
        ),
        (
            "at_least: 150, total_over: 2024-2026",
            f"2024: 74, 2025: {AWAY}, 2026: 76",
            Status.MET,
            "74 + 76 = 150 ≥ 150 → uppfyllt; inte aktuellt: 2025 (ingen mätning)",
        ),
        (
            "increase_by: 2, mean_over: 2024-2026",
            f"2023: 70, 2024: 74, 2025: {AWAY}, 2026: 76",
            Status.MET,
            "(76 − 70)/3 = 2 ≥ 2 → uppfyllt",
        ),
        (
            "increase_by: 2, mean_over: 2024-2026",
            f"2023: 70, 2024: 74, 2025: 74, 2026: {AWAY}",
            Status.MET,
            "(74 − 70)/2 = 2 ≥ 2 → uppfyllt; inte aktuellt: 2026 (ingen mätning)",
        ),
    ],
)
def test_the_rest_is_judged(target: str, cells: str, status: Status, told: str) -> None:
    one = only(evaluated(measure(f"measured_in: st, target: {{{target}}}", cells), AS_OF))
    assert (one.status, line(one)) == (status, told)


@pytest.mark.parametrize("away", ["sjuk", "arbetad", "andel"])
def test_a_ratio_of_sums_leaves_the_year_out_on_both_sides(away: str) -> None:
    """Whichever part it is taken from: sums of different years say nothing of each other."""
    cells = {
        "sjuk": {2024: "5", 2025: "9", 2026: "7"},
        "arbetad": {2024: "100", 2025: "100", 2026: "100"},
        "andel": {},
    }
    cells[away] = cells[away] | {2025: AWAY}
    written = "".join(
        f"  {id}: {{{', '.join(f'{year}: {cell}' for year, cell in of_years.items())}}}\n"
        for id, of_years in cells.items()
        if of_years
    )
    text = (
        "indicators:\n  sjuk: {measured_in: timmar, no_target: följs}\n"
        "  arbetad: {measured_in: timmar, no_target: följs}\n"
        "  andel: {measured_in: procent, formula: 100 * sjuk / arbetad,"
        " target: {at_most: 6, total_over: 2024-2026}}\n"
        f"values:\n{written}"
    )
    told = "100 · 12/200 = 6 ≤ 6 → uppfyllt; inte aktuellt: 2025 (ingen mätning)"
    assert line(of(evaluated(text, AS_OF), "andel")) == told


@pytest.mark.parametrize("year", ["each", "sum", "mean", "last"])
@pytest.mark.parametrize(("away", "status"), [(AWAY, Status.MET), (".", Status.NOT_MEASURED)])
def test_a_part_of_a_year_without_its_reason_is_missing(year: str, away: str, status: Status) -> None:
    keys = f"measured_in: tkr, frequency: half-year, year: {year}, target: {{at_least: 1}}"
    assert only(evaluated(measure(keys, f"2026-H1: 5, 2026-H2: {away}"), AS_OF)).status is status


@pytest.mark.parametrize(
    ("target", "dot", "told"),
    [
        ("at_least: 1, mean_over: 2024-2026", ".", 1),
        ("at_least: 1, total_over: 2024-2026", ".", 1),
        ("at_least: 1, mean_over: 2024-2026", AWAY, 0),
        ("at_least: 1", ".", 0),
    ],
)
def test_a_year_of_several_without_its_reason_is_told(target: str, dot: str, told: int) -> None:
    text = measure(f"measured_in: st, target: {{{target}}}", f"2024: 5, 2025: {dot}, 2026: 5")
    assert [one.rule for one in findings(text, as_of=AS_OF)].count("no-note-for-dot") == told


@pytest.mark.parametrize(
    ("keys", "cells"),
    [
        ("target: {at_least: 50}", "2025: 55, 2026: {value: ., note: Enkäten ställdes in.}"),
        ("target: {more_than: previous}", "2025: 55, 2026: {value: ., note: Enkäten ställdes in}"),
        ("target: {at_least: 50, during: 2026}", "2026: {value: ., note: Enkäten ställdes in}"),
        (
            "frequency: half-year, target: {at_least: 50}",
            "2026-H1: {value: ., note: Enkäten ställdes in}, 2026-H2: {value: ., note: Enkäten ställdes in}",
        ),
        (
            "frequency: half-year, year: sum, target: {at_least: 50}",
            "2026-H1: {value: ., note: Enkäten ställdes in}, 2026-H2: {value: ., note: Enkäten ställdes in}",
        ),
        (
            "frequency: half-year, year: sum, target: {at_least: 50}",
            "2026: {value: ., note: Enkäten ställdes in}",
        ),
    ],
)
def test_a_year_without_anything_to_measure_is_called_so_and_why(keys: str, cells: str) -> None:
    found = evaluated(measure(f"serves: [g], measured_in: st, {keys}", cells, "goals: {g: {text: G}}\n"), AS_OF)
    one = only(found)
    assert (one.status, line(one)) == (Status.NO_TARGET, "inte aktuellt: Enkäten ställdes in")
    assert (one.computed, state_in_words(one, "sv").word) == (None, "inte aktuellt 2026")
    assert [(goal.status, state_in_words(goal, "sv").word) for goal in found.goals] == [
        (Status.NO_TARGET, "inte aktuellt 2026")
    ]


def test_a_figure_that_is_only_followed_says_why_it_is_not_there() -> None:
    one = only(evaluated(measure("measured_in: st, no_target: följs", f"2026: {AWAY}"), AS_OF))
    assert (line(one), state_in_words(one, "sv").word) == ("följs; inte aktuellt: ingen mätning", "följs utan krav")


@pytest.mark.parametrize("away", ["sjuk", "arbetad"])
def test_a_formula_tells_why_its_part_is_not_there(away: str) -> None:
    other = {"sjuk": "arbetad", "arbetad": "sjuk"}[away]
    text = (
        "indicators:\n  sjuk: {measured_in: timmar, no_target: följs}\n"
        "  arbetad: {measured_in: timmar, no_target: följs}\n"
        "  andel: {measured_in: procent, formula: 100 * sjuk / arbetad, target: {at_most: 6}}\n"
        f"values:\n  {away}: {{2026: {AWAY}}}\n  {other}: {{2026: 5}}\n"
    )
    assert line(of(evaluated(text, AS_OF), "andel")) == "inte aktuellt: ingen mätning"


@pytest.mark.parametrize(
    ("second", "told"),
    [(AWAY, "inte aktuellt: ingen mätning"), ("{value: ., note: stängt}", "inte aktuellt 2026")],
)
def test_a_whole_says_what_its_members_have_in_common(second: str, told: str) -> None:
    keys = "for_each: [a, b], measured_in: st, target: {at_least: 1}"
    units = "units: {a: {no_plan: nej}, b: {no_plan: nej}}\n"
    found = evaluated(measure(keys, f"a: {{2026: {AWAY}}}, b: {{2026: {second}}}", units), AS_OF)
    whole = next(one for one in found.outcomes if one.of_members)
    assert (line(whole), state_in_words(whole, "sv").word) == (told, "inte aktuellt 2026")
