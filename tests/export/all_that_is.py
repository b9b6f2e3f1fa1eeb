"""A workspace with everything that a cell can say, and what each of it is in an export."""

import sys
from decimal import Decimal
from pathlib import Path

import pytest

from conftest import write
from malstyr.cli.main import main

GOALS = """\
version: 1
organisation: {id: provköping, name: Provköpings kommun, kolada: ["0981"]}
settings: {as_of: 2014-03-01, min_answers: 5}
calendar:
  T2: {name: Delår, ends: 08-31, ready: 09-30}
  closing: {name: Bokslut, ends: 12-31, ready: 02-15}
roles: {chef: {title: Skolchef, person: Sigrid Ek, unit: skola}}
units:
  skola: {name: Skolan}
  vård: {name: Vården}
decisions: {kf: {body: KF, date: 2013-06-01}}
perspectives: {kund: {name: "Kund: vår/er*"}, kunder: {name: "Kund: vår/er?"}}
goals:
  nöjda: {name: Nöjda, text: Minst 50 nöjda senast 2015, perspective: kund, unit: skola}
  budget: {name: Budget, text: Budgeten hålls, perspective: kunder, unit: vård}
indicators:
  nki: {name: "=1+1", serves: [nöjda], measured_in: index, of_which: [women, men], source: "@enkät", method: m}
  kost: {name: Kost, serves: [nöjda], measured_in: procent, for_each: [units], method: m}
  netto: {name: Netto, serves: [budget], measured_in: tkr, unit: vård, method: m}
  steg: {name: Steg, measured_in: steg, unit: skola, target: {done: [finns, följs-upp]}, method: m}
  exakt: {name: Exakt, measured_in: kr, unit: vård, method: m}
  läsår: {name: Läsår, measured_in: procent, unit: skola, method: m}
  garanti: {name: Garanti, measured_in: procent, unit: vård, method: m}
  mått: {name: Mått, measured_in: index, unit: vård, survey: {scale: 1-5, questions: {q: "Nöjd?"}}, method: m}
  dag: {name: Dag, measured_in: st, frequency: day, unit: vård, method: m}
activities:
  utbilda:
    name: Utbilda alla
    text: Tillsammans med Sigrid Ek
    serves: [nöjda]
    unit: skola
    responsible: chef
    due: [2014-05-01, 2014-06-01]
  klar: {name: "Klart, då; \\"så\\"", unit: vård, due: 2014-01-15, done: 2014-01-10}
  lagd: {name: Nedlagd, due: 2014-04-01, closed: {date: 2014-02-01, reason: pengarna slut}}
"""
VALUES = """\
about: {source: "-register"}
values:
  nki:
    2012: {value: 58.20, n: 40, invited: 60, margin: 2.1, of_which: {women: {value: 60, n: 25, margin: 3}, men: 55.5},
      revised: {of: women, from: 59, date: 2014-02-20, reason: fel}}
    2013: {value: 61, revised: {from: 60, date: 2014-02-20, reason: fel}}
    2014: 99
  kost:
    skola: {2013: {value: 75.4, n: 3}, 2012: 70}
    vård: {2013: ., 2012: -2}
  netto:
    2013:
      budget: {original: 1000, revised: {kf: 1250.5}}
      forecast: {T2: 1200}
      to_date: {T2: 801}
      value: 1199.75
      rank: 3
      of: 290
      population: 9000
      revised:
      - {of: budget, from: 1200, date: 2014-02-20, reason: fel}
      - {of: forecast.T2, from: 1100, date: 2014-02-20, reason: fel}
  steg: {2013: [finns, följs-upp]}
  exakt: {2013: 123456789012345678.1234567891, 2012: 0.1000000001, 2011: 3.10}
  läsår: {2012/13: 88}
  garanti: {2013: {cases: [2013-05-28/2013-05-30, 2013-06-01/2013-06-02]}}
  mått: {2013: {answers: {q: {5: 8, 4: 2}}}}
  dag: {2013-05-17: {value: 4, source: "+egen"}}
"""
FILES = {"malstyr.yaml": GOALS, "värden/alla.yaml": VALUES}
TOLD: tuple[tuple[str, str, str, str, str, str, object, str], ...] = (
    ("nki", "", "", "2012", "value", "", Decimal("58.20"), ""),
    ("nki", "", "", "2012", "n", "", Decimal(40), ""),
    ("nki", "", "", "2012", "invited", "", Decimal(60), ""),
    ("nki", "", "", "2012", "margin", "", Decimal("2.1"), ""),
    ("nki", "", "women", "2012", "value", "", Decimal(60), "revised"),
    ("nki", "", "women", "2012", "n", "", Decimal(25), ""),
    ("nki", "", "women", "2012", "margin", "", Decimal(3), ""),
    ("nki", "", "men", "2012", "value", "", Decimal("55.5"), ""),
    ("nki", "", "", "2013", "value", "", Decimal(61), "revised"),
    ("nki", "", "", "2014", "value", "", Decimal(99), "not_yet"),
    ("kost", "skola", "", "2013", "value", "", "..", "suppressed"),
    ("kost", "skola", "", "2012", "value", "", Decimal(70), ""),
    ("kost", "vård", "", "2013", "value", "", ".", "not-applicable"),
    ("kost", "vård", "", "2012", "value", "", Decimal(-2), ""),
    ("netto", "", "", "2013", "value", "", Decimal("1199.75"), ""),
    ("netto", "", "", "2013", "budget", "", Decimal("1250.5"), "revised"),
    ("netto", "", "", "2013", "forecast", "T2", Decimal(1200), "revised"),
    ("netto", "", "", "2013", "to_date", "T2", Decimal(801), ""),
    ("netto", "", "", "2013", "population", "", Decimal(9000), ""),
    ("netto", "", "", "2013", "rank", "", Decimal(3), ""),
    ("netto", "", "", "2013", "of", "", Decimal(290), ""),
    ("steg", "", "", "2013", "value", "", "finns, följs-upp", ""),
    ("exakt", "", "", "2013", "value", "", Decimal("123456789012345678.1234567891"), ""),
    ("exakt", "", "", "2012", "value", "", Decimal("0.1000000001"), ""),
    ("exakt", "", "", "2011", "value", "", Decimal("3.10"), ""),
    ("läsår", "", "", "2012/13", "value", "", Decimal(88), ""),
    ("garanti", "", "", "2013", "cases", "", "2013-05-28/2013-05-30, 2013-06-01/2013-06-02", ""),
    ("mått", "", "", "2013", "answers", "", '{"q": {"5": 8, "4": 2}}', ""),
    ("dag", "", "", "2013-05-17", "value", "", Decimal(4), ""),
)
"""Indicator, member, part, period, key, reporting point, value and status of every line."""


def workspace_at(folder: Path) -> Path:
    return write(folder, FILES)


def exported(capfdbinary: pytest.CaptureFixture[bytes], *arguments: str | Path) -> bytes:
    """What an export prints that succeeds."""
    capfdbinary.readouterr()
    assert main(["export", *map(str, arguments), "--lang", "sv"]) == 0, capfdbinary.readouterr().err.decode()
    sys.stdout.flush()
    out, err = capfdbinary.readouterr()
    assert err == b""
    return out
