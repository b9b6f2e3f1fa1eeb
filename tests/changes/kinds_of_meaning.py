"""Kinds of change in what a year, a goal and a colour mean: partly, spans, years, points, frames and signs."""

from collections.abc import Callable
from typing import TypeAlias

from kinds_of_change import (
    COMPUTED,
    EARLIER,
    HARDER,
    LATER,
    RELAXED,
    REWRITTEN,
    RULES,
    TIGHTENED,
    UNSURE,
    WEAKER,
    Row,
    indicator,
    settings,
    target,
    values,
)

FEWER, MORE = "weakened members-removed", "strengthened members-added"
LONGER = "weakened period-longer"
GONE, NEW = "weakened target-removed", "strengthened target-added"
ONE_TIME = "weakened deadline-added"
TIDIED = "edited secret-removed"
HIDDEN, RETOLD = "history_changed value-hidden", "history_changed value-rewritten"
UNREPORTED, ADDED, EDITED = "edited unreported-value", "added added", "edited edited"
NOTHING, DECIDED = "notable nothing-to-measure", "notable frame-revised"
ASSESSED = "notable assessment-changed"
Texts: TypeAlias = tuple[str, str]


def both(name: str, write: Callable[[str], str], at: Texts, there: str, back: str) -> Row:
    """A goal file written with each of two texts."""
    return Row(name, write(at[0]), write(at[1]), there, back)


def _points(key: str, told: object, later: object) -> str:
    calendar = "calendar: {Q0: {ends: 01-31, ready: 02-15}, D1: {ends: 04-30, ready: 05-31}}\n"
    values_ = f"values: {{nki: {{2014: {{{key}: {{Q0: {told}, D1: {later}}}}}}}}}\n"
    return f"{calendar}indicators: {{nki: {{no_target: x}}}}\n{values_}"


def reported(name: str, before: str, after: str, there: str, back: str) -> Row:
    """An indicator that is reported at another point of the calendar."""
    points = (
        "bokslut: {ends: 12-31, ready: 02-28}",
        "statistik: {ends: 12-31, ready: 05-15}",
        "årsdag: {ends: 12-31, ready: 02-28}",
    )
    head = f"calendar: {{{', '.join(points)}}}\nindicators:\n  nki:\n    no_target: x\n"
    old, new = (head + (f"    {one}\n" if one else "") for one in (before, after))
    return Row(name, old, new, there, back)


def _computed(name: str, more: str) -> str:
    return f"indicators:\n  {name}: {{name: Index, no_target: x{more}}}\n  a: {{formula: 2 * {name}.previous}}\n"


_BOTH = "for_each: [städ, kost]\ntotal: mean"
_MONTHS = "frequency: month\ntarget: {at_least: 4}"
_HEAD = "decisions:\n  kf-41: {body: KF, date: 2013-04-01}\n  kf-99: {body: KF, date: 2014-12-01}\n"
_SERIES = "indicators:\n  nki: {measured_in: tkr, method: bokföring, no_target: följs}\nvalues:\n  nki:\n    "


def partly(name: str, demand: str, before: str, after: str, there: str, back: str, percent: int | None = None) -> Row:
    """The limit for partly met of one demand, with or without ``settings.partly_from``."""
    one, other = (f"{demand}, partly: {at}" if at else demand for at in (before, after))
    row = target(f"partly: {name}", one, other, there, back)
    head = f"settings: {{partly_from: {percent}}}\n" if percent is not None else ""
    return row._replace(before=head + row.before, after=head + row.after)


def frame(name: str, before: str, after: str, there: str, back: str) -> Row:
    """A cell with a budget, with decisions of which one has not been made."""
    return Row(f"frame: {name}", f"{_HEAD}{_SERIES}{before}\n", f"{_HEAD}{_SERIES}{after}\n", there, back)


def calendar(name: str, before: str, after: str, there: str, back: str) -> Row:
    old, new = (f"calendar: {{{one}}}\n" if one else "" for one in (before, after))
    return Row(f"calendar: {name}", old, new, there, back)


