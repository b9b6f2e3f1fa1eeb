"""What a unit of measure is, as people write it, and what is concluded from it."""

from decimal import Decimal

import pytest

from malstyr.model.measures import Quantity, alike, as_it_stands, converted, measure, without_stray_sign
from together import together

UNITS = {
    "procent": Quantity.SHARE,
    "%": Quantity.SHARE,
    "procent av eleverna": Quantity.SHARE,
    "promille": Quantity.SHARE,
    "procentenheter": Quantity.OTHER,
    "procent avvikelse från budget": Quantity.OTHER,
    "index": Quantity.INDEX,
    "NKI": Quantity.INDEX,
    "index 0-100": Quantity.INDEX,
    "index 2010 = 100": Quantity.OTHER,
    "skala 1-5": Quantity.SCALE,
    "Skala 1–10": Quantity.SCALE,
    "betyg 1-5": Quantity.SCALE,
    "betyg": Quantity.OTHER,
    "poäng": Quantity.OTHER,
    "kr": Quantity.MONEY,
    "tkr per invånare": Quantity.MONEY,
    "kr/elev": Quantity.MONEY,
    "mnkr": Quantity.MONEY,
    "mdkr": Quantity.MONEY,
    "kronor exkl. moms": Quantity.MONEY,
    "plats": Quantity.PLACE,
    "platser": Quantity.COUNT,
    "st": Quantity.COUNT,
    "antal": Quantity.COUNT,
    "personer": Quantity.COUNT,
    "antal elever": Quantity.COUNT,
    "inkomna ärenden": Quantity.COUNT,
    "årsarbetare": Quantity.COUNT,
    "antal avvikelser": Quantity.COUNT,
    "timmar": Quantity.TIME,
    "antal dagar": Quantity.TIME,
    "arbetsdagar": Quantity.TIME,
    "kg": Quantity.WEIGHT,
    "ton koldioxidekvivalenter": Quantity.WEIGHT,
    "gram per portion": Quantity.OTHER,
    "tim/år/m²": Quantity.OTHER,
    "samtal per elev": Quantity.OTHER,
    "anmälningar per 1 000 invånare": Quantity.OTHER,
    "antal per invånare": Quantity.OTHER,
    "dagar per medarbetare": Quantity.OTHER,
    "förändring i antal elever": Quantity.OTHER,
    "m²": Quantity.OTHER,
    "": Quantity.OTHER,
}


@together
@pytest.mark.parametrize(("unit", "quantity"), UNITS.items())
def test_a_unit_is_what_people_mean_by_it(unit: str, quantity: Quantity) -> None:
    assert measure(unit).quantity is quantity
    assert measure(unit.upper()).quantity is quantity
    assert measure(unit).never_negative == (quantity in (Quantity.COUNT, Quantity.TIME, Quantity.WEIGHT))


CROWNS = {"kr": 1, "SEK": 1, "tkr": 1000, "tusen kronor": 1000, "mnkr": 10**6, "mkr": 10**6, "mdkr": 10**9}


@pytest.mark.parametrize(("unit", "crowns"), CROWNS.items())
def test_money_is_so_many_crowns_and_may_be_per_something(unit: str, crowns: int) -> None:
    assert (measure(unit).crowns, measure(unit).per) == (crowns, None)
    assert (measure(f"{unit}/invånare").crowns, measure(f"{unit} per invånare").per) == (crowns, "invånare")


@pytest.mark.parametrize(("unit", "low", "high"), [("index", 0, 100), ("skala 1-5", 1, 5), ("skala 1-10", 1, 10)])
def test_scales_have_bounds(unit: str, low: int, high: int) -> None:
    assert (measure(unit).low, measure(unit).high) == (Decimal(low), Decimal(high))


def test_people_and_things_are_whole_and_working_years_and_hours_are_not() -> None:
    assert all(measure(unit).whole for unit in ("st", "personer", "antal elever", "antal"))
    assert not any(measure(unit).whole for unit in ("årsarbetare", "timmar", "ton", "antal dagar", "tkr", "procent"))


SIGNS = {"procent": "%", "procent av eleverna": "%", "promille": "‰", "miljoner kronor": "mnkr", "SEK": "kr", "st": ""}


@pytest.mark.parametrize(("unit", "sign"), SIGNS.items())
def test_shares_and_money_have_a_sign(unit: str, sign: str) -> None:
    assert measure(unit).sign == sign


@together
@pytest.mark.parametrize(
    ("one", "other", "same", "stands"),
    [
        ("%", "procent", True, True),
        ("procent", "procent av eleverna", True, True),
        ("promille", "procent", False, False),
        ("mnkr", "miljoner kronor", True, True),
        ("mnkr", "tkr", False, False),
        ("tkr", "tkr per elev", False, False),
        ("ST.", "st", True, True),
        ("personer", "personer i genomsnitt", False, True),
        ("kr", "kr i tusental", False, False),
        ("elever", "st", False, True),
        ("st", "elever", False, True),
        ("besök", "antal besök", True, True),
        ("st", "procent", False, False),
        ("cyklar", "antal", False, True),
        ("procentenheter", "st", False, False),
        ("timmar", "st", False, False),
        ("timmar", "minuter", False, False),
        ("min", "minuter", True, True),
        ("kilo", "kg", True, True),
        ("dagar", "arbetsdagar", False, False),
        ("", "", False, False),
    ],
)
def test_two_units_are_the_same_by_what_they_are(one: str, other: str, same: bool, stands: bool) -> None:
    assert alike(one, other) == same
    assert as_it_stands(one, other) == stands


@pytest.mark.parametrize(
    ("number", "written", "unit", "expected"),
    [
        ("2.5", "mnkr", "tkr", "2500"),
        ("900", "tkr", "mnkr", "0.9"),
        ("5", "promille", "procent", "0.5"),
        ("1.5", "timmar", "minuter", "90"),
        ("45", "minuter", "timmar", "0.75"),
        ("700", "kg", "ton", "0.7"),
        ("20", "minuter", "timmar", None),
        ("3", "veckor", "dagar", None),
        ("3", "tkr", "tkr per elev", None),
        ("3", "timmar", "kg", None),
    ],
)
def test_a_number_in_one_unit_is_told_in_another_where_that_is_plain_and_exact(
    number: str, written: str, unit: str, expected: str | None
) -> None:
    made = converted(Decimal(number), written, unit)
    assert made == (Decimal(expected) if expected is not None else None)


def test_a_share_may_say_of_what() -> None:
    assert measure("procent av eleverna").of == "av eleverna"
    assert measure("procent inom en vecka").of == measure("procent").of == ""


@pytest.mark.parametrize("unit", ["procent", "tkr", "personer", "antal besök", "minuter", "index", "timmar"])
def test_a_sign_in_a_known_unit_is_stray_wherever_it_stands(unit: str) -> None:
    typed = (f"{unit[:at]}{sign}{unit[at:]}" for sign in "<*´}^?#" for at in range(len(unit) + 1))
    assert all(without_stray_sign(one) in (unit, None) for one in typed)
    assert without_stray_sign(f"{unit[:2]}*{unit[2:]}") == unit


@pytest.mark.parametrize(
    "unit", ["procent", "kr/m²", "st/elev", "tkr (exkl. moms)", "andel (%)", "min.", "kr:", "skala 1-5", "antal/dag"]
)
def test_a_sign_that_belongs_to_a_unit_is_not_stray(unit: str) -> None:
    assert without_stray_sign(unit) is None
