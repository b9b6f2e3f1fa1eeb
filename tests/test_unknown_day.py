"""Nothing is concluded from a day that the files say and nobody can read.

A workspace that is judged as of a day of its own is read years later, with a mistake that costs its file. What the
settings say is kept where nothing is wrong with it; where the day itself is lost, no rule that asks for it tells more.
"""

from datetime import date

import pytest

from conftest import HEAD, workspace
from malstyr.rules.judge import judge

LATER = date(2030, 1, 1)
SETTINGS = "settings:\n  min_answers: 5\n  as_of: 2014-03-01\n"
ROLES = "roles:\n  chef: {title: Chef}\n"
GOALS = """\
activities:
  matsedel: {text: En ny matsedel tas fram, responsible: chef, due: 2014-05-01}
risks:
  brand: {text: Köket brinner, responsible: chef, reviewed: 2014-01-01, next_review: 2015-01-01}
waivers:
  plan: {rule: unit-without-plan, subject: units/kök, reason: skrivs i vår, owner: chef, expires: 2014-06-30}
units:
  kök: {name: Köket}
"""
MISTAKES = {  # the settings and the roles as they are written, whether the day is known, and what is told
    SETTINGS + "roles:\n  Förnamn Efternamn\n": (True, {"value-alone"}),
    "roles:\n  chef: {title: Chef\n" + SETTINGS: (True, {"unpaired-bracket"}),
    SETTINGS.replace("5", "[5") + ROLES: (True, {"unpaired-bracket"}),
    SETTINGS.replace("  as_of", " as_of") + ROLES: (True, {"wrong-indent"}),
    SETTINGS.replace("2014-03-01", '"2014-03-01') + ROLES: (False, {"unclosed-quote"}),
    SETTINGS.replace("2014-03-01", "i mars") + ROLES: (False, {"bad-date"}),
    SETTINGS.replace("as_of: 2014-03-01", "as_of") + ROLES: (False, {"text-broken"}),
    SETTINGS.replace("  as_of", "  <as_of") + ROLES: (True, {"unknown-key"}),
}


@pytest.mark.parametrize("written", MISTAKES)
def test_a_mistake_makes_nothing_late(written: str) -> None:
    known, rules = MISTAKES[written]
    loaded = workspace({"malstyr.yaml": HEAD + written, "mål.yaml": GOALS})
    found = judge(loaded, loaded.workspace.data.settings.as_of or LATER, "sv").findings
    assert {one.rule for one in found if one.waiver is None} - {"not-judged", "rules-not-judged"} == rules
    assert (loaded.workspace.data.settings.as_of is not None) == known
    assert loaded.workspace.day_unknown != known


def test_a_day_that_nobody_says_is_today() -> None:
    found = judge(workspace({"malstyr.yaml": HEAD + ROLES + "plans: [", "mål.yaml": GOALS}), LATER, "sv").findings
    assert {"activity-overdue", "review-overdue", "expired-waiver"} <= {one.rule for one in found}
