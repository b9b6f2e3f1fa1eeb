"""No suggestion, typed in, means anything else than what was written; where two meanings are possible, both are asked.

Each row is what was written, where, and the text suggested for it with what that text is read as. ``None`` is a
finding that asks and suggests nothing.
"""

import re
from datetime import date
from decimal import Decimal
from enum import Enum

import pytest

from conftest import findings, workspace
from malstyr.evaluate.evaluate import evaluate
from malstyr.findings import Finding
from malstyr.language.meant import meant, names_of
from malstyr.model.indicators import Direction, Frequency, IndicatorKind, Total, Yearly
from malstyr.model.organisation import Decider, Reports, RollUp
from malstyr.model.outcome import SaidStatus, Status
from malstyr.model.periods import year_period
from malstyr.workspace.edit import Edited, edited
from malstyr.workspace.load import Loaded
from together import together

NUMBERS = {
    # unit, what was written, what is suggested
    ("tkr", "251 tkr"): "251",
    ("tkr", "251 kkr"): "251",
    ("tkr", "251 tusen kronor"): "251",
    ("tkr", "251 mnkr"): None,
    ("tkr", "251 kr"): None,
    ("mnkr", "251 mkr"): "251",
    ("kr per invånare", "251 kr"): None,
    ("kr/invånare", "251 kr per invånare"): "251",
    ("procent", "82 %"): "82",
    ("procent", "82,5 procent"): "82.5",
    ("procent av eleverna", "82 %"): "82",
    ("procent", "82 ‰"): None,
    ("procent", "5 procentenheter"): None,
    ("index", "82 %"): None,
    ("st", "82 %"): None,
    ("st", "12 st"): "12",
    ("st", "12 klagomål"): "12",
    ("antal", "12 kg"): None,
    ("elever", "12 klasser"): None,
    ("minuter", "12 timmar"): None,
    ("timmar", "12 timmar"): "12",
    ("tkr", "15.700 tkr"): None,
    ("personer", "15.700 personer"): None,
    ("tkr", "15 700 tkr"): "15700",
    ("tkr", "15 700"): "15700",
    ("tkr", "1.234.567"): "1234567",
    ("tkr", "15.700,5"): "15700.5",
    ("tkr", "15,7"): "15.7",
    ("personer", "15,700"): None,
    ("tkr", "–5"): "-5",
    ("tkr", "–15.700"): None,
    ("tkr", "50–60"): None,
    ("tkr", "10 av 12"): None,
}


def value(loaded: Loaded) -> object:
    """The value that was read."""
    return next(iter(loaded.workspace.data.values["a"].periods.values())).value


def misread(text: str) -> list[Finding]:
    """What is found of how things are written."""
    return [one for one in findings(text) if one.code.startswith("YAML") and one.rule != "not-judged"]


def suggested(text: str) -> tuple[Finding, str | None]:
    """The finding about how something is written, and the text to type, which it tells and offers to type."""
    one = misread(text)[0]
    typed = one.edit.text if one.edit is not None else None
    assert one.args.get("instead") == typed
    assert typed is None or typed in one.help
    return one, typed


def made(text: str, one: Finding) -> Loaded:
    """The workspace of a text with the edit that a finding offers."""
    assert one.edit is not None
    after = edited(workspace(text), [one.edit])
    assert isinstance(after, Edited)
    return after.loaded


@together
@pytest.mark.parametrize(("unit", "written"), NUMBERS)
def test_a_number_is_suggested_only_where_it_is_the_same_amount(unit: str, written: str) -> None:
    text = f"indicators: {{a: {{measured_in: {unit}, method: x}}}}\nvalues:\n  a:\n    2013: {written}\n"
    one, typed = suggested(text)
    assert typed == NUMBERS[unit, written]
    if typed is not None:
        assert value(made(text, one)) == value(workspace(text)) == Decimal(typed)


