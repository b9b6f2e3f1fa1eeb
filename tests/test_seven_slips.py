"""Seven slips in one workspace are all found in two runs at most: what can be read on is read on, and told at once.

A run tells what is wrong. A person mends all that was told, and nothing else, and runs again: then the rest is told.
"""

import pytest

from conftest import findings
from malstyr.findings import Finding

SOUND = {
    "malstyr.yaml": """version: 1
organisation: {id: exempel, name: Exempelkommunen}
calendar:
  T2: {ends: 08-31, ready: 09-30}
  closing: {ends: 12-31, ready: 02-15}
roles:
  skolchef: {title: Skolchef}
  vårdchef: {title: Vårdchef}
units:
  skola: {name: Skolnämnden, manager: skolchef}
  vård: {name: Vårdnämnden, manager: vårdchef}
""",
    "skola.yaml": """about: {unit: skola, source: Skolverket}
goals:
  behöriga:
    text: Minst 90 procent av eleverna är behöriga till gymnasiet
    owner: skolchef
indicators:
  behörighet:
    serves: [behöriga]
    kind: result
    measured_in: procent
    of_which: [girls, boys]
    method: andel av eleverna
    targets:
      2012: {at_least: 88}
      2013: {at_least: 90}
activities:
  läsning:
    text: Starta läsgrupper
    serves: [behöriga]
    responsible: skolchef
    due: 2014-06-30
""",
    "vård.yaml": """about: {unit: vård, source: ekonomisystemet}
goals:
  ekonomi:
    text: Nettokostnaden är högst 40000 tkr
    owner: vårdchef
indicators:
  nettokostnad:
    serves: [ekonomi]
    kind: result
    measured_in: tkr
    no_split: pengar delas inte
    method: bokslut
    target: {at_most: 40000}
risks:
  brist:
    text: Det saknas folk
    threatens: [ekonomi]
    likelihood: 2
    consequence: 3
    responsible: vårdchef
""",
    "värden.yaml": """values:
  behörighet:
    2012: {value: 89, of_which: {girls: 91, boys: 87}}
    2013: {value: 91.5, of_which: {girls: 93, boys: 90}}
  nettokostnad:
    2013: {value: 39800, budget: 40000, forecast: {T2: 40100}}
""",
}
SETS = (
    # file, what stands there, what is written instead: seven a set
    (
        ("skola.yaml", "goals:", "mål:"),
        ("skola.yaml", "measured_in: procent", "enhet: procent"),
        ("skola.yaml", "owner: skolchef", "ansvarig: skolchef"),
        ("vård.yaml", "target: {at_most: 40000}", "target: högst 40000"),
        ("vård.yaml", "likelihood: 2", "riskvärde: 6"),
        ("värden.yaml", "value: 91.5", "value: 91,5"),
        ("värden.yaml", "forecast: {T2: 40100}", "prognos: {T2: 40100}"),
    ),
    (
        ("skola.yaml", "serves: [behöriga]\n    kind", "serves: [behoriga]\n    kind"),
        ("skola.yaml", "    targets:", "    target:"),
        ("skola.yaml", "due: 2014-06-30", "due: 30/6 2014"),
        ("skola.yaml", "responsible: skolchef", "responsible: Förnamn Efternamn"),
        ("vård.yaml", "indicators:", "Nyckeltal:"),
        ("värden.yaml", "of_which: {girls: 91, boys: 87}", "flickor: 91, pojkar: 87"),
        ("värden.yaml", "budget: 40000", "budget: 40 mnkr"),
    ),
    (
        ("malstyr.yaml", "name: Skolnämnden", "namn: Skolnämnden"),
        ("skola.yaml", "text: Starta läsgrupper", "text: Läsning: starta grupper"),
        ("skola.yaml", "due: 2014-06-30", "due: 2014-06-30\n    status: pågår"),
        ("vård.yaml", "kind: result", "kind: resultat"),
        ("vård.yaml", "owner: vårdchef", "owner: vårdchef\n    utfall: 39800"),
        ("värden.yaml", "  nettokostnad:", "  nettokostnaden:"),
        ("värden.yaml", "    2012: {value", "    helår 2012: {value"),
    ),
    (
        ("malstyr.yaml", "vårdchef: {title: Vårdchef}", "vårdchef: Vårdchef"),
        ("malstyr.yaml", "ready: 09-30", "ready: 30 september"),
        ("skola.yaml", "serves: [behöriga]\n    resp", "serves: behöriga\n    resp"),
        ("skola.yaml", "    method: andel", "   method: andel"),
        ("vård.yaml", "measured_in: tkr", "measured_in:tkr"),
        ("värden.yaml", "value: 39800", "utfall: 39 800"),
        ("värden.yaml", "girls: 93", "flickor: 93"),
    ),
)  # fmt: skip


def written(slips: tuple[tuple[str, str, str], ...]) -> dict[str, str]:
    files = dict(SOUND)
    for name, right, wrong in slips:
        assert files[name].count(right) == 1, right
        files[name] = files[name].replace(right, wrong)
    return files


def lines(files: dict[str, str], slip: tuple[str, str, str]) -> set[tuple[str, int]]:
    """The lines that a slip is written on."""
    name, _, wrong = slip
    at = files[name].index(wrong)
    first = files[name].count("\n", 0, at) + 1
    return {(name, first + n) for n in range(wrong.count("\n") + 1)}


def errors(files: dict[str, str]) -> list[Finding]:
    return [one for one in findings(files) if one.severity == "error"]


def pointed(one: Finding) -> tuple[str, int]:
    assert one.place is not None
    return one.place.source.name, one.place.source.position(one.place.start)[0]


def test_the_workspace_is_sound() -> None:
    assert errors(SOUND) == []


@pytest.mark.parametrize("slips", SETS)
def test_seven_slips_are_found_in_two_runs(slips: tuple[tuple[str, str, str], ...]) -> None:
    assert len(slips) == 7
    files, left, runs = written(slips), list(slips), 0
    while left:
        runs += 1
        told = {pointed(one) for one in errors(files)}
        met = [slip for slip in left if lines(files, slip) & told]
        assert met, f"not told in run {runs}: {left}"
        left = [slip for slip in left if slip not in met]
        files = written(tuple(left))
    assert runs <= 2
    assert errors(files) == []


@pytest.mark.parametrize("slips", SETS)
def test_each_finding_is_about_a_slip(slips: tuple[tuple[str, str, str], ...]) -> None:
    files = written(slips)
    meant = set().union(*(lines(files, slip) for slip in slips))
    assert {pointed(one) for one in errors(files)} <= meant
