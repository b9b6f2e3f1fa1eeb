"""What each kind of change is called, there and back: the name, before, after, the verdicts on the way and back.

Everything stands in one indicator, goal or section, after the two lines that every workspace begins with.
"""

from textwrap import indent
from typing import NamedTuple


class Row(NamedTuple):
    """A change: verdicts from before to after, then from after to before, by class and id."""

    name: str
    before: str
    after: str
    there: str
    back: str


def _indicator(keys: str) -> str:
    return "indicators:\n  nki:\n    measured_in: index\n    method: enkät\n" + indent(keys, "    ") + "\n"


def target(name: str, before: str, after: str, there: str, back: str, more: str = "") -> Row:
    """One target that becomes another."""
    old, new = (_indicator(f"target: {{{one}}}" + (f"\n{more}" if more else "")) for one in (before, after))
    return Row(name, old, new, there, back)


def indicator(name: str, before: str, after: str, there: str, back: str) -> Row:
    """Keys of an indicator that become others."""
    return Row(name, _indicator(before or "note: x"), _indicator(after or "note: x"), there, back)


def goal(name: str, before: str, after: str, there: str, back: str, more: str = "") -> Row:
    """Keys of a goal that become others."""
    head = "goals:\n  trygg:\n    name: Trygghet\n"
    old, new = (head + indent(one or "note: x", "    ") + "\n" + more for one in (before, after))
    return Row(name, old, new, there, back)


def text(name: str, before: str, after: str, there: str, back: str) -> Row:
    """A goal's text that becomes another."""
    return goal(name, f"text: {before}", f"text: {after}", there, back)


def settings(name: str, before: str, after: str, there: str, back: str) -> Row:
    old, new = (f"settings: {{{one}}}\n" if one else "" for one in (before, after))
    return Row(name, old, new, there, back)


def hours(name: str, before: str, after: str) -> Row:
    """An office with each of two weeks."""
    office = "opening_hours: {{kontor: {{{0}}}}}".format
    return settings(name, office(before), office(after), RULES, RULES)


def _owed(keys: str) -> str:
    """A report that is to be handed over every year."""
    return f"follow_up: {{r: {{kind: interim_report, responsible: chef, ends: 08-31, {keys}}}}}\n"


def waiver(name: str, before: str, after: str, there: str, back: str) -> Row:
    """A waiver that becomes another: its id, and the keys that are not as usual."""
    return Row(name, before and _waiver(before), after and _waiver(after), there, back)


def _waiver(said: str) -> str:
    id, _, keys = said.partition(": ")
    usual = {"rule": "missing-method", "subject": "indicators/nki", "reason": "väljs", "owner": "chef"}
    keys = ", ".join(f"{key}: {value}" for key, value in usual.items() if f"{key}: " not in keys) + ", " + keys
    return f"waivers: {{{id}: {{{keys}}}}}\n"


def values(name: str, before: str, after: str, there: str, back: str) -> Row:
    head = "indicators:\n  nki: {measured_in: index, method: enkät, no_target: följs}\nvalues:\n  nki:\n"
    return Row(name, head + indent(before, "    ") + "\n", head + indent(after, "    ") + "\n", there, back)


WEAKER, HARDER = "weakened easier", "strengthened harder"
UNSURE = "cannot_tell incomparable"
REWRITTEN = "history_changed history-rewritten"
LATER, EARLIER = "weakened deadline-later", "strengthened deadline-earlier"
RELAXED, TIGHTENED = "rules_changed rules-relaxed", "strengthened rules-tightened"
RULES = "rules_changed rules-changed"
BROKEN = "series_broken definition-changed"
COMPUTED = "series_broken computed-otherwise"
OTHER_BASE = "series_broken base-changed"
LOWERED = "rules_changed level-lowered"
WORDS = "cannot_tell reworded"
PROLONGED, WIDENED, GONE = (
    "rules_changed waiver-prolonged",
    "rules_changed waiver-widened",
    "strengthened waiver-narrowed",
)
_GOALS = "goals:\n  trygg: {text: Invånarna är trygga}\n  grön: {text: Miljön är grön}\n"
_PLANS = "  vård: {name: Vårdplan, period: 2012-2015, adopted: kf}\n"

_WHO = "decisions:\n  kf: {body: KF, level: politics, date: 2011-01-01}\n  fl: {body: FL, level: administration, date: 2011-01-01}\n"