KEYS = {
    # key of the target, in an indicator of per cent, and whether a number of per cent is what stands there
    "at_least: 5 %": "5",
    "increase_by: 5 %": None,
    "increase_by: 5 procentenheter": "5",
    "increase_percent: 5 %": "5",
    "equal_to: 5, tolerance: 1 %": None,
    "within: 2 days, share: 90 %": "90",
    "top: 10 %": None,
}


@pytest.mark.parametrize("target", KEYS)
def test_what_a_number_is_in_is_told_by_its_key(target: str) -> None:
    _, typed = suggested(f"indicators: {{a: {{measured_in: procent, method: x, target: {{{target}}}}}}}\n")
    assert typed == KEYS[target]


CELLS = {"n: 142 svar": "142", "n: 34 %": None, "margin: 2 %": None, "budget: 40 tkr": None, "invited: 400 st": "400"}


@pytest.mark.parametrize("cell", CELLS)
def test_counts_beside_a_value_are_not_in_its_unit(cell: str) -> None:
    text = f"indicators: {{a: {{measured_in: procent, method: x}}}}\nvalues: {{a: {{2013: {{value: 58, {cell}}}}}}}\n"
    assert suggested(text)[1] == CELLS[cell]


DATES = {
    "2026-12": None,
    "202612": None,
    "2026-111": None,
    "2026": None,
    "2026-13-01": None,
    "2026-1-2": date(2026, 1, 2),
    "2026/12/01": date(2026, 12, 1),
    "20261201": date(2026, 12, 1),
    "1/2 2026": date(2026, 2, 1),
    "1 juni 2026": date(2026, 6, 1),
}


@pytest.mark.parametrize("written", DATES)
def test_a_day_is_suggested_only_where_a_day_was_written(written: str) -> None:
    _, typed = suggested(f"decisions: {{b: {{body: KF, level: politics, date: {written}}}}}\n")
    day = DATES[written]
    assert typed == (day.isoformat() if day is not None else None)


PERIODS = {
    "2026-12": "2026-M12",
    "2009-12": None,
    "2012-15": "2012-2015",
    "2012–2015": "2012-2015",
    "kvartal 3 2026": "2026-Q3",
    "2026-M13": None,
    "helår 2026": "2026",
    "2026 helår": "2026",
    "2026 (hela året)": "2026",
    "2026, kalenderåret": "2026",
    "Hela året 2026": "2026",
    "kalenderåret 2026": "2026",
    "verksamhetsår 2026": "2026",
}


@pytest.mark.parametrize("written", PERIODS)
def test_a_period_is_suggested_only_where_it_is_plain(written: str) -> None:
    _, typed = suggested(f"plans: {{p: {{name: x, period: {written}}}}}\n")
    assert typed == PERIODS[written]


SCALES = {"1–4": "1-4", "1 - 6": "1-6", "0 till 10": "0-10", "5-1": None, "7": None, "femgradig": None}


@pytest.mark.parametrize("written", SCALES)
def test_one_scale_is_never_suggested_for_another(written: str) -> None:
    survey = f"{{scale: {written}, questions: {{q: Är du nöjd?}}}}"
    one, typed = suggested(f"indicators: {{a: {{measured_in: index, method: x, survey: {survey}}}}}\n")
    assert (one.rule, typed) == ("bad-scale", SCALES[written])


@pytest.mark.parametrize("point", ["D4", "T3"])
def test_another_number_is_never_a_misspelling(point: str) -> None:
    """One reporting point, decision or factor is not meant by the name of another."""
    text = f"""\
calendar: {{T2: {{ends: 08-31, ready: 09-30}}}}
indicators: {{a: {{measured_in: tkr, method: x}}}}
values: {{a: {{2013: {{budget: 1, forecast: {{{point}: 1}}}}}}}}
"""
    one = next(one for one in findings(text) if one.rule == "unknown-id")
    assert one.edit is None


