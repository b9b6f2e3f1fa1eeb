"""What each goal rests on: the matrix of small workspaces by hand, and that it says the same as the rules."""

from datetime import date

import pytest

from conftest import EXAMPLES, workspace
from malstyr.evaluate.coverage import Aspect, CellKind, Coverage, CoverageCell, coverage_of
from malstyr.rules.judge import judge
from malstyr.source.files import read_folder
from malstyr.workspace.load import load

AS_OF = date(2014, 3, 1)
LEVELS = """
levels:
  vision: {expects: nothing}
  mål: {expects: indicators}
  plan: {expects: activities}
"""


def told(found: Coverage) -> dict[str, str]:
    """Each row in short: ``f1 i2 a. m- r!``, a number, or the first sign of what the cell says."""
    signs = {CellKind.SAID: "s", CellKind.BELOW: "b", CellKind.MISSING: "!", CellKind.NONE: "-"}

    def cell(aspect: Aspect, one: CoverageCell) -> str:
        return aspect[0] + (str(one.n) if one.kind is CellKind.THERE else signs[one.kind])

    return {
        "/".join(filter(None, (row.goal, row.factor))): " ".join(cell(*one) for one in row.cells.items())
        for row in found.rows
    }


TABLE: dict[str, tuple[str, dict[str, str], list[str]]] = {
    "a goal alone lacks indicator and activity": (
        "goals: {g: {text: T}}",
        {"g": "f- i! a! m- r-"},
        [],
    ),
    "levels say what is expected": (
        LEVELS + "goals: {v: {text: T, level: vision}, g: {text: T, level: mål}, p: {text: T, level: plan}}",
        {"v": "f- i- a- m- r-", "g": "f- i! a! m- r-", "p": "f- i- a! m- r-"},
        [],
    ),
    "each thing is counted once, by goal and by factor": (
        """
goals: {g: {text: T, success_factors: {1: Ett, 2: Två, 3: Tre}}}
indicators:
  a: {serves: [g, g/1], measured_in: st}
  b: {serves: [g/1, g/2], measured_in: tkr}
activities: {x: {serves: [g/2]}, y: {serves: [g]}}
improvements: {z: {problem: P, serves: [g]}}
risks: {r: {threatens: [g]}}
""",
        {
            "g": "f3 i2 a3 m1 r1",
            "g/1": "f- i2 a- m1 r-",
            "g/2": "f- i1 a1 m1 r-",
            "g/3": "f- i! a! m- r-",
        },
        [],
    ),
    "a rule that is ignored asks for nothing": (
        """
settings:
  rules: {goal-without-activity: ignore, goal-without-measure: ignore, unserved-success-factor: ignore}
goals: {g: {text: T, success_factors: {1: Ett}}}
""",
        {"g": "f1 i- a- m- r-", "g/1": "f- i- a- m- r-"},
        [],
    ),
    "what is below is told of what is above": (
        """
goals: {u: {text: T}, g: {text: T, serves: [u]}}
indicators: {a: {serves: [g], measured_in: st}}
activities: {x: {serves: [g]}}
risks: {r: {threatens: [g]}}
""",
        {"u": "f- ib ab m- rb", "g": "f- i1 a1 m- r1"},
        [],
    ),
    "said otherwise": (
        """
goals:
  milstolpe: {text: T, due: 2014-06-01}
  skäl: {text: T, no_target: därför}
  pengar: {text: T, resources: två tjänster}
""",
        {"milstolpe": "f- is as m- r-", "skäl": "f- is a! m- r-", "pengar": "f- i! a! ms r-"},
        [],
    ),
    "what has ended counts no longer": (
        """
goals: {g: {text: T}, slut: {text: T, closed: {date: 2013-12-31, reason: klart}}}
indicators: {a: {serves: [g], measured_in: st, closed: {date: 2013-12-31, reason: ersatt}}}
activities: {x: {serves: [g], closed: {date: 2013-12-31, reason: stoppad}}, y: {serves: [g], done: 2013-05-01}}
""",
        {"g": "f- i! a1 m- r-"},
        [],
    ),
    "what hangs loose": (
        """
goals: {g: {text: T}}
indicators:
  lös: {measured_in: st}
  kronor: {measured_in: tkr}
  jämförelse: {measured_in: st}
  mått: {serves: [g], measured_in: st, target: {more_than: jämförelse}}
  delen: {measured_in: st}
  kvot: {serves: [g], measured_in: procent, formula: 100 * delen / mått}
  genom-krav: {measured_in: st, target: {at_least: 1, serves: [g]}}
activities: {ensam: {text: Gör}, åtgärd: {text: Laga}}
assessments: {indicators/mått: {2013: {analysis: A, actions: [åtgärd]}}}
risks: {hotlös: {text: Brand}}
""",
        {"g": "f- i2 a! m- r-"},
        ["indicators/lös", "indicators/kronor", "activities/ensam", "risks/hotlös"],
    ),
    "a budget is money, whatever it is measured in": (
        """
goals: {g: {text: T}}
indicators: {a: {serves: [g], measured_in: tjänster}}
values: {a: {2013: {budget: 5, value: 4}}}
""",
        {"g": "f- i1 a! m1 r-"},
        [],
    ),
    "a factor measured elsewhere": (
        "goals: {g: {text: T, success_factors: {1: {text: Ett, see: goals/h}}}, h: {text: T}}",
        {"g": "f1 i! a! m- r-", "g/1": "f- is a- m- r-", "h": "f- i! a! m- r-"},
        [],
    ),
}


@pytest.mark.parametrize(("text", "matrix", "loose"), TABLE.values(), ids=TABLE)
def test_the_matrix(text: str, matrix: dict[str, str], loose: list[str]) -> None:
    found = coverage_of(workspace(text).workspace, AS_OF)
    assert told(found) == matrix
    assert [one.subject for one in found.orphans] == loose


def test_a_unit_sees_its_own_goals() -> None:
    text = "units: {a: {name: A}, b: {name: B}}\ngoals: {g: {text: T, unit: a}, h: {text: T, unit: b}}"
    assert [*told(coverage_of(workspace(text).workspace, AS_OF, "b"))] == ["h"]


@pytest.mark.parametrize("example", [path.name for path in EXAMPLES])
@pytest.mark.parametrize(
    ("rule", "aspect"),
    [("goal-without-measure", Aspect.INDICATORS), ("goal-without-activity", Aspect.ACTIVITIES)],
)
def test_what_is_missing_is_what_the_rules_find(example: str, rule: str, aspect: Aspect) -> None:
    folder = next(path for path in EXAMPLES if path.name == example)
    loaded = load(example, read_folder(folder))
    as_of = loaded.workspace.data.settings.as_of or AS_OF
    found = coverage_of(loaded.workspace, as_of)
    missing = {row.goal for row in found.rows if not row.factor and row.cells[aspect].kind is CellKind.MISSING}
    assert missing == {one.args["id"] for one in judge(loaded, as_of, "sv").findings if one.rule == rule}
