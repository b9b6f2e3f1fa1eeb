"""What is written another way in the registers is told once, with what to type; typed, it is read without a word."""

import pytest

from conftest import findings
from malstyr.findings import Finding
from together import together

FILE = """\
settings: {risk_scale: 4, risk_limits: {yellow: 4, red: 16}}
roles: {rektor: {title: Rektor}}
units: {skolan: {name: Skolan, no_plan: ingår}}
goals: {trygg: {text: Alla är trygga 2014}}
indicators: {väntetid: {name: Väntetid, measured_in: minuter, no_target: följs}}
activities:
  stöd: {text: Ge stöd, started: 2013-01-10, responsible: rektor, due: 2014-05-01, done: 2014-02-01}
improvements:
  matematik:
    problem: Få klarar matematiken
    began_with: {indicators/väntetid: 2012}
    why: [{question: Varför, answer: Tid}]
    checkpoints: {plan: 2013-10-01}
    reached: {plan: 2013-09-20}
risks:
  brist:
    text: Brist
    threatens: [trygg]
    likelihood: 2
    consequence: 2
    controls:
      tjänster:
        text: Alla tjänster är tillsatta
        due: [2014-08-20]
        done: {2014-02-20: ok}
boards:
  skolan: {unit: skolan, indicators: [väntetid], limits: {väntetid: {at_most: 5, partly: 8}}}
follow_up:
  rapport: {kind: other, due: 03-31, delivered: {2012: 2013-03-20}}
"""
RIGHT = {
    "why": "why: [{question: Varför, answer: Tid}]",
    "began": "began_with: {indicators/väntetid: 2012}",
    "checkpoints": "checkpoints: {plan: 2013-10-01}",
    "reached": "reached: {plan: 2013-09-20}",
    "control": "done: {2014-02-20: ok}",
    "due": "due: [2014-08-20]",
    "due of activity": "due: 2014-05-01",
    "done of activity": "done: 2014-02-01",
    "limits": "limits: {väntetid: {at_most: 5, partly: 8}}",
    "delivered": "delivered: {2012: 2013-03-20}",
    "responsible": "responsible: rektor",
}


def told(key: str, written: str) -> list[Finding]:
    """What the file's own rules say with ``written`` where the key ``key`` stands."""
    assert FILE.count(RIGHT[key]) == 1
    found = findings(FILE.replace(RIGHT[key], written))
    return [one for one in found if one.code.startswith(("YAML", "REF")) and one.rule != "not-judged"]


MEANT = [
    # what is written, and what it is certain to mean
    ("control", "done: {date: 2014-02-20, result: ok}", "{2014-02-20: ok}"),
    ("control", "done: [{datum: 20 februari 2014, resultat: ok}]", "{2014-02-20: ok}"),
    (
        "control",
        "done: [{date: 2013-02-20, result: ok}, {date: 2014-02-20, result: 'illa: 2'}]",
        '{2013-02-20: ok, 2014-02-20: "illa: 2"}',
    ),
    ("limits", "limits: {at_most: 5, partly: 8}", "{väntetid: {at_most: 5, partly: 8}}"),
    ("limits", "limits: {at_most: 5}", "{väntetid: {at_most: 5}}"),
]


@pytest.mark.parametrize(("key", "written", "typed"), MEANT)
def test_what_is_certain_is_told_once_and_can_be_typed(key: str, written: str, typed: str) -> None:
    (one,) = told(key, written)
    assert one.edit is not None
    assert one.edit.text == typed
    assert told(key, f"{written.partition(':')[0]}: {one.edit.text}") == []


ASKED = [
    # what is written, and the line to fill in
    ("began", "began_with: väntetid", "began_with: {indicators/väntetid: ÅÅÅÅ}"),
    ("began", "began_with: [indicators/väntetid]", "began_with: {indicators/väntetid: ÅÅÅÅ}"),
    ("checkpoints", "checkpoints: [2013-10-01, 2014-01-01]", "checkpoints: {plan: 2013-10-01}"),
    ("reached", "reached: plan", "reached: {plan: ÅÅÅÅ-MM-DD}"),
    ("reached", "reached: [plan]", "reached: {plan: ÅÅÅÅ-MM-DD}"),
    ("control", "done: [2014-02-20]", "done: {2014-02-20: …}"),
    ("control", "done: [2013-02-20, 2014-02-20]", "done: {2013-02-20: …}"),
    ("control", "done: 2014-02-20\n        result: ok", "done: {2014-02-20: ok}"),
    ("control", "result: ok\n        done: 2014-02-20", "done: {2014-02-20: ok}"),
    ("control", "done: [20 februari 2014]\n        utfall: ok", "done: {2014-02-20: ok}"),
    ("control", "done: [2013-02-20, 2014-02-20]\n        result: ok", "done: {2013-02-20: …}"),
    ("control", "result: ok", "done: {ÅÅÅÅ-MM-DD: ok}"),
    ("control", "done: ja\n        result: ok", "done: {ÅÅÅÅ-MM-DD: ok}"),
    ("limits", "limits: {at_most: 5, partly: [8]}", "limits: {…: {at_most: 5, partly: …}}"),
    ("limits", "limits: {at_most: 5, väntetid: {at_most: 5}}", "limits: {…: {at_most: 5}}"),
    ("delivered", "delivered: [2013-03-20]", "delivered: {ÅÅÅÅ: 2013-03-20}"),
    ("delivered", "delivered: ja", "delivered: {ÅÅÅÅ: ÅÅÅÅ-MM-DD}"),
]