WORDS = {
    "frequency": {"månad": "month", "varje vecka": "week", "Kvartal": "quarter", "tertialvis": "tertial", "år": "year"}
    | {"kvartl": "quarter", "vartannat år": "two-years", "vart femte år": None, "delår": None, "tvåårsvis": None},
    "year": {"summa": "sum", "medel": "mean", "sista": "last", "varje": "each", "median": None},
    "kind": {"resurs": "resource", "processer": "process", "resultat": "result", "effekt": None},
    "direction": {"högre": "higher", "nedåt": "lower", "mer": "higher", "mål": None},
}


@together
@pytest.mark.parametrize(("key", "written"), [(key, one) for key, words in WORDS.items() for one in words])
def test_a_fixed_word_is_understood_in_swedish(key: str, written: str) -> None:
    text = f"indicators: {{a: {{measured_in: st, method: x, {key}: WRITTEN}}}}\n"
    _, paste = suggested(text.replace("WRITTEN", written))
    assert paste == WORDS[key][written]
    if paste is not None:
        read = workspace(text.replace("WRITTEN", paste)).workspace.data
        assert workspace(text.replace("WRITTEN", written)).workspace.data == read


STATUSES = {"gul": "partly", "röd": "not_met", "grönt": "met", "delvis": "partly", "uppfyllt": "met"} | {
    "inte uppfyllt": "not_met", "ej uppfyllt": "not_met", "ouppfyllt": "not_met", "not met": "not_met", "grå": None,
    "inte mätt": None, "osäkert": "uncertain",
}  # fmt: skip


@pytest.mark.parametrize("written", STATUSES)
def test_a_colour_is_the_status_that_it_shows(written: str) -> None:
    one, paste = suggested(f"assessments: {{goals/a: {{2013: {{status: {written}, reason: x}}}}}}\n")
    assert paste == STATUSES[written]
    assert "not_yet" not in one.help  # what the values tell is nothing to say


PARTS = {"2013-V10": "2013-W10", "2013-v1": "2013-W01", "v10 2013": "2013-W10", "2013-K1": "2013-Q1"} | {
    "kv 2 2013": "2013-Q2", "2013 tertial 3": "2013-T3", "jan 2013": "2013-M01", "2013-V60": None, "2013-K5": None,
    "2013-X1": None, "10/2013": None,
}  # fmt: skip


@pytest.mark.parametrize("written", PARTS)
def test_a_part_of_a_year_is_understood_by_what_people_call_it(written: str) -> None:
    _, paste = suggested(f"plans: {{p: {{name: x, period: {written}}}}}\n")
    assert paste == PARTS[written]


@pytest.mark.parametrize(
    "key", ["helår 2013", "Hela året 2013", "delår 2013", "tertial 2013", "kvartalet 2013", "verksamhetsåret 2013"]
)
def test_a_period_in_words_is_no_member(key: str) -> None:
    """And one mistake is told once, whether it says which part of the year it is or not."""
    text = f"indicators: {{nki: {{measured_in: index}}}}\nvalues:\n  nki:\n    {key}: 4\n"
    found = [one for one in findings(text) if one.severity == "error"]
    assert [one.rule for one in found] == ["bad-period"]


@pytest.mark.parametrize("key", ["helår 2013", "2013 helår", "År 2013"])
def test_a_target_for_a_year_in_words_is_for_that_year(key: str) -> None:
    text = f"indicators: {{nki: {{measured_in: index, targets: {{{key}: {{at_least: 5}}}}}}}}\n"
    assert suggested(text)[1] == "2013"
    assert [*workspace(text).workspace.data.indicators["nki"].targets] == ["2013"]


PERSONS = {
    "Förnamn Efternamn": True, "Förnamn von Efternamn": True, "Å-Förnamn Dubbel-Efternamn": True,
    "Förvaltningschef": False, "förvaltningschef vård": False, "Förvaltningschef för vård": False, "VD": False,
}  # fmt: skip