# fmt: off
MEANING = (
    # What is partly met
    partly("a floor's, lower", "at_least: 85", "70", "60", WEAKER, HARDER),
    partly("a ceiling's, higher", "at_most: 6", "7", "8", WEAKER, HARDER),
    partly("of zero tolerance", "at_most: 0", "1", "2", WEAKER, HARDER),
    partly("a place's, later", "top: 10", "20", "25", WEAKER, HARDER),
    partly("an equality's, wider", "equal_to: kvinnor, tolerance: 5", "8", "10", WEAKER, HARDER),
    partly("of steps, fewer", "done: [a, b, c]", "2", "1", WEAKER, HARDER),
    partly("a share's, lower", "within: 2 days, from: anmälan, share: 90", "80", "70", WEAKER, HARDER),
    partly("of a rise, lower", "increase_by: 2", "51", "50", WEAKER, HARDER),
    partly("of a fall, higher", "decrease_by: 2", "50", "51", WEAKER, HARDER),
    partly("where there was none, of a floor", "at_least: 85", "", "70", WEAKER, HARDER),
    partly("where there was none, of a ceiling", "at_most: 6", "", "7", WEAKER, HARDER),
    partly("where there was none, of a ceiling in any settings", "at_most: 6", "", "7", WEAKER, HARDER, percent=80),
    partly("never instead", "at_least: 85", "never", "70", WEAKER, HARDER),
    partly("never, as without settings", "at_least: 85", "", "never", EDITED, EDITED),
    partly("never, as of a ceiling", "at_most: 6", "", "never", EDITED, EDITED, percent=80),
    partly("never instead of the settings'", "at_least: 85", "", "never", HARDER, WEAKER, percent=80),
    partly("lower than the settings'", "at_least: 85", "", "60", WEAKER, HARDER, percent=80),
    partly("higher than the settings'", "at_least: 85", "", "70", HARDER, WEAKER, percent=80),
    partly("the settings', said", "at_least: 85", "", "68", EDITED, EDITED, percent=80),
    partly("the settings' of steps", "done: [a, b, c, d, e]", "", "3", WEAKER, HARDER, percent=80),
    partly("the settings' of a share", "within: 2 days, from: anmälan, share: 90", "", "71", WEAKER, HARDER, percent=80),
    partly("the settings' of a limit that moves", "at_least: 56, increase_by: 1", "", "55", UNSURE, UNSURE, percent=80),
    partly("the settings' of a limit that falls", "decrease_by: 2", "", "55", UNSURE, UNSURE, percent=80),
    partly("the settings' of a path downwards", "at_most: 50, by: 2020, straight_from: 2012", "", "55", UNSURE, UNSURE, percent=80),
    partly("never instead of the settings' of a limit that moves", "increase_by: 2", "", "never", HARDER, WEAKER, percent=80),
    partly("the settings' of another indicator", "at_least: golv", "", "55", UNSURE, UNSURE, percent=80),
    partly("no settings' where no size is asked", "more_than: previous", "", "55", WEAKER, HARDER, percent=80),
    both("partly: the settings' on a scale", lambda at: f"settings: {{partly_from: 80}}\nindicators: {{nki: {{measured_in: skala 1-5, target: {{at_least: 4{at}}}}}}}\n", ("", ", partly: 3.3"), WEAKER, HARDER),
    both("partly: no settings' of money", lambda at: f"settings: {{partly_from: 80}}\nindicators: {{nki: {{measured_in: tkr, target: {{at_least: 100{at}}}}}}}\n", ("", ", partly: 90"), WEAKER, HARDER),
    target("partly: with its limit", "at_least: 85, partly: 70", "at_least: 80, partly: 75", f"{WEAKER}, {HARDER}", f"{WEAKER}, {HARDER}"),
    target("partly: of another kind", "at_least: 85, partly: 70", "at_most: 85, partly: 90", f"{WEAKER}, {UNSURE}, {HARDER}", f"{WEAKER}, {UNSURE}, {HARDER}"),
    settings("partly_from where there was none", "", "partly_from: 80", RELAXED, TIGHTENED),
    # Whom it is for
    target("shown: instead of all members", "at_least: 56", "at_least: 56, for: shown", FEWER, MORE, _BOTH),
    target("shown: instead of the whole", "at_least: 56, for: total", "at_least: 56, for: shown", FEWER, FEWER, _BOTH),
    target("shown: instead of all by name", "at_least: 56, for: [städ, kost]", "at_least: 56, for: shown", FEWER, MORE, _BOTH),
    target("shown: instead of some", "at_least: 56, for: [städ]", "at_least: 56, for: shown", FEWER, FEWER, _BOTH),
    # Over several years
    target("rolling: instead of each year", "at_least: 75", "at_least: 75, mean_over: 3 years", LONGER, HARDER),
    target("rolling: a longer window", "at_least: 75, mean_over: 3 years", "at_least: 75, mean_over: 5 years", LONGER, HARDER),
    target("rolling: a longer window of a sum", "at_least: 75, total_over: 3 years", "at_least: 75, total_over: 5 years", LONGER, HARDER),
    target("rolling: a longer window of a sum with a ceiling", "at_most: 75, total_over: 3 years", "at_most: 75, total_over: 5 years", UNSURE, UNSURE),
    target("rolling: a sum with a ceiling instead of each year", "at_most: 75", "at_most: 75, total_over: 5 years", UNSURE, UNSURE),
    target("rolling: as long as the fixed", "at_least: 75, mean_over: 2014-2016", "at_least: 75, mean_over: 3 years", UNSURE, UNSURE),
    target("rolling: becomes years that have passed", "at_least: 75, total_over: 3 years", "at_least: 75, total_over: 2011-2013", "weakened time-passed", UNSURE),
    target("rolling: a mean becomes a sum", "at_least: 75, mean_over: 3 years", "at_least: 75, total_over: 3 years", f"{LONGER}, {HARDER}", f"{LONGER}, {HARDER}"),
    # Targets by year
    indicator("years: one target for a year", "target: {at_least: 86}", "targets: {2016: {at_least: 86}}", ONE_TIME, HARDER),
    indicator("years: one target for several", "target: {at_least: 86}", "targets: {2016: {at_least: 86}, 2017: {at_least: 88}}", f"{ONE_TIME}, {NEW}", f"{GONE}, {HARDER}"),
    indicator("years: one target for years with other limits", "target: {at_least: 86}", "targets: {2016: {at_least: 80}, 2017: {at_least: 84}}", f"{GONE}, {NEW}, {NEW}", f"{GONE}, {GONE}, {NEW}"),
    indicator("years: a name becomes its year", "targets: {först: {at_least: 86, during: 2016}}", "targets: {2016: {at_least: 86}}", "", ""),
    indicator("years: names become years", "targets: {a: {at_least: 86, during: 2016}, b: {at_least: 88, during: 2017}}", "targets: {2017: {at_least: 88}, 2016: {at_least: 86.0}}", "", ""),
    indicator("years: a year's target gone", "targets: {2016: {at_least: 86}, 2017: {at_least: 88}}", "targets: {2017: {at_least: 88}}", GONE, NEW),
    indicator("years: a lower limit for a year", "targets: {2016: {at_least: 86}, 2017: {at_least: 88}}", "targets: {2016: {at_least: 85}, 2017: {at_least: 88}}", WEAKER, HARDER),
    indicator("years: a limit moved to a later year", "targets: {2016: {at_least: 86}}", "targets: {2017: {at_least: 86}}", LATER, EARLIER),
    indicator("years: one of the limits moved to a later year", "targets: {2016: {at_least: 86}, 2017: {at_least: 88}}", "targets: {2017: {at_least: 88}, 2018: {at_least: 86}}", LATER, EARLIER),
    indicator("years: a span with a year less", "targets: {2016-2017: {at_least: 86}}", "targets: {2017: {at_least: 86}}", WEAKER, HARDER),
    indicator("years: a school year", "targets: {2015/16: {at_least: 86}}", "targets: {2016/17: {at_least: 86}}", LATER, EARLIER),
    # How parts make a year
    indicator("year: each, as it is where nothing is said", _MONTHS, f"{_MONTHS}\nyear: each", "", ""),
    indicator("year: the mean instead of each", f"{_MONTHS}\nyear: each", f"{_MONTHS}\nyear: mean", WEAKER, HARDER),
    indicator("year: the last instead of each", _MONTHS, f"{_MONTHS}\nyear: last", WEAKER, HARDER),
    indicator("year: the sum instead of each", _MONTHS, f"{_MONTHS}\nyear: sum", COMPUTED, COMPUTED),
    indicator("year: the mean instead of the sum", f"{_MONTHS}\nyear: sum", f"{_MONTHS}\nyear: mean", COMPUTED, COMPUTED),
    indicator("year: the last instead of the mean", f"{_MONTHS}\nyear: mean", f"{_MONTHS}\nyear: last", COMPUTED, COMPUTED),
    indicator("year: said where nothing was asked", "frequency: month\nno_target: följs", "frequency: month\nno_target: följs\nyear: sum", ADDED, COMPUTED),
    indicator("year: made of parts instead of measured", "target: {at_least: 4}", f"{_MONTHS}\nyear: mean", f"{COMPUTED}, strengthened measured-more-often", f"weakened measured-less-often, {COMPUTED}"),
    # How often
    indicator("frequency: tertials instead of quarters", "frequency: quarter", "frequency: tertial", "weakened measured-less-often", "strengthened measured-more-often"),
    indicator("frequency: terms instead of tertials", "frequency: tertial", "frequency: term", "weakened measured-less-often", "strengthened measured-more-often"),
    indicator("frequency: as often by another name", "frequency: term", "frequency: half-year", EDITED, EDITED),
    indicator("frequency: days instead of shifts", "frequency: shift", "frequency: day", "weakened measured-less-often", "strengthened measured-more-often"),
    # The calendar
    calendar("only the budget", "T2: {ends: 08-31, ready: 09-30}", "T2: {ends: 08-31, ready: 09-30, reports: budget}", RELAXED, TIGHTENED),
    calendar("nothing", "T2: {ends: 08-31, ready: 09-30, reports: budget}", "T2: {ends: 08-31, ready: 09-30, reports: nothing}", RELAXED, TIGHTENED),
    calendar("everything, said", "T2: {ends: 08-31, ready: 09-30}", "T2: {ends: 08-31, ready: 09-30, reports: everything}", "", ""),
    calendar("a point more", "", "T2: {ends: 08-31, ready: 09-30}", TIGHTENED, RELAXED),
    calendar("a planning day more", "", "plan: {ends: 03-15, ready: 03-20, reports: nothing}", ADDED, EDITED),
    calendar("the closing more", "", "closing: {ends: 12-31, ready: 02-28}", RULES, RELAXED),
    calendar("a point that ends on another day", "T2: {ends: 08-31, ready: 09-30}", "T2: {ends: 07-31, ready: 09-30}", RULES, RULES),
    # Up to a point
    values("to date: a point more", "2012: {to_date: {T1: 5}}", "2012: {to_date: {T1: 5, T2: 9}}", ADDED, REWRITTEN),
    values("to date: where there was none", "2014: {budget: 5}", "2014: {budget: 5, to_date: {T1: 5}}", ADDED, UNREPORTED),
    values("to date: of a reported year", "2012: {to_date: {T1: 5}}", "2012: {to_date: {T1: 6}}", REWRITTEN, REWRITTEN),
    values("to date: no revision covers it", "2012: {value: 57, to_date: {T1: 5}}", "2012: {value: 59, to_date: {T1: 6}, revised: {from: 57, date: 2013-04-02, reason: felräknat}}", f"{REWRITTEN}, notable value-revised", f"{RETOLD}, {REWRITTEN}, {REWRITTEN}"),
    values("to date: not told yet", "2014: {to_date: {D1: 5}}", "2014: {to_date: {D1: 6}}", UNREPORTED, UNREPORTED),
    *(
        Row(f"{key}: {name}", _points(key, *ways[0]), _points(key, *ways[1]), there, there)
        for key in ("forecast", "to_date")
        for name, ways, there in (
            ("already told in a year under way", ((5, 7), (6, 7)), REWRITTEN),
            ("beside one already told", ((5, 7), (5, 8)), UNREPORTED),
        )
    ),
    # The frame
    frame("written otherwise", "2012: {value: 57, budget: 50}", "2012: {value: 57, budget: {original: 50.0}}", "", ""),
    frame("by a decision", "2012: {value: 57, budget: 50}", "2012: {value: 57, budget: {original: 50, revised: {kf-41: 60}}}", DECIDED, REWRITTEN),
    frame("by a decision in a year under way", "2014: {budget: 50}", "2014: {budget: {original: 50, revised: {kf-41: 60}}}", DECIDED, UNREPORTED),
    frame("by a decision that is not there", "2012: {value: 57, budget: 50}", "2012: {value: 57, budget: {original: 50, revised: {kf-1: 60}}}", REWRITTEN, REWRITTEN),
    frame("by a decision that has not been made", "2012: {value: 57, budget: 50}", "2012: {value: 57, budget: {original: 50, revised: {kf-99: 60}}}", REWRITTEN, REWRITTEN),
    frame("the first amount with a decision", "2012: {budget: 50}", "2012: {budget: {original: 55, revised: {kf-41: 60}}}", f"{REWRITTEN}, {DECIDED}", f"{REWRITTEN}, {REWRITTEN}"),
    frame("an earlier amount", "2012: {budget: {original: 50, revised: {kf-41: 60}}}", "2012: {budget: {original: 50, revised: {kf-41: 65}}}", REWRITTEN, REWRITTEN),
    frame("higher, with no decision", "2012: {budget: 50}", "2012: {budget: 60}", REWRITTEN, REWRITTEN),
    frame("not reported yet", "2014: {budget: 50}", "2014: {budget: 60}", UNREPORTED, UNREPORTED),
    # Signs
    values("sign: a value hidden", "2012: 57", "2012: ..", HIDDEN, RETOLD),
    values("sign: a value taken away", "2012: 57", "2012: {value: ., note: flytt}", f"{HIDDEN}, {EDITED}", f"{RETOLD}, {EDITED}"),
    values("sign: a value of too few hidden", "2012: {value: 57, n: 3}", "2012: ..", f"{TIDIED}, {TIDIED}", f"{RETOLD}, {HIDDEN}"),
    values("sign: taken away with a reason", "2012: 57", "2012: {value: ., revised: {from: 57, date: 2013-04-02, reason: fel}}", "notable value-revised", f"{RETOLD}, {REWRITTEN}"),
    values("sign: of a value not reported yet", "2015: 57", "2015: ..", UNREPORTED, UNREPORTED),
    values("sign: nothing to measure", "2011: 55", "2011: 55\n2012: {value: ., note: flytt}", NOTHING, "history_changed value-deleted"),
    values("sign: hidden becomes nothing to measure", "2012: ..", "2012: .", RETOLD, RETOLD),
    both("sign: a value that the next step is counted from", lambda at: f"indicators: {{nki: {{target: {{more_than: previous}}}}}}\nvalues: {{nki: {{2011: 3, 2012: {at}, 2013: 5}}}}\n", ("9", "."), HIDDEN, RETOLD),
    values("sign: a forecast of a year of too few", "2012: {value: 57, n: 3, forecast: {D1: 5}}", "2012: {value: 57, n: 3, forecast: {D1: 6}}", REWRITTEN, REWRITTEN),
    # When it is reported
    reported("reported: at a later point", "reported: bokslut", "reported: statistik", LATER, EARLIER),
    reported("reported: at a point of the same day", "reported: bokslut", "reported: årsdag", EDITED, EDITED),
    reported("reported: at a point where there was none", "", "reported: bokslut", LATER, "weakened deadline-removed"),
    reported("reported: at a point that is not there", "reported: bokslut", "reported: boksult", UNSURE, UNSURE),
    # What people say, and surveys
    both("assessments: uncertain", lambda at: f"assessments: {{goals/trygg: {{2013: {{status: {at}, reason: x}}}}}}\n", ("met", "uncertain"), ASSESSED, ASSESSED),
    both("assessments: uncertain where nothing was said", lambda at: f"assessments: {{goals/trygg: {{2013: {{text: x{at}}}}}}}\n", ("", ", status: uncertain, reason: y"), f"{ASSESSED}, {ADDED}", f"{ASSESSED}, {ASSESSED}"),
    indicator("survey: answers without a grade", "survey: {scale: 1-5, questions: {1: Nöjd}}", "survey: {scale: 1-5, questions: {1: Nöjd}, ungraded: [vet-ej]}", COMPUTED, COMPUTED),
    # Formulas
    indicator("formula: the year before", "formula: a - b", "formula: a - b.previous", COMPUTED, COMPUTED),
    indicator("formula: up to a point", "formula: a.to_date.T1 - b", "formula: a.to_date.T2 - b", COMPUTED, COMPUTED),
    Row("formula: the year before of what was renamed", _computed("nki", ""), _computed("kund", ", replaces: nki"), f"notable succeeded, {EDITED}", f"weakened removed, {COMPUTED}, {ADDED}"),
    # Units
    both("units: closed", lambda at: f"units: {{städ: {{name: Städ{at}}}}}\nindicators: {{nki: {{for_each: units, no_target: x}}}}\nvalues: {{nki: {{städ: {{2012: 40}}}}}}\n", ("", ", closed: {date: 2013-12-31, reason: sammanslagen}"), "notable closed", "notable reopened"),
    both("units: closed before its last value", lambda at: f"units: {{städ: {{name: Städ{at}}}}}\nindicators: {{nki: {{for_each: units, no_target: x}}}}\nvalues: {{nki: {{städ: {{2012: 40}}}}}}\n", ("", ", closed: {date: 2011-12-31, reason: sammanslagen}"), "history_changed closed-before-values", "notable reopened"),
)