# fmt: off
ROWS = (
    # R1 thresholds, inclusive and strict
    target("R1 at_least lower", "at_least: 56", "at_least: 50", WEAKER, HARDER),
    target("R1 at_most higher", "at_most: 1", "at_most: 2", WEAKER, HARDER),
    target("R1 more_than lower", "more_than: 75", "more_than: 70.5", WEAKER, HARDER),
    target("R1 less_than higher", "less_than: 5", "less_than: 6", WEAKER, HARDER),
    target("R1 strict becomes inclusive", "more_than: 75", "at_least: 75", WEAKER, HARDER),
    target("R1 inclusive upper becomes strict", "at_most: 5", "less_than: 5", HARDER, WEAKER),
    target("R1 written otherwise", "at_least: 4", "at_least: 4.0", "", ""),
    target("R1 equal_to without direction", "equal_to: 80", "equal_to: 70", UNSURE, UNSURE),
    target("R1 equal_to where higher is better", "equal_to: 80", "equal_to: 70", WEAKER, HARDER, "direction: higher"),
    target("R1 equal_to where lower is better", "equal_to: 8", "equal_to: 9", WEAKER, HARDER, "direction: lower"),
    target("R1 tolerance", "equal_to: 80", "equal_to: 80, tolerance: 2", WEAKER, HARDER),
    # R2 ratchets
    target("R2 step smaller", "at_least: 56, increase_by: 1, until: 76", "at_least: 56, increase_by: 0.5, until: 76", WEAKER, HARDER),
    target("R2 cap lower", "at_least: 56, increase_by: 1, until: 76", "at_least: 56, increase_by: 1, until: 70", WEAKER, HARDER),
    target("R2 a step with its cap", "at_least: 56", "at_least: 56, increase_by: 1, until: 76", HARDER, f"{WEAKER}, {HARDER}"),
    target("R2 cap new", "more_than: previous", "more_than: previous, until: 25", WEAKER, HARDER),
    target("R2 falling cap higher", "less_than: previous, until: 10", "less_than: previous, until: 12", WEAKER, HARDER),
    target("R2 previous becomes a number", "more_than: previous", "more_than: 20", UNSURE, UNSURE),
    target("R2 strict previous", "more_than: previous", "at_least: previous", WEAKER, HARDER),
    # R3, R12 for each member
    indicator("R3 fewer members", "for_each: [städ, kost]\ntarget: {at_least: 56}", "for_each: [städ]\ntarget: {at_least: 56}", "weakened members-removed", "strengthened members-added"),
    target("R3 for the total only", "at_least: 56", "at_least: 56, for: total", "weakened members-removed", "strengthened members-added", "for_each: [städ, kost]\ntotal: mean"),
    target("R3 for fewer members", "at_least: 56, for: [städ, kost]", "at_least: 56, for: [städ]", "weakened members-removed", "strengthened members-added", "for_each: [städ, kost]"),
    Row("R3 an item of the list", "lists: {svar: {a: Ett, b: Två}}\n" + _indicator("for_each: svar\ntarget: {at_least: 4}"), "lists: {svar: {a: Ett}}\n" + _indicator("for_each: svar\ntarget: {at_least: 4}"), "weakened members-removed", "strengthened members-added"),
    # R4 means over a period, R6 totals over a period
    target("R4 mean instead of each year", "at_least: 75", "at_least: 75, mean_over: 2013-2015", "weakened period-longer", HARDER),
    target("R4 a longer period", "at_least: 75, mean_over: 2013-2015", "at_least: 75, mean_over: 2013-2016", "weakened period-longer", HARDER),
    target("R6 a longer period", "at_least: 100, total_over: 2013-2015", "at_least: 100, total_over: 2012-2015", "weakened period-longer", HARDER),
    # R5 bör and ska
    target("R5 strength", "at_least: 2.5", "at_least: 2.5, strength: should", "weakened softened", "strengthened firmer"),
    indicator("R5 one of two targets goes", "targets:\n  bör: {at_least: 2, strength: should}\n  ska: {at_least: 2.5, mean_over: 2013-2015}", "targets:\n  bör: {at_least: 2, strength: should}", "weakened target-removed", "strengthened target-added"),
    indicator("R5 a target that gets a name", "target: {at_least: 2}", "targets: {bör: {at_least: 2}}", "", ""),
    # R7 relative change
    target("R7 smaller", "decrease_percent: 40, since: 1990, by: 2020", "decrease_percent: 30, since: 1990, by: 2020", WEAKER, HARDER),
    target("R7 another base year", "decrease_percent: 40, since: 1990, by: 2020", "decrease_percent: 40, since: 1995, by: 2020", OTHER_BASE, OTHER_BASE),
    target("R7 later", "decrease_percent: 40, since: 1990, by: 2020", "decrease_percent: 40, since: 1990, by: 2030", LATER, EARLIER),
    # R8 bands
    target("R8 wider below", "more_than: -0.5, less_than: 5", "more_than: -1, less_than: 5", WEAKER, HARDER),
    target("R8 wider above", "more_than: -0.5, less_than: 5", "more_than: -0.5, less_than: 6", WEAKER, HARDER),
    target("R8 one side goes", "more_than: -0.5, less_than: 5", "more_than: -0.5", WEAKER, HARDER),
    # R9 after closing
    target("R9 more room", "at_most: 1000, after: closing", "at_most: 1500, after: closing", WEAKER, HARDER),
    target("R9 not until closing", "at_most: 1000", "at_most: 1000, after: closing", "weakened softened", "strengthened firmer"),
    # R10 positions
    target("R10 a later place", "top: 10", "top: 20", WEAKER, HARDER),
    target("R10 quarter and place", "top: quarter", "top: 10", UNSURE, UNSURE),
    # R11 reference series
    target("R11 another reference", "more_than: riket", "more_than: länet", UNSURE, UNSURE),
    target("R11 level instead of above", "more_than: riket", "at_least: riket", WEAKER, HARDER),
    # R13 zero tolerance
    target("R13 one is allowed", "at_most: 0", "at_most: 1", WEAKER, HARDER),
    # R14 milestones
    goal("R14 due later", "text: Intranät\ndue: 2013-06-01", "text: Intranät\ndue: [2013-06-01, 2013-09-01]", LATER, EARLIER),
    goal("R14 the first date is lost", "text: Intranät\ndue: 2013-06-01", "text: Intranät\ndue: 2013-09-01", "weakened deadline-later, history_changed history-rewritten", EARLIER),
    goal("R14 due gone", "text: Intranät\ndue: 2013-06-01", "text: Intranät", "weakened deadline-removed", EARLIER),
    goal("R14 done", "text: Intranät\ndue: 2013-06-01", "text: Intranät\ndue: 2013-06-01\ndone: 2013-05-30", "added done", REWRITTEN),
    # R15 steps
    target("R15 a step goes", "done: [finns, genomförd]", "done: [finns]", WEAKER, HARDER),
    target("R15 another step", "done: [finns, genomförd]", "done: [finns, påbörjad]", UNSURE, UNSURE),
    # R16 guarantees
    target("R16 longer", "within: 2 working days, from: anmälan", "within: 5 working days, from: anmälan", WEAKER, HARDER),
    target("R16 days become working days", "within: 2 days, from: anmälan", "within: 2 working days, from: anmälan", WEAKER, HARDER),
    target("R16 hours become days", "within: 48 hours, from: anmälan", "within: 3 days, from: anmälan", WEAKER, HARDER),
    target("R16 a lower share", "within: 2 days, from: anmälan", "within: 2 days, from: anmälan, share: 90", WEAKER, HARDER),
    target("R16 another start", "within: 2 days, from: anmälan", "within: 2 days, from: komplett ansökan", OTHER_BASE, OTHER_BASE),
    # R17, R20 no target
    indicator("R17 the target goes", "target: {at_least: 56}", "no_target: tendensbevakning", "weakened target-removed, notable excused", "strengthened target-added, edited edited"),
    Row("R20 the goal gets no target", "goals: {trygg: {text: Trygga}}\nindicators:\n  nki: {serves: [trygg], no_target: följs}\n", "goals: {trygg: {text: Trygga, no_target: redovisas bara}}\nindicators:\n  nki: {serves: [trygg], no_target: följs}\n", "weakened no-target", HARDER),
    # R18 derived
    indicator("R18 another formula", "formula: a / b", "formula: a / c", COMPUTED, COMPUTED),
    indicator("R18 no break explains another formula", "formula: a / b", "formula: a / c\nbreaks: {2013: ny}", f"{COMPUTED}, notable break-declared", f"{COMPUTED}, {REWRITTEN}"),
    indicator("R18 brackets only", "formula: a / b", "formula: (a) / b", "edited edited", "edited edited"),
    # R19 mirrored
    target("R19 tolerance", "equal_to: kvinnor, tolerance: 5", "equal_to: kvinnor, tolerance: 10", WEAKER, HARDER),
    # R21 straight path
    target("R21 no checkpoints", "at_least: 18000, by: 2025, straight_from: 2012", "at_least: 18000, by: 2025", WEAKER, HARDER),
    target("R21 later", "at_least: 18000, by: 2025, straight_from: 2012", "at_least: 18000, by: 2030, straight_from: 2012", LATER, EARLIER),
    target("a time where there was none", "at_least: 56", "at_least: 56, by: 2015", "weakened deadline-added", "weakened deadline-removed"),
    target("another year judged", "at_least: 56, during: 2013", "at_least: 56, during: 2014", LATER, "weakened time-passed"),
    target("a mean over years that have passed", "at_least: 56, mean_over: 2013-2015", "at_least: 56, mean_over: 2011-2013", "weakened time-passed", "weakened period-longer"),
    target("for other members", "at_least: 56, for: [städ]", "at_least: 56, for: [kost]", "weakened members-removed", "weakened members-removed", "for_each: [städ, kost]"),
    target("for the whole, which all is", "at_least: 56", "at_least: 56, for: total", "strengthened members-added", "strengthened members-added"),
    target("for some of the goals", "at_least: 56", "at_least: 56, serves: [trygg]", "weakened link-removed", "strengthened link-added", "serves: [trygg, grön]"),
    target("a number becomes another indicator", "at_least: 56", "at_least: golv", UNSURE, UNSURE),
    target("another kind of demand", "at_least: 56", "top: 10", f"{WEAKER}, {HARDER}", f"{WEAKER}, {HARDER}"),
    # R22, R25
    indicator("R22 measured elsewhere", "see: goals/x", "see: goals/y", "notable moved", "notable moved"),
    indicator("R25 method", "kind: result\npopulation: alla", "kind: result\npopulation: besökare", BROKEN, BROKEN),
    # R23 groups
    indicator("R23 the split goes", "of_which: [women, men]", "no_split: för få", "weakened split-removed, notable excused", "strengthened split-added, edited edited"),
    Row("R23 asked no more", "perspectives: {kund: {of_which: [women, men]}}\n", "perspectives: {kund: {of_which: []}}\n", "weakened split-removed", "strengthened split-added"),
    # R24
    indicator("R24 window", "window: kontorstid", "window: dygnet runt", BROKEN, BROKEN),
    indicator("R24 a condition more", "conditions: [ansökan är hel]", "conditions: [ansökan är hel, avgiften är betald]", BROKEN, BROKEN),
    indicator("R24 another exception", "exceptions: [storm]", "exceptions: [strejk]", BROKEN, BROKEN),
    indicator("R24 a condition spelled otherwise", "conditions: [ansökan är komplett]", "conditions: [ansökan är kompleett]", "edited spelling", "edited spelling"),
    # Indicators
    indicator("unit", "total: sum", "total: mean", COMPUTED, COMPUTED),
    indicator("a declared break", "area: \"0980\"", "area: \"0009\"\nbreaks: {2013: nytt område}", "notable break-declared, notable break-declared", "series_broken definition-changed, history_changed history-rewritten"),
    indicator("a population where none was said", "", "note: x\npopulation: de som svarade", BROKEN, BROKEN),
    indicator("a direction where equality has none", "target: {equal_to: 80}", "target: {equal_to: 70}\ndirection: lower", f"{UNSURE}, added added", f"{WEAKER}, {COMPUTED}"),
    indicator("members as a list, and one by one", "for_each: [kvinnor, män]", "for_each: [män, kvinnor, barn]", "strengthened members-added", "weakened members-removed"),
    indicator("why there is no target", "no_target: x", "no_target: y", "edited edited", "edited edited"),
    indicator("direction", "direction: higher", "direction: lower", COMPUTED, COMPUTED),
    indicator("frequency", "frequency: quarter", "frequency: year", "weakened measured-less-often", "strengthened measured-more-often"),
    indicator("starts later", "starts: 2012", "starts: 2014", "weakened starts-later", "strengthened starts-earlier"),
    indicator("closed", "note: x", "note: x\nclosed: {date: 2013-12-31, reason: ersatt}", "notable closed", "notable reopened"),
    indicator("closed on another day", "closed: {date: 2013-12-31, reason: ersatt}", "closed: {date: 2012-12-31, reason: ersatt}", REWRITTEN, REWRITTEN),
    Row("closed before the last value", "indicators: {nki: {no_target: x}}\nvalues: {nki: {2013: 40}}\n", "indicators: {nki: {no_target: x, closed: {date: 2012-12-31, reason: klar}}}\nvalues: {nki: {2013: 40}}\n", "history_changed closed-before-values", "notable reopened"),
    Row("closed, with another like it", _GOALS, _GOALS.replace("trygga}", "trygga, closed: {date: 2014-02-01, reason: klart}}") + "  tryggare: {text: Invånarna är trygga nog}\n", "weakened swapped-goal, added added", "weakened removed, notable reopened"),
    Row("closed, with its successor", _GOALS, _GOALS.replace("trygga}", "trygga, closed: {date: 2014-02-01, reason: klart}}") + "  tryggare: {text: Invånarna är trygga, replaces: trygg}\n", "notable closed, notable succeeded", "weakened removed, notable reopened"),
    indicator("owner", "owner: chef", "owner: controller", "notable owner-changed", "notable owner-changed"),
    Row("link to a goal", _GOALS + _indicator("serves: [trygg, grön]"), _GOALS + _indicator("serves: [trygg]"), "weakened link-removed", "strengthened link-added"),
    Row("the order of links", _GOALS + _indicator("serves: [trygg, grön]"), _GOALS + _indicator("serves: [grön, trygg]"), "", ""),
    Row("an indicator gone", _GOALS + _indicator("serves: [trygg]"), _GOALS, "weakened removed", "added added"),
    Row("an indicator swapped", _GOALS + "indicators:\n  nki: {serves: [trygg], name: Nöjd-kund-index, no_target: x}\n", _GOALS + "indicators:\n  besök: {serves: [trygg], name: Besökare, no_target: x}\n", "series_broken swapped-indicator, added added", "series_broken swapped-indicator, added added"),
    Row("an indicator that succeeds", "indicators:\n  nki: {name: Nöjd-kund-index, target: {at_least: 56}}\nvalues: {nki: {2012: 57}}\n", "indicators:\n  kundindex: {name: Nöjd-kund-index, replaces: nki, target: {at_least: 50}}\nvalues: {kundindex: {2012: 57}}\n", "weakened easier, notable succeeded", "weakened removed, history_changed value-deleted, added added, added added"),
    Row("what names an indicator that was renamed", "indicators:\n  nki: {name: Index, no_target: x}\n  a: {formula: 2 * nki, target: {at_least: nki}}\n", "indicators:\n  kund: {name: Index, no_target: x, replaces: nki}\n  a: {formula: 2 * kund, target: {at_least: kund}}\n", "notable succeeded, edited edited", f"weakened removed, {COMPUTED}, {UNSURE}, added added"),
    indicator("kind", "kind: result", "kind: process", "notable kind-changed", "notable kind-changed"),
    indicator("source", "source: Kolada", "source: egen enkät", "notable source-changed", "notable source-changed"),
    # Goals
    Row("a goal gone", _GOALS, "goals:\n  grön: {text: Miljön är grön}\n", "weakened removed", "added added"),
    Row("a goal swapped", "goals:\n  a: {text: Alla invånare känner sig trygga i centrum}\n", "goals:\n  b: {text: Invånare känner sig trygga i centrum ibland}\n", "weakened swapped-goal, added added", "weakened swapped-goal, added added"),
    goal("closed with a reason", "text: Trygga", "text: Trygga\nclosed: {date: 2013-12-31, reason: nytt styrkort}", "notable closed", "notable reopened"),
    goal("counted no longer", "text: Trygga\nsound_finances: true", "text: Trygga", "weakened not-counted", "strengthened counted"),
    goal("a success factor", "text: Trygga\nsuccess_factors: {1: Ljus, 2: Möten}", "text: Trygga\nsuccess_factors: {1: Ljus}", "weakened removed", "added added"),
    goal("anchored", "text: Trygga\nanchored: {2012-02-01: möte}", "text: Trygga", REWRITTEN, "added added"),
    Row("the plan's period", "decisions: {kf: {body: KF, date: 2011-01-01}}\nplans:\n" + _PLANS, "decisions: {kf: {body: KF, date: 2011-01-01}}\nplans:\n" + _PLANS.replace("2015", "2018"), LATER, EARLIER),
    goal("period earlier begun", "text: Trygga\nperiod: 2013-2015", "text: Trygga\nperiod: 2012-2015", "weakened period-longer", HARDER),
    goal("a period that has passed", "text: Trygga", "text: Trygga\nperiod: 2010-2011", "weakened time-passed", "weakened deadline-removed"),
    goal("a lower level", "text: Trygga\nlevel: vad", "text: Trygga\nlevel: hur", "rules_changed level-lowered", "notable moved", "levels:\n  vad: {decided_by: politics}\n  hur: {decided_by: administration}\n"),
    goal("a level that expects nothing", "text: Trygga\nlevel: mål", "text: Trygga\nlevel: vision", RELAXED, "notable moved", "levels:\n  vision: {decided_by: politics, expects: nothing}\n  mål: {decided_by: politics}\n"),
    goal("a level where there was none", "text: Trygga", "text: Trygga\nlevel: hur", LOWERED, "notable moved", "levels:\n  vad: {decided_by: politics}\n  hur: {decided_by: administration}\n"),
    goal("adopted by somebody lower", "text: Trygga\nadopted: kf", "text: Trygga\nadopted: fl", LOWERED, "notable adoption-changed", _WHO),
    goal("in a plan that somebody lower adopted", "text: Trygga\nplan: a", "text: Trygga\nplan: b", LOWERED, "notable moved", f"{_WHO}plans: {{a: {{adopted: kf}}, b: {{adopted: fl}}}}\n"),
    Row("a plan adopted by somebody lower", f"{_WHO}plans: {{a: {{adopted: kf}}}}\n", f"{_WHO}plans: {{a: {{adopted: fl}}}}\n", LOWERED, "notable adoption-changed"),
    goal("no target where nothing was measured", "text: Trygga", "text: Trygga\nno_target: går inte att mäta", "notable excused", HARDER),
    goal("resources", "text: Trygga\nresources: 2 mnkr", "text: Trygga\nresources: 1 mnkr", "notable less-resources", "notable less-resources"),
    goal("adopted by another decision", "text: Trygga\nadopted: kf", "text: Trygga\nadopted: ks", "notable adoption-changed", "notable adoption-changed"),
    Row("no plan", "units: {städ: {}}\n", "units: {städ: {no_plan: ingår i förvaltningens}}\n", "notable excused", "edited edited"),
    # Texts
    text("spelling", "Minst 84 % av eleverna är nöjda", "Minst 84 % av elverna är nöjda", "edited spelling", "edited spelling"),
    text("a lower number", "Minst 84 % av eleverna är nöjda 2013", "Minst 80 % av eleverna är nöjda 2013", WEAKER, HARDER),
    text("a higher ceiling", "Sjukfrånvaron är högst 5 % 2013", "Sjukfrånvaron är högst 6 % 2013", WEAKER, HARDER),
    text("a later year", "Minst 84 % av eleverna är nöjda 2013", "Minst 84 % av eleverna är nöjda 2015", LATER, EARLIER),
    text("the number goes", "Minst 84 % av eleverna är nöjda", "Eleverna är nöjda", "weakened number-removed", WORDS),
    text("a higher number and a later year", "Minst 84 % av eleverna är nöjda 2013", "Minst 90 % av eleverna är nöjda 2020", LATER, WEAKER),
    text("a higher number of something else", "Minst 84 % av eleverna är nöjda 2013", "Minst 90 % av lärarna får lunch 2013", WORDS, WEAKER),
    text("a number in letters, by a slip of the pen", "Minst sjuttio procent är nöjda 2013", "Minst sjutton procent är nöjda 2013", WEAKER, HARDER),
    text("minst goes", "Minst 84 % av eleverna är nöjda", "84 % av eleverna är nöjda", "weakened softened", WORDS),
    text("a hedge", "Alla elever kan läsa", "Vi strävar efter att alla elever kan läsa", "weakened hedged", WORDS),
    text("other words", "Invånarna är trygga", "Invånarna trivs i centrum", WORDS, WORDS),
    text("turned round", "Avgiften får höjas", "Avgiften får inte höjas", WORDS, "weakened softened"),
    # Values
    values("rewritten", "2012: 57", "2012: 59", "history_changed value-rewritten", "history_changed value-rewritten"),
    values("the same written otherwise", "2012: 57", "2012: {value: 57.0}", "", ""),
    values("deleted", "2012: 57\n2011: 55", "2011: 55", "history_changed value-deleted", "added added"),
    values("revised", "2012: 57", "2012: {value: 59, revised: {from: 57, date: 2013-04-02, reason: felräknat}}", "notable value-revised", "history_changed value-rewritten, history_changed history-rewritten"),
    values("revised from something else", "2012: 57", "2012: {value: 59, revised: {from: 58, date: 2013-04-02, reason: felräknat}}", "history_changed value-rewritten, edited edited", "history_changed value-rewritten, history_changed history-rewritten"),
    values("known only later", "2012: 57", "2012: {value: 57, known: 2099-01-01}", "history_changed value-hidden", "edited unreported-value"),
    values("of too few to be shown", "2012: 57", "2012: {value: 57, n: 3}", "history_changed value-hidden", REWRITTEN),
    values("a budget that no revision covers", "2012: {value: 57, budget: 50}", "2012: {value: 59, budget: 60, revised: {from: 57, date: 2013-04-02, reason: felräknat}}", f"{REWRITTEN}, notable value-revised", f"history_changed value-rewritten, {REWRITTEN}, {REWRITTEN}"),
    values("what was published is written over", "2012: {value: 59, revised: {from: 57, date: 2013-04-02, reason: felräknat}}", "2012: {value: 59, revised: {from: 59, date: 2013-05-02, reason: felräknat}}", REWRITTEN, REWRITTEN),
    values("answers", "2012: {value: 57, n: 400}", "2012: {value: 57, n: 380}", REWRITTEN, REWRITTEN),
    values("a forecast more", "2012: {forecast: {D1: 5}}", "2012: {forecast: {D1: 5, D2: 6}}", "added added", REWRITTEN),
    values("a note", "2012: {value: 57, note: a}", "2012: {value: 57, note: b}", "edited edited", "edited edited"),
    values("not reported yet", "2015: 57", "2015: 59", "edited unreported-value", "edited unreported-value"),
    values("a step that is done", "2012: [tryckt]", "2012: [skriven, tryckt]", "added added", "history_changed value-rewritten"),
    Row("of an indicator that nobody has described", "values: {nki: {2015: 57}}\n", "values: {nki: {2015: 59}}\n", "history_changed value-rewritten", "history_changed value-rewritten"),
    # The rules of the game
    settings("a rule ignored", "", "rules: {missing-method: ignore}", RELAXED, TIGHTENED),
    settings("a rule as it usually is", "", "rules: {missing-method: warning}", "", ""),
    settings("a higher limit", "", "rules: {too-many-indicators: {limit: 100}}", RELAXED, TIGHTENED),
    settings("a limit that finds less when lower", "", "rules: {low-response-rate: {limit: 30}}", RELAXED, TIGHTENED),
    settings("another office", "", "opening_hours: {kontor: {weekdays: 08:00-16:30}}", "added added", RULES),
    hours("other hours", "weekdays: 08:00-16:30", "weekdays: 09:00-16:30"),
    hours("a Monday of its own", "weekdays: 08:00-16:30", "weekdays: 08:00-16:30, monday: 10:00-16:30"),
    hours("closed on Mondays", "weekdays: 08:00-16:30", "weekdays: 08:00-16:30, monday: []"),
    hours("open on Saturdays", "weekdays: 08:00-16:30", "weekdays: 08:00-16:30, saturday: 10:00-14:00"),
    settings("values that are invented", "", "invented_values: true", "edited edited", "edited edited"),
    settings("partly", "partly_from: 80", "partly_from: 60", RELAXED, TIGHTENED),
    settings("fewest answers", "min_answers: 10", "min_answers: 5", RELAXED, TIGHTENED),
    settings("roll-up", "roll_up: all", "roll_up: most", RELAXED, TIGHTENED),
    settings("sign", "positive_deviation: surplus", "positive_deviation: overspending", RULES, RULES),
    settings("packages of rules", "", "plugins: [exempel]", TIGHTENED, RELAXED),
    settings("files not read", "", "exclude: [utkast]", RELAXED, TIGHTENED),
    settings("the day", "", "as_of: 2013-01-01", RELAXED, TIGHTENED),
    settings("looks", "look: {colour: \"#005595\"}", "look: {colour: \"#b35900\"}", "edited edited", "edited edited"),
    settings("bands", "bands: {insikt: [{from: 0, name: Lågt}]}", "bands: {insikt: [{from: 5, name: Lågt}]}", RULES, RULES),
    Row("the calendar", "calendar: {D1: {ends: 04-30, ready: 05-31}}\n", "calendar: {D1: {ends: 04-30, ready: 06-30}}\n", RELAXED, TIGHTENED),
    Row("a new point of the calendar", "", "calendar: {D1: {ends: 04-30, ready: 02-01}}\n", RULES, RELAXED),
    Row("what a level expects", "levels: {mål: {expects: indicators}}\n", "levels: {mål: {expects: nothing}}\n", RELAXED, TIGHTENED),
    Row("who decides", "levels: {mål: {decided_by: politics}}\n", "levels: {mål: {decided_by: team}}\n", RULES, RULES),
    Row("the order of levels", "levels: {vision: {}, mål: {}}\n", "levels: {mål: {}, vision: {}}\n", RULES, RULES),
    waiver("a waiver", "", "x: expires: 2014-12-31", "notable waiver-new", GONE),
    waiver("a waiver for longer", "x: expires: 2014-06-30", "x: expires: 2014-12-31", PROLONGED, GONE),
    waiver("a waiver for longer under another id", "x: expires: 2014-06-30", "y: reason: annat, expires: 2014-12-31", f"{PROLONGED}, {GONE}", f"notable waiver-new, {GONE}"),
    waiver("a waiver for longer on its last day", "x: expires: 2014-03-01", "y: expires: 2014-03-02", f"{PROLONGED}, {GONE}", f"notable waiver-new, {GONE}"),
    waiver("a waiver for longer the day after its last", "x: expires: 2014-02-28", "y: expires: 2014-03-02", f"notable waiver-new, {GONE}", f"notable waiver-new, {GONE}"),
    waiver("a waiver for as long under another id", "x: expires: 2014-06-30", "y: expires: 2014-06-30", f"notable waiver-new, {GONE}", f"notable waiver-new, {GONE}"),
    waiver("a waiver for longer of another rule", "x: expires: 2014-06-30", "y: rule: missing-source, expires: 2014-12-31", f"notable waiver-new, {GONE}", f"notable waiver-new, {GONE}"),
    waiver("a waiver for longer of another subject", "x: expires: 2014-06-30", "y: subject: indicators/kost, expires: 2014-12-31", f"notable waiver-new, {GONE}", f"notable waiver-new, {GONE}"),
    waiver("a new waiver after one that expired", "x: expires: 2013-12-31", "y: reason: annat, expires: 2014-12-31", f"notable waiver-new, {GONE}", f"notable waiver-new, {GONE}"),
    waiver("a waiver for something else", "x: expires: 2014-06-30", "x: rule: missing-source, expires: 2014-06-30", WIDENED, WIDENED),
    waiver("a waiver for a part of the same", "x: expires: 2014-06-30", "x: subject: indicators/nki/target, expires: 2014-06-30", GONE, WIDENED),
    waiver("a waiver for what begins alike", "x: expires: 2014-06-30", "x: subject: indicators/nki2, expires: 2014-06-30", WIDENED, WIDENED),
    waiver("a waiver of another owner", "x: expires: 2014-06-30", "x: owner: rektor, expires: 2014-06-30", "notable owner-changed", "notable owner-changed"),
    waiver("a waiver for another reason", "x: expires: 2014-06-30", "x: reason: annat, expires: 2014-06-30", "edited edited", "edited edited"),
    Row("a decision", "", "decisions: {kf: {body: KF, date: 2013-01-01}}\n", "added decision-added", "history_changed decision-rewritten"),
    Row("a decision rewritten", "decisions: {kf: {body: KF, date: 2013-01-01}}\n", "decisions: {kf: {body: KF, date: 2013-02-01}}\n", "history_changed decision-rewritten", "history_changed decision-rewritten"),
    # What is done
    Row("postponed", "activities: {a: {due: 2013-06-01}}\n", "activities: {a: {due: [2013-06-01, 2013-09-01]}}\n", "notable postponed", "history_changed dates-lost"),
    Row("an activity gone", "activities: {a: {due: 2013-06-01}}\n", "", "history_changed dates-lost", "added added"),
    Row("an activity without dates gone", "activities: {a: {}}\n", "", "notable activity-removed", "added added"),
    Row("a first date taken away", "activities: {a: {due: [2013-06-01, 2013-09-01]}}\n", "activities: {a: {due: 2013-09-01}}\n", "history_changed dates-lost", EARLIER),
    Row("a date brought forward", "activities: {a: {due: 2013-06-01}}\n", "activities: {a: {due: 2013-05-01}}\n", "history_changed dates-lost", "history_changed dates-lost, notable postponed"),
    Row("an activity by another id", "activities: {a: {text: Ny matsedel, due: 2013-06-01}}\n", "activities: {b: {text: Ny matsedel, due: 2013-06-01}}\n", "notable activity-renamed, added added", "notable activity-renamed, added added"),
    Row("an activity by another id, without its first date", "activities: {a: {text: Ny matsedel, due: [2013-06-01, 2013-09-01]}}\n", "activities: {b: {text: Ny matsedel, due: 2013-09-01}}\n", "history_changed dates-lost, added added", "notable activity-renamed, added added"),
    Row("activities that changed ids", "activities: {a: {due: 2013-06-01}, b: {due: 2013-09-01}}\n", "activities: {a: {due: 2013-09-01}, b: {due: 2013-06-01}}\n", "history_changed dates-swapped, history_changed dates-swapped, notable postponed", "history_changed dates-swapped, history_changed dates-swapped, notable postponed"),
    Row("activities that changed texts", "activities: {a: {text: Mat, due: 2013-06-01}, b: {text: Hus}}\n", "activities: {a: {text: Hus, due: 2013-06-01}, b: {text: Mat}}\n", "history_changed dates-swapped, history_changed dates-swapped", "history_changed dates-swapped, history_changed dates-swapped"),
    Row("an activity begun", "activities: {a: {}}\n", "activities: {a: {started: 2013-06-01}}\n", "added added", "history_changed history-rewritten"),
    Row("a day it was done", "activities: {a: {every: 1 month, done: 2013-06-01}}\n", "activities: {a: {every: 1 month, done: [2013-06-01, 2013-07-01]}}\n", "added done", "history_changed history-rewritten"),
    Row("an activity that comes back less often", "activities: {a: {every: 1 month}}\n", "activities: {a: {every: 1 year}}\n", "notable put-off", "strengthened deadline-earlier"),
    Row("an assessment", "assessments: {goals/trygg: {2013: {status: met, reason: x}}}\n", "assessments: {goals/trygg: {2013: {status: not_met, reason: x}}}\n", "notable assessment-changed", "notable assessment-changed"),
    Row("an assessment gone", "assessments: {goals/trygg: {2013: {status: met, reason: x}}}\n", "", "history_changed assessment-removed", "notable assessment-changed"),
    Row("an assessment in words only", "assessments: {goals/trygg: {2013: {text: x}}}\n", "", "history_changed assessment-removed", "added added"),
    Row("an assessment that replaces what was computed", "assessments: {goals/trygg: {2013: {text: x}}}\n", "assessments: {goals/trygg: {2013: {text: x, status: met}}}\n", "notable assessment-changed", "notable assessment-changed"),
    Row("a risk made smaller", "risks: {brand: {likelihood: 4}}\n", "risks: {brand: {likelihood: 1}}\n", "weakened risk-lowered", "notable assessment-changed"),
    Row("a consequence made smaller", "risks: {brand: {consequence: 4}}\n", "risks: {brand: {consequence: 1}}\n", "weakened risk-lowered", "notable assessment-changed"),
    Row("a grade taken away", "risks: {brand: {likelihood: 4, consequence: 1}}\n", "risks: {brand: {consequence: 1}}\n", "weakened risk-lowered", "notable assessment-changed"),
    Row("a risk made smaller by a review", "risks: {brand: {likelihood: 4, reviewed: 2013-01-01}}\n", "risks: {brand: {likelihood: 1, reviewed: 2014-01-01}}\n", "notable assessment-changed, added done", "history_changed history-rewritten, notable assessment-changed"),
    Row("a risk made smaller by a review to come", "risks: {brand: {likelihood: 4}}\n", "risks: {brand: {likelihood: 1, reviewed: 2030-01-01}}\n", "weakened risk-lowered, added done", "history_changed history-rewritten, notable assessment-changed"),
    Row("a residual risk", "risks: {brand: {likelihood: 2, consequence: 2}}\n", "risks: {brand: {likelihood: 2, consequence: 2, residual: {likelihood: 1, consequence: 2}}}\n", "weakened risk-lowered", "notable assessment-changed"),
    Row("a residual risk made smaller", "risks: {brand: {residual: {likelihood: 2, consequence: 2}}}\n", "risks: {brand: {residual: {likelihood: 1, consequence: 2}}}\n", "weakened risk-lowered", "notable assessment-changed"),
    Row("a residual risk that is as high", "risks: {brand: {likelihood: 2, consequence: 2}}\n", "risks: {brand: {likelihood: 2, consequence: 2, residual: {likelihood: 2, consequence: 2}}}\n", "notable assessment-changed", "notable assessment-changed"),
    Row("a review put off", "risks: {brand: {next_review: 2014-01-01}}\n", "risks: {brand: {next_review: 2014-06-01}}\n", "notable put-off", "strengthened deadline-earlier"),
    Row("a next review after a review", "risks: {brand: {next_review: 2014-01-01}}\n", "risks: {brand: {next_review: 2015-01-01, reviewed: 2014-01-02}}\n", "added done, edited edited", "history_changed history-rewritten, strengthened deadline-earlier"),
    Row("a control", "risks: {brand: {likelihood: 1}}\n", "risks: {brand: {likelihood: 1, controls: {a: {text: A}}}}\n", "added added", "notable control-removed"),
    Row("a risk closed", "risks: {brand: {likelihood: 1}}\n", "risks: {brand: {likelihood: 1, closed: {date: 2014-01-01, reason: Riven}}}\n", "notable closed", "notable reopened"),
    Row("a control put off", "risks: {brand: {controls: {a: {text: A, due: 2014-01-01}}}}\n", "risks: {brand: {controls: {a: {text: A, due: [2014-01-01, 2014-06-01]}}}}\n", "notable put-off", "strengthened deadline-earlier"),
    Row("a control whose first day is gone", "risks: {brand: {controls: {a: {text: A, due: 2014-01-01}}}}\n", "risks: {brand: {controls: {a: {text: A, due: 2014-06-01}}}}\n", "history_changed history-rewritten, notable put-off", "strengthened deadline-earlier"),
    Row("a control more seldom", "risks: {brand: {controls: {a: {text: A, every: 6 months}}}}\n", "risks: {brand: {controls: {a: {text: A, every: 1 year}}}}\n", "notable put-off", "strengthened deadline-earlier"),
    Row("a control that comes back no more", "risks: {brand: {controls: {a: {text: A, every: 6 months}}}}\n", "risks: {brand: {controls: {a: {text: A}}}}\n", "notable put-off", "added added"),
    Row("a control done", "risks: {brand: {controls: {a: {text: A}}}}\n", "risks: {brand: {controls: {a: {text: A, done: {2014-01-01: bra}}}}}\n", "added added", "history_changed history-rewritten"),
    Row("a control with a day", "risks: {brand: {likelihood: 1}}\n", "risks: {brand: {likelihood: 1, controls: {a: {text: A, due: 2013-05-01}}}}\n", "added added", "history_changed days-lost"),
    Row("a risk with days removed", "risks: {brand: {text: B, reviewed: 2013-05-01}, vatten: {text: V}}\n", "risks: {vatten: {text: V}}\n", "history_changed days-lost", "added added"),
    Row("a risk with days under another name", "risks: {brand: {text: B, reviewed: 2013-05-01}, vatten: {text: V}}\n", "risks: {eld: {text: B, reviewed: 2013-05-01}, vatten: {text: V}}\n", "notable risk-removed, added added", "notable risk-removed, added added"),
    Row("an improvement with days removed", "improvements: {i: {problem: P, reached: {plan: 2013-05-01}}, j: {problem: J}}\n", "improvements: {j: {problem: J}}\n", "history_changed days-lost", "added added"),
    Row("an improvement removed beside one of the same day", "improvements: {i: {problem: P, reached: {plan: 2013-05-01}}, j: {problem: J, reached: {plan: 2013-05-01}}}\n", "improvements: {j: {problem: J, reached: {plan: 2013-05-01}}}\n", "history_changed days-lost", "added added"),
    Row("a risk removed", "risks: {brand: {text: B}, vatten: {text: V}}\n", "risks: {vatten: {text: V}}\n", "notable risk-removed", "added added"),
    Row("an owed report due later", _owed("due: 10-01"), _owed("due: 10-20"), "rules_changed rules-relaxed", "strengthened rules-tightened"),
    Row("an owed report due a year later", _owed("due: 10-01"), _owed("due: 10-01, due_in: year_after"), "rules_changed rules-relaxed", "strengthened rules-tightened"),
    Row("an owed report from a later year", _owed("due: 10-01, starts: 2012"), _owed("due: 10-01, starts: 2014"), "rules_changed rules-relaxed", "strengthened rules-tightened"),
    Row("an owed report from no year", _owed("due: 10-01, starts: 2012"), _owed("due: 10-01"), "rules_changed rules-relaxed", "strengthened rules-tightened"),
    Row("days a plan was revised", "plans: {p: {name: P, revisions: [2012-01-02]}}\n", "plans: {p: {name: P, revisions: [2012-01-02, 2013-01-02]}}\n", "added added", "history_changed history-rewritten"),
    Row("a meeting that has been held", "meetings: {m: {body: KS, date: 2013-05-01}}\n", "meetings: {}\n", "history_changed history-rewritten", "added added"),
    Row("a meeting to come", "meetings: {m: {body: KS, date: 2099-05-01}}\n", "meetings: {}\n", "edited edited", "added added"),
    Row("a meeting under another id", "meetings: {m: {body: KS, date: 2013-05-01}}\n", "meetings: {ks: {body: KS, date: 2013-05-01}}\n", "added added, edited edited", "added added, edited edited"),
    Row("a meeting moved", "meetings: {m: {body: KS, date: 2099-05-01}}\n", "meetings: {m: {body: KS, date: 2099-06-01}}\n", "edited edited", "edited edited"),
    Row("the day of a meeting that has been held", "meetings: {m: {body: KS, date: 2013-05-01}}\n", "meetings: {m: {body: KS, date: 2099-05-02}}\n", "history_changed history-rewritten", "edited edited"),
    Row("a step reached", "improvements: {kö: {problem: Kö}}\n", "improvements: {kö: {problem: Kö, reached: {plan: 2014-01-01}}}\n", "added done", "history_changed history-rewritten"),
    Row("a checkpoint put off", "improvements: {kö: {problem: Kö, checkpoints: {do: 2014-01-01}}}\n", "improvements: {kö: {problem: Kö, checkpoints: {do: [2014-01-01, 2014-06-01]}}}\n", "notable put-off", "strengthened deadline-earlier"),
    Row("what an improvement began with", "improvements: {kö: {problem: Kö, began_with: {goals/x: 2013}}}\n", "improvements: {kö: {problem: Kö, began_with: {goals/x: 2012}}}\n", "history_changed history-rewritten", "history_changed history-rewritten"),
    Row("what came of an improvement", "improvements: {kö: {problem: Kö, outcome: revised}}\n", "improvements: {kö: {problem: Kö, outcome: standardised}}\n", "notable assessment-changed", "notable assessment-changed"),
    settings("the risk scale", "risk_scale: 4", "risk_scale: 5", RULES, RULES),
    settings("red from more", "risk_limits: {yellow: 4, red: 9}", "risk_limits: {yellow: 4, red: 12}", RELAXED, TIGHTENED),
    Row("an activity of another level", "activities: {a: {level: mål}}\n", "activities: {a: {level: vision}}\n", "notable moved", "notable moved"),
    Row("an activity for another goal", "activities: {a: {serves: [trygg]}}\n", "activities: {a: {serves: [grön]}}\n", "notable moved", "notable moved"),
    # What a file says of itself
    Row("where the values of a file come from", "about: {source: SCB}\nindicators: {nki: {}}\nvalues: {nki: {2012: 1, 2013: 2}}\n", "about: {source: vi själva}\nindicators: {nki: {}}\nvalues: {nki: {2012: 1, 2013: 2}}\n", "notable source-changed", "notable source-changed"),
    Row("blanks and lines in texts", "goals: {a: {text: Ett två tre, note: x y}}\n", "goals:\n  a:\n    note: 'x  y '\n    text: >\n      Ett två\n      tre\n", "", ""),
    Row("what is usual, said", "goals: {a: {text: Ett}}\nindicators: {i: {target: {at_least: 4}}}\n", "settings: {min_answers: 10, roll_up: all}\ngoals: {a: {text: Ett, sound_finances: false, serves: []}}\nindicators: {i: {kind: result, frequency: year, target: {strength: shall, at_least: 4.00}}}\n", "", ""),
    Row("order, comments and layout", "goals: {a: {text: Ett}, b: {text: Två}}\n", "# en rad\ngoals:\n  b:\n    text: Två\n  a:\n    text: 'Ett'\n", "", ""),
)