@together
@pytest.mark.parametrize("named", PERSONS)
@pytest.mark.parametrize(
    "entry",
    [
        "goals: {m: {text: x, owner: NAMED}}", "activities: {a: {text: x, responsible: NAMED}}",
        "risks: {r: {text: x, responsible: NAMED}}", "units: {u: {name: x, no_plan: y, manager: NAMED}}",
    ],
)  # fmt: skip
def test_a_person_is_asked_for_the_role(entry: str, named: str) -> None:
    found = [one.rule for one in findings(entry.replace("NAMED", named) + "\n")]
    assert ("person-as-role" in found) is PERSONS[named]
    assert not PERSONS[named] or not {"bad-id", "unknown-id"} & {*found}


@pytest.mark.parametrize(
    ("written", "paste"),
    [
        ("agenda/3.4", "agenda/3-4"), ("agenda/16.b", "agenda/16-b"), ("agenda/Psykisk hälsa", "agenda/3-4"),
        ("Agenda 2030", None), ("annat/3.4", None),
    ],
)  # fmt: skip
def test_an_item_of_a_list_is_written_with_its_list(written: str, paste: str | None) -> None:
    lists = "lists: {agenda: {1: Ingen fattigdom, 3-4: Psykisk hälsa}}\n"
    assert suggested(f"{lists}indicators: {{i: {{measured_in: procent, classified: [{written}]}}}}\n")[1] == paste


_LISTS = "lists: {agenda: {mål-3: Hälsa}}\n"
_CLASSIFIED = "indicators:\n  i:\n    measured_in: procent\n    classified: WRITTEN\n"


@pytest.mark.parametrize("files", [{"b.yaml": _LISTS + _CLASSIFIED}, {"a.yaml": _LISTS, "b.yaml": _CLASSIFIED}])
def test_an_item_after_its_list_and_a_colon_is_understood_wherever_the_lists_are(files: dict[str, str]) -> None:
    for written, paste in (("agenda: mål-3", "[agenda/mål-3]"), ("agenda:   mål-3", "[agenda/mål-3]")):
        found = findings({name: text.replace("WRITTEN", written) for name, text in files.items()})
        assert [one.args.get("instead") for one in found if one.rule == "not-a-list"] == [paste]
        assert not {"bad-id", "unknown-id", "colon-in-text"} & {one.rule for one in found}
    by_name = findings({name: text.replace("WRITTEN", "Agenda: Hälsa") for name, text in files.items()})
    assert "Agenda/Hälsa" not in str([(one.args, one.edit) for one in by_name])


TARGETS = {
    # what else stands on the indicator, what is written as its target, what is suggested
    ("", "88"): None,
    ("direction: higher, ", "88"): "{at_least: 88}",
    ("direction: lägre, ", "88 %"): "{at_most: 88}",
    ("direction: higher, ", "88 st"): None,
    ("", "minst 88"): "{at_least: 88}",
    ("", "högst 88 procent"): "{at_most: 88}",
    ("direction: higher, ", "högst 88"): "{at_most: 88}",
    ("", "över 88"): "{more_than: 88}",
    ("", "under 88"): "{less_than: 88}",
    ("", "≥ 88"): "{at_least: 88}",
    ("direction: higher, ", "ungefär 88"): None,
    ("direction: higher, ", "80-90"): None,
    ("direction: higher, ", "bra"): None,
}


@together
@pytest.mark.parametrize(("beside", "written"), TARGETS)
@pytest.mark.parametrize("place", ["target: WRITTEN", "targets: {2014: WRITTEN}"])
def test_a_number_is_a_target_only_where_its_side_is_told(beside: str, written: str, place: str) -> None:
    text = f"indicators: {{a: {{measured_in: procent, method: x, {beside}{place}}}}}\n"
    told = [one for one in findings(text.replace("WRITTEN", written)) if one.rule in ("value-alone", "wrong-shape")]
    paste = told[0].edit.text if told[0].edit is not None else None
    assert paste == TARGETS[beside, written]
    if written == "88" and not beside:
        assert "{at_least: 88}" in told[0].help
        assert "{at_most: 88}" in told[0].help
    if paste is not None:
        read = workspace(text.replace("WRITTEN", paste)).workspace.data
        assert workspace(text.replace("WRITTEN", written)).workspace.data == read