@pytest.mark.parametrize(("key", "written", "line"), ASKED)
def test_what_is_not_certain_is_asked_about_once(key: str, written: str, line: str) -> None:
    (one,) = told(key, written)
    assert one.edit is None
    assert f"Skriv {line}" in one.help


@pytest.mark.parametrize(
    ("key", "written", "never"),
    [
        ("why", 'why: {"Varför?": [Tid, Schema]}', "{question: Varför"),
        ("responsible", "responsible: {roll: rektor}", "en lista, men"),
        ("control", "done: [2014-02-20]", "eget id"),
    ],
)
def test_what_cannot_be_told_is_not_guessed(key: str, written: str, never: str) -> None:
    (one,) = told(key, written)
    assert never not in f"{one.message} {one.help}"


ONE_FINDING = [
    # what is written, the rule that tells it, and what its help says
    ("due of activity", "klart: 2014-05-01", "unknown-key", "Skriv due."),  # done stands beside it
    ("due and done", "klart: 2014-05-01", "unknown-key", "due (Klart senast"),
    ("due and done", "klar: 2014-02-01", "unknown-key", "done (Klart"),
    ("due of activity", "due: 2013-05-01 → 2014-06-01", "bad-date", "[2013-05-01, 2014-06-01]"),
    ("due", "due: 08-20", "bad-date", "ÅÅÅÅ-08-20"),
    ("indicators", "indicators: [vantetid]", "unknown-id", "väntetid"),
    ("unit", "units: skolan", "unknown-key", "Skriv unit."),
    ("threatens", "threatens: [goals/tryg]", "unknown-id", "Menade du trygg?"),
    ("threatens", "threatens: [goals/annat]", "unknown-id", "Det här finns: trygg"),
    ("delivered", "delivered: {2013: 2013-03-20}", "document-ahead", "Är dagen eller året fel"),
    ("delivered", "delivered: {2012: 2013-03-20, 2013: 2014-12-20}", "document-ahead", "Är dagen fel"),
    ("scale", "risk_scale: 1", "outside-risk-scale", "oftast 4 eller 5"),
    ("limits of risks", "risk_limits: {yellow: 9, red: 4}", "outside-risk-scale", "lägre tal för yellow"),
    ("limits of risks", "risk_limits: {yellow: 9, red: 9}", "outside-risk-scale", "lägre tal för yellow"),
    ("limits of risks", "risk_limits: {yellow: 4, red: 17}", "outside-risk-scale", "högst 16"),
]
RIGHT |= {
    "indicators": "indicators: [väntetid]",
    "unit": "unit: skolan",
    "threatens": "threatens: [trygg]",
    "due and done": "due: 2014-05-01, done: 2014-02-01",
    "scale": "risk_scale: 4",
    "limits of risks": "risk_limits: {yellow: 4, red: 16}",
}
TOLD = ("YAML", "REF", "RISK001", "RISK002", "BRD004", "DOC005", "ACT005", "ACT009")


@together
@pytest.mark.parametrize(("key", "written", "rule", "typed"), ONE_FINDING)
def test_a_slip_is_one_finding(key: str, written: str, rule: str, typed: str) -> None:
    assert FILE.count(RIGHT[key]) == 1
    found = findings(FILE.replace(RIGHT[key], written))
    (one,) = [one for one in found if one.code.startswith(TOLD) and one.rule != "not-judged"]
    assert one.rule == rule
    assert typed in one.help


def test_what_is_right_is_told_nothing_of() -> None:
    assert [one.rule for one in findings(FILE) if one.code.startswith(TOLD)] == []
