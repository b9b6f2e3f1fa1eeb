"""What is late is late alike in the calendar and in ``check``, in every shape that a duty has."""

from datetime import date

import pytest

from conftest import workspace
from lateness import late_in_calendar, late_in_check

HEAD = """\
roles: {chef: {title: Chef}}
calendar: {T2: {ends: 08-31, ready: 09-30}, closing: {ends: 12-31, ready: 02-15}}
"""
SHAPES = {
    "own days of grace": """\
settings: {rules: {overdue-measurement: {limit: 7}}}
indicators: {i: {measured_in: st, frequency: month, starts: 2013, target: {at_most: 5}}}
values: {i: {2013-M01: 4}}
""",
    "own days of grace for a year": """\
settings: {rules: {overdue-measurement: {limit: 90}}}
indicators: {i: {measured_in: st, starts: 2012, reported: closing, target: {at_most: 5}}}
values: {i: {2011: 4}}
""",
    "weekly": """\
indicators: {i: {measured_in: st, frequency: week, starts: 2013-W10, target: {at_most: 5}}}
values: {i: {2013-W10: 4}}
""",
    "daily": """\
indicators: {i: {measured_in: st, frequency: day, starts: 2013, target: {at_most: 5}}}
values: {i: {2013-03-01: 4}}
""",
    "a frame without outcome": """\
indicators: {i: {measured_in: mnkr, reported: closing, starts: 2012, target: {at_most: 5}}}
values: {i: {2012: {budget: 4}, 2013: {budget: 4, forecast: {T2: 5}}}}
""",
    "only to date": """\
indicators: {i: {measured_in: mnkr, reported: closing, starts: 2012, target: {at_most: 5}}}
values: {i: {2012: {to_date: {T2: 3}}}}
""",
    "only of groups": """\
indicators: {i: {measured_in: st, starts: 2012, of_which: [women, men], target: {at_most: 5}}}
values: {i: {2012: {of_which: {women: 3, men: 4}}}}
""",
    "for each member": """\
lists: {l: {a: A, b: B}}
indicators: {i: {measured_in: st, for_each: l, starts: 2012, target: {at_most: 5}}}
values: {i: {a: {2012: 3}}}
""",
    "reported without target": """\
indicators: {i: {measured_in: st, reported: T2, starts: 2012, no_target: x}}
""",
    "neither reported nor with target": """\
indicators: {i: {measured_in: st, frequency: month, no_target: x}}
values: {i: {2013-M01: 4}}
""",
    "a closed measure": """\
indicators: {i: {measured_in: st, frequency: month, starts: 2013, closed: {date: 2013-06-15, reason: x},
  target: {at_most: 5}}}
values: {i: {2013-M01: 4}}
""",
    "every other year": """\
indicators: {i: {measured_in: st, frequency: two-years, starts: 2011, target: {at_most: 5}}}
values: {i: {2011: 4}}
""",
    "a mean of years": """\
indicators: {i: {measured_in: st, starts: 2011, target: {at_most: 5, mean_over: 2011-2013}}}
values: {i: {2012: 4}}
""",
    "in a part of a year": """\
indicators: {i: {measured_in: st, target: {at_most: 5, during: 2013-T1}}}
""",
    "by a year": """\
indicators: {i: {measured_in: st, target: {at_most: 5, by: 2013}}}
""",
    "activities": """\
activities:
  a: {text: A, responsible: chef, due: 2013-02-01, closed: {date: 2013-06-01, reason: x}}
  b: {text: B, every: 3 months, responsible: chef, due: 2013-03-01}
  c: {text: C, every: 1 month, done: [2013-01-01, 2013-05-05], due: [2013-07-01]}
  d: {text: D, due: [2013-05-01, 2013-03-01]}
  e: {text: E, due: 2013-03-01, done: 2013-08-01}
""",
    "controls and reviews": """\
risks:
  r: {name: R, responsible: chef, reviewed: 2013-01-01, controls: {
    a: {text: A, every: 1 month, done: {2013-01-01: x, 2013-05-01: y}},
    b: {text: B, due: [2013-02-01, 2013-04-01], done: {2013-04-10: z}},
    c: {text: C, every: 3 months}}}
  s: {name: S, next_review: 2013-03-01, reviewed: 2013-03-15}
  t: {name: T, next_review: 2013-03-01, reviewed: 2013-02-15}
""",
    "steps": """\
improvements:
  a: {problem: A, checkpoints: {plan: [2013-02-01, 2013-03-01], do: [2013-02-15]}, reached: {plan: 2013-02-20}}
  b: {problem: B, checkpoints: {plan: [2013-02-01]}, done: 2013-05-01, outcome: revised}
  c: {problem: C, checkpoints: {check: [2013-05-01], act: [2013-03-01]}}
""",
    "boards": """\
indicators: {i: {measured_in: st, no_target: x}}
boards:
  a: {indicators: [i], next: 2013-03-01}
  b: {indicators: [i], responsible: chef}
  c: {indicators: [i], responsible: chef, next: 2013-03-01}
""",
    "documents": """\
follow_up:
  a: {kind: operations_report, due: 02-20, closed: {date: 2013-12-01, reason: x}, starts: 2011}
  b: {kind: plan, due: 11-30, starts: 2013, delivered: {2014: 2013-12-10}}
  c: {kind: other, due: 06-01, due_in: same_year, starts: 2013, delivered: {2013: 2013-07-01}}
  d: {kind: annual_report, due: 04-15}
""",
    "plans": """\
units: {u: {plan: p, manager: chef}, v: {plan: q, closed: {date: 2013-05-01, reason: x}}}
plans:
  p: {period: 2012-2013, revise_every: 6 months}
  q: {period: 2012, revise_every: 1 year}
  r: {period: 2012-2014, revise_every: 3 months, revisions: [2013-02-01, 2014-05-01]}
  s: {period: 2013-2015, replaces: q}
goals: {g: {text: G, plan: r}}
""",
    "waivers": """\
indicators: {i: {measured_in: st, no_target: x}}
waivers:
  a: {rule: missing-method, subject: indicators/i, reason: r, owner: chef, expires: 2013-05-01}
  b: {rule: nonsense, subject: indicators/i, reason: r, owner: chef, expires: 2013-03-01}
""",
    "computed": """\
indicators: {i: {measured_in: st, starts: 2012, target: {at_most: 5}, formula: j + 1},
  j: {measured_in: st, frequency: quarter, year: sum, starts: 2013-Q1, reported: closing}}
values: {j: {2013-Q1: 4}}
""",
    "a school year": """\
indicators: {i: {measured_in: st, starts: 2012/13, target: {at_most: 5}}}
values: {i: {2011/12: 4}}
""",
    "known later": """\
indicators: {i: {measured_in: st, starts: 2012, reported: closing, target: {at_most: 5}}}
values: {i: {2012: {value: 3, known: 2013-06-01}}}
""",
    "a checklist": """\
indicators: {i: {measured_in: steg, starts: 2012, reported: T2, target: {done: [finns, klar]}}}
values: {i: {2012: [finns]}}
""",
    "milestones": """\
goals:
  a: {text: A, owner: chef, due: 2014-01-10, plan: p}
  b: {text: B, owner: chef, due: 2013-05-01, plan: p}
  c: {text: C, owner: chef, due: 2013-05-01, closed: {date: 2014-06-01, reason: x}}
  d: {text: D, owner: chef, due: 2013-05-01, done: 2013-06-01}
  e: {text: E, owner: chef, due: [2013-05-01, 2013-08-01], done: 2014-06-01}
  f: {text: F, owner: chef, due: 2013-05-01, period: 2014-2015}
plans: {p: {period: 2012-2013}}
""",
}  # fmt: skip
DAYS = [date(year, month, 2) for year in (2013, 2014) for month in range(1, 13)]


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_late_in_one_is_late_in_the_other(shape: str) -> None:
    loaded = workspace(HEAD + SHAPES[shape])
    assert loaded.faults == ()
    for day in DAYS:
        assert late_in_calendar(loaded, day) == late_in_check(loaded, day), day