PARTLY = {
    # limit, what is written as partly_from, the limits for partly met that may be meant
    ("at_most: 6", "7"): ("7",),
    ("at_most: 6", "80"): (),
    ("at_most: 6", "5"): (),
    ("at_least: 85", "80"): ("80", "68"),
    ("at_least: 56", "80"): ("44.8",),
    ("at_least: 0", "80"): (),
    ("at_least: 50, at_most: 60", "80"): (),
    ("at_least: previous", "80"): (),
}


@together
@pytest.mark.parametrize(("limit", "written"), PARTLY)
@pytest.mark.parametrize("where", ["partly_from: WRITTEN, target: {LIMIT}", "target: {LIMIT, partly_from: WRITTEN}"])
def test_a_share_of_one_requirement_is_told_as_its_limit(limit: str, written: str, where: str) -> None:
    place = where.replace("WRITTEN", written).replace("LIMIT", limit)
    one = next(
        one
        for one in findings(f"indicators: {{a: {{measured_in: procent, method: x, {place}}}}}\n")
        if one.rule == "partly-from-elsewhere"
    )
    for amount in PARTLY[limit, written]:
        line = f"target: {{{limit}, partly: {amount}}}"
        assert line in one.help
        typed = findings(f"indicators: {{a: {{measured_in: procent, method: x, {line}}}}}\n")
        assert not [left for left in typed if left.code.startswith("YAML") or left.rule == "partly-out-of-place"]
    told = re.findall(rf"target: {{{re.escape(limit)}, partly: ([0-9.]+)}}", one.help)
    assert tuple(told) == PARTLY[limit, written]


LINES = {
    # what is written of a year, and what is told to type for it, with what is asked filled in
    "{to_date: 27900}": ("to_date: {T2: 27900}",),
    "{forecast: 41 200}": ("forecast: {T2: 41200}",),
    "{T2: 27900}": ("to_date: {T2: 27900}", "forecast: {T2: 27900}"),
    "{budget: {T2: 40000}}": ("budget: …", "budget: {original: …, revised: {…: …}}"),
    "{budget: {T1: 40000, T2: 41000}}": ("budget: …", "budget: {original: …, revised: {…: …}}"),
    "{budget: {original: 40000, kf: 41000}}": ("{original: 40000, revised: {kf: 41000}}",),
    "{budget: 40000, budget_revised: 41000}": ("budget: {original: 40000, revised: {…: 41000}}",),
    "{budget: 40000, tilläggsbudget: 1000}": ("budget: {original: 40000, revised: {…: …}}",),
}


@pytest.mark.slow
@pytest.mark.parametrize("written", LINES)
def test_what_is_told_to_type_of_money_can_be_typed(written: str) -> None:
    head = """\
calendar: {T2: {ends: 08-31, ready: 09-30}}
decisions: {kf: {body: KF, level: politics, date: 2013-05-20}}
indicators: {a: {measured_in: tkr, method: x, no_target: x}}
"""
    one = misread(f"{head}values: {{a: {{2013: {written}}}}}\n")[0]
    for line in LINES[written]:
        assert line in one.help
        typed = line.replace("{…:", "{kf:").replace("…", "1")
        typed = typed if typed[0] != "{" else f"budget: {typed}"
        assert not misread(f"{head}values: {{a: {{2013: {{{typed}}}}}}}\n")


@pytest.mark.parametrize(("limit", "met"), [("at_most", 2013), ("at_least", 2012)])
def test_a_limit_that_is_the_budget_is_told_as_a_deviation_that_says_the_same(limit: str, met: int) -> None:
    values = "values: {a: {2012: {budget: 40, value: 41}, 2013: {budget: 40, value: 39}}}\n"
    text = f"{values}indicators:\n  a: {{measured_in: tkr, method: x, target: {{{limit}: budget}}}}\n"
    one = next(one for one in findings(text) if one.rule == "limit-is-budget")
    line = one.args["line"]
    assert line in one.help
    loaded = workspace(f"{values}indicators:\n  a: {{measured_in: tkr, method: x, no_target: x}}\n  {line}\n")
    assert not loaded.faults
    for year in (2012, 2013):
        outcomes = evaluate(loaded.workspace, date(2014, 3, 1), year_period(year)).outcomes
        deviation = next(one for one in outcomes if one.indicator == "avvikelse-a")
        assert (deviation.status is Status.MET) == (year == met)


