"""A municipality whose goals changed between two meetings, in a real repository."""

from pathlib import Path

from conftest import write
from repositories import committed

FIRST = """\
version: 1
organisation: {id: e, name: Exempelkommunen}
roles: {chef: {title: Skolchef, person: Förnamn Efternamn}}
decisions:
  kf: {body: Kommunfullmäktige, date: 2025-12-15, reference: § 12, level: politics}
levels: {mål: {decided_by: politics, expects: indicators}}
calendar:
  T1: {ends: 04-30, ready: 05-20}
  closing: {name: Bokslut, ends: 12-31, ready: 02-15}
meetings:
  ks-mars: {body: Kommunstyrelsen, date: 2026-03-11}
  ks-juni: {body: Kommunstyrelsen, date: 2026-06-10, name: Sommarmötet, takes_up: [plans/plan, Budgetramar]}
plans: {plan: {name: Målplan, period: 2026-2028, adopted: kf}}
goals:
  trygghet: {name: Trygga elever, text: Eleverna är trygga, level: mål, plan: plan, owner: chef}
  mat: {name: God mat, text: Maten är god, level: mål, plan: plan, owner: chef}
indicators:
  trygga:
    name: Andel trygga elever
    measured_in: procent
    frequency: tertial
    method: enkät
    serves: [trygghet]
    target: {at_least: 80}
  nöjda:
    name: Nöjda med maten
    measured_in: procent
    frequency: tertial
    method: enkät
    serves: [mat]
    target: {at_least: 70}
activities:
  vuxna: {text: Fler vuxna på rasterna, serves: [trygghet], responsible: chef, due: 2026-04-15}
waivers:
  gammalt: {rule: goal-without-activity, subject: goals/mat, reason: Köket byggs om, owner: chef, expires: 2026-04-30}
  nytt: {rule: missing-method, subject: indicators/nöjda, reason: Skrivs om, owner: chef, expires: 2026-06-30}
values:
  trygga: {2025: 82}
  nöjda: {2025: 75}
"""
SECOND = (
    FIRST.replace("at_least: 70", "at_least: 60")
    .replace("{2025: 82}", "{2025: 82, 2026-T1: 78}")
    .replace("{2025: 75}", "{2025: 75, 2026-T1: 66}")
)
"""A target is lowered, and the first figures of the year are there."""
THIRD = SECOND.replace("at_least: 80", "at_least: 90").replace(
    "decisions:\n",
    "decisions:\n  kf-juni: {body: Kommunfullmäktige, level: politics, date: 2026-06-01, reference: § 40, approves:"
    " {indicators/nöjda/target/at_least: {from: 70, to: 60}}}\n",
)
"""The lower target is approved, and another is raised."""
DAYS = {"2026-01-20": FIRST, "2026-05-25": SECOND, "2026-06-02": THIRD}


def municipality(folder: Path) -> Path:
    """The workspace with a commit on each of the days, the first tagged."""
    for day, text in DAYS.items():
        write(folder, {"malstyr.yaml": text})
        committed(folder, day, tag="antagen" if text == FIRST else None, day=day)
    return folder