@pytest.mark.parametrize(
    "words", [IndicatorKind, Direction, Total, Yearly, Frequency, SaidStatus, RollUp, Reports, Decider]
)
def test_what_is_typed_for_one_word_never_means_another(words: type[Enum]) -> None:
    known = [str(word.value) for word in words]
    for word in known:
        assert {meant(name, known) for name in names_of(word)} <= {word}


TAKEN = {
    # the file, with a name that is almost one that stands there already, or what that is called; what tells it
    "values: {a: {norr: {2013: 58}, nort: {2013: 58}}}": "unknown-member",
    "values: {a: {sö: {2013: 58}, söder-om-ån: {2013: 58}}}": "unknown-member",
    "values: {a: {norr: {2013: {value: 58, of_which: {women: 57, wome: 57}}}}}": "unknown-part",
    "values: {a: {norr: {2013: {value: 58, of_which: {women: 57, kvinnor: 57}}}}}": "unknown-part",
    "settings: {rules: {tab: {severity: info}, tabb: {severity: info}}}": "unknown-rule",
    "values: {a: {norr: {2013: 58}}, nöjda: {2013: 5}, nöjd: {2013: 5}}": "unknown-id",
}


@pytest.mark.parametrize(("written", "rule"), TAKEN.items())
def test_a_name_that_stands_there_already_is_not_meant(written: str, rule: str) -> None:
    head = """\
lists: {delar: {norr: Norr, sö: Söder (om ån)}}
indicators:
  a: {measured_in: index, method: x, for_each: [delar], of_which: [women]}
  nöjda: {measured_in: index, method: x}
"""
    one = next(one for one in findings(f"{head}{written}\n") if one.rule == rule)
    assert one.edit is None


MEASURED_OF = """\
units: {m2: {name: Hall M2, no_plan: liten}}
lists: {terminer: {ht: Hösttermin, vt: Vårtermin}}
indicators:
  a: {measured_in: index, method: x, for_each: [terminer]}
  b: {measured_in: index, method: x, for_each: [m2]}
"""


@pytest.mark.parametrize("written", ["a: {ht: 58}", "a: {ht: {value: 58}}", "b: {m2: 58}", "b: {m2: {value: 58}}"])
def test_what_is_measured_is_no_part_of_a_year(written: str) -> None:
    found = {one.rule for one in findings(f"{MEASURED_OF}values: {{{written}}}\n")}
    assert len(found & {"wrong-shape", "wrong-order"}) == 1
    assert "bad-period" not in found


CALLED = {
    # the name of one written as its id: the id, or None where two are called so
    "c: {hall-m2: {2013: 58}}": "m2",
    "c: {m2: {2013: {value: 58, of_which: {våld-och-hot: 5}}}}": "vh",
    "c: {m2: {2013: {value: 58, of_which: {fall: 5}}}}": None,
}


@pytest.mark.parametrize(("written", "id"), CALLED.items())
def test_a_name_of_what_is_measured_means_its_id(written: str, id: str | None) -> None:
    head = """\
units: {m2: {name: Hall (M2), no_plan: liten}}
lists: {orsaker: {vh: Våld och hot, f1: Fall, f2: Fall}}
indicators:
  c: {measured_in: index, method: x, for_each: [m2], of_which: [orsaker]}
"""
    one = next(one for one in findings(f"{head}values: {{{written}}}\n") if one.rule.startswith("unknown-"))
    assert (one.edit.text if one.edit is not None else None) == id
