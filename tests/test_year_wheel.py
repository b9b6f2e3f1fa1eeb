"""The calendar: what is late is never silent, each thing due is told once, and with the words for it."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from conftest import EXAMPLES, HEAD, workspace
from lateness import LATE_BY, PASSING, due_on, late_in_calendar, late_in_check
from malstyr.cli.main import main
from malstyr.evaluate.balance import left_of
from malstyr.evaluate.duties.collect import duties
from malstyr.evaluate.duties.duty import DutyKind, DutyState, state_on
from malstyr.evaluate.evaluate import Evaluation, evaluate
from malstyr.language.words import LANGUAGES, words
from malstyr.present.due import due_told, who_does
from malstyr.rules.judge import judge
from malstyr.source.files import read_folder
from malstyr.workspace.load import load

YEAR = """
calendar:
  T2: {ends: 08-31, ready: 09-30}
  enkäten: {ends: 10-15, ready: 11-01, reports: nothing}
  closing: {ends: 12-31, ready: 02-15}
roles: {chef: {title: Skolchef}, ekonom: {title: Ekonom}}
units:
  kommunen: {manager: ekonom, no_plan: egen}
  skola: {manager: chef, plan: plan, parent: kommunen}
plans:
  plan: {name: Skolplanen, period: 2012-2013, unit: skola, revise_every: 1 year, revisions: [2013-01-15]}
goals:
  lära: {text: Alla lär sig läsa, unit: skola, plan: plan, owner: chef}
  bygge: {text: Skolan är byggd, due: [2013-05-01, 2013-08-20], owner: ekonom}
indicators:
  nki: {name: Nöjda, serves: [lära], measured_in: index, reported: closing, unit: skola, target: {at_least: 50}}
  frånvaro: {name: Frånvaro, measured_in: procent, frequency: month, unit: kommunen, starts: 2013, target: {at_most: 5}}
values:
  nki: {2011: 50, 2012: 51}
  frånvaro: {2013-M01: 4}
activities:
  kurs: {name: Kursen, serves: [lära], unit: skola, responsible: chef, due: [2013-03-01, 2013-06-01]}
  klar: {name: Det som är klart, serves: [lära], unit: skola, responsible: chef, due: 2013-04-01, done: 2013-04-01}
follow_up:
  rapport: {name: Verksamhetsrapport, kind: operations_report, unit: skola, due: 02-20, starts: 2012}
  årsplan: {name: Årsplan, kind: plan, responsible: ekonom, due: 11-30, starts: 2014, reported_to: Kommunstyrelsen}
meetings:
  bokslut: {body: Kommunstyrelsen, date: 2013-03-10, takes_up: [plans/plan]}
waivers:
  utan: {rule: missing-method, subject: indicators/nki, reason: väljs, owner: chef, expires: 2013-07-01}
"""
MORE = """
risks:
  brand: {name: Brand, responsible: ekonom, reviewed: 2012-05-01, next_review: 2013-05-01,
    controls: {larm: {text: Larmet prövas, every: 3 months, due: 2013-02-10}}}
improvements:
  köer: {problem: Köerna, responsible: chef, started: 2013-01-01, checkpoints: {plan: [2013-02-01, 2013-04-01]}}
boards:
  tavlan: {indicators: [frånvaro], responsible: chef, next: 2013-03-15}
indicators:
  balans: {name: Balansen, measured_in: mnkr, reported: closing, balance_result: true, owner: ekonom,
    unit: kommunen, target: {at_least: 0}}
values:
  balans: {2010: -5, 2011: 1, 2012: 1}
"""
DAYS = st.dates(date(2013, 1, 1), date(2014, 12, 31))
LOADED = workspace({"malstyr.yaml": HEAD.replace("}", ", kind: municipality}") + YEAR, "mer.yaml": MORE})


def test_the_year_is_understood() -> None:
    assert LOADED.faults == ()
    assert {one.kind for one in due_on(LOADED, date(2013, 1, 1))} == {*DutyKind}
    assert {*LATE_BY, *PASSING} == {*DutyKind}


@pytest.mark.slow
@given(DAYS)
@settings(max_examples=60)
@example(date(2013, 2, 28))
@example(date(2014, 1, 1))
@example(date(2014, 2, 15))
@example(date(2014, 3, 1))
def test_nothing_late_is_silent(day: date) -> None:
    """What the calendar calls late is what check finds late, and the other way round."""
    assert late_in_calendar(LOADED, day) == late_in_check(LOADED, day)


ANSWERED = {"activities/klar", "plans/plan", "indicators/balans/2010"}
"""What is done, runs out, or is not known to be late while the last result, which is told as late, is missing."""


@pytest.mark.slow
@given(DAYS, DAYS)
@settings(max_examples=60)
def test_what_is_due_is_told_until_it_is_done(first: date, then: date) -> None:
    day, later = sorted((first, then))
    stays = {one.id for one in due_on(LOADED, day) if one.kind not in (*PASSING, DutyKind.VALUES) and one.day <= later}
    assert stays - ANSWERED <= {one.id for one in due_on(LOADED, later)}


@given(DAYS)
@settings(max_examples=40)
def test_late_first_then_by_day(day: date) -> None:
    told = due_on(LOADED, day)
    assert [(one.state is not DutyState.LATE, one.day) for one in told] == sorted(
        (one.state is not DutyState.LATE, one.day) for one in told
    )
    assert all(one.day <= date(day.year + 1, 12, 31) for one in told)
    assert len({one.id for one in told}) == len(told)


@pytest.mark.parametrize("folder", EXAMPLES, ids=lambda path: path.name)
def test_each_thing_is_told_once_and_in_words(folder: Path) -> None:
    loaded = load(str(folder), read_folder(folder))
    start = loaded.workspace.data.settings.as_of
    assert start is not None
    for month in (3, 9, 12):
        of: Evaluation = evaluate(loaded.workspace, date(start.year, month, 3))
        told = duties(of, date(start.year + 1, 12, 31))
        assert len({one.id for one in told}) == len(told)
        assert all(due_told([one], language) for one in told for language in LANGUAGES)


def test_every_kind_has_a_name() -> None:
    for language in LANGUAGES:
        assert all(words(language)[f"duty.kind-{kind}"] for kind in DutyKind)


SAID = """\
Exempelkommunen: kalender 2 juni 2013 – 31 augusti 2013

Försenat (3)
  2013-02-20  Lämna ”Verksamhetsrapport” för 2012. Skolchef, Skola
  2013-03-30  Lämna värden för februari–april 2013: Frånvaro. Ekonom, Kommunen
  2013-06-01  Kursen. Skolchef, Skola

Juni 2013
  2013-06-30  Lämna värden för maj 2013: Frånvaro. Ekonom, Kommunen

Juli 2013
  2013-07-01  Undantaget går ut: missing-method, Nöjda. Skolchef
  2013-07-30  Lämna värden för juni 2013: Frånvaro. Ekonom, Kommunen

Augusti 2013
  2013-08-20  Skolan är byggd. Ekonom
  2013-08-30  Lämna värden för juli 2013: Frånvaro. Ekonom, Kommunen
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "malstyr.yaml").write_text(
        "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n" + YEAR, encoding="utf-8"
    )
    return tmp_path


def run(folder: Path, *more: str) -> int:
    return main(["calendar", str(folder), "--as-of", "2013-06-02", *more])


def test_a_coordinator_reads_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "--until", "2013-08-31") == 0
    assert capsys.readouterr().out == SAID


@pytest.mark.parametrize(
    ("asked", "subjects"),
    [
        ("ekonom", {"goals/bygge", "follow_up/årsplan", "units/kommunen"}),
        ("skola", {"activities/kurs", "follow_up/rapport", "plans/plan", "calendar/T2", "calendar/enkäten"}),
    ],
)
def test_for_whom(folder: Path, asked: str, subjects: set[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, "--for", asked, "--until", "2013-12-31", "--format", "json") == 0
    told = json.loads(capsys.readouterr().out)
    assert {one["subject"] for one in told["due"]} == subjects
    assert (told["for"], told["as_of"], told["until"]) == (asked, "2013-06-02", "2013-12-31")


@pytest.mark.parametrize(
    ("tag", "subjects"),
    [
        ("agenda/utbildning", {"activities/kurs", "units/skola"}),
        ("agenda/bygge", {"goals/bygge"}),
        ("agenda", {"activities/kurs", "units/skola", "goals/bygge"}),
    ],
)
def test_what_bears_a_tag(folder: Path, tag: str, subjects: set[str], capsys: pytest.CaptureFixture[str]) -> None:
    """By itself, or through the goal that it serves; a sheet by any of its measures."""
    file = folder / "malstyr.yaml"
    text = file.read_text(encoding="utf-8").replace("plan: plan, owner: chef", "classified: [agenda/utbildning]")
    text = text.replace("owner: ekonom}", "owner: ekonom, classified: [agenda/bygge]}").replace("2012: 51", "")
    lists = "lists: {agenda: {utbildning: God utbildning, bygge: Hållbara städer}}\n"
    file.write_text(text + lists, encoding="utf-8")
    assert run(folder, "--tag", tag, "--until", "2013-12-31", "--format", "json") == 0
    assert {one["subject"] for one in json.loads(capsys.readouterr().out)["due"]} == subjects
    assert run(folder, "--tag", tag) == 0
    assert f"({tag})" in capsys.readouterr().out.splitlines()[0]


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (["--tag", "agenda"], "Det finns ingen lista, och ingen post i någon lista, som heter agenda."),
        (["--for", "ekonomm"], "Det finns ingen roll och ingen enhet med id ekonomm. Menade du ekonom?"),
        (["--until", "2013-01-01"], "--until 2013-01-01 är före 2013-06-02, som kalendern börjar med."),
        (["--until", "31 december 2027"], "Ett datum skrivs så här: --until 2027-12-31"),
        (["--until", "20271231"], "Ett datum skrivs så här: --until 2027-12-31"),
        (["--until", "snart"], "snart är inte ett datum. Skriv så här: --until 2014-03-01"),
        (["--format", "icss"], "ics"),
    ],
)
def test_what_cannot_be_told(folder: Path, more: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(folder, *more) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("results", "left"),
    [
        ({2010: -20, 2011: 5, 2012: 5, 2013: 10}, {2010: 0}),
        ({2010: -20, 2011: 5, 2012: 5, 2013: 5}, {2010: 5}),
        ({2010: -20, 2014: 30}, {2010: 20}),
        ({2010: -20, 2011: -10, 2012: 25}, {2010: 0, 2011: 5}),
        ({2010: -5, 2011: -5, 2013: 7, 2014: 3}, {2010: 0, 2011: 0}),
        ({2014: -193, 2015: 355}, {2014: 0}),
        ({2010: 20, 2011: -5}, {2011: 5}),
        ({}, {}),
    ],
)
def test_later_surpluses_restore_the_oldest_first(results: dict[int, int], left: dict[int, int]) -> None:
    assert left_of({year: Decimal(one) for year, one in results.items()}) == left


def test_a_deficit_is_due_the_day_its_last_year_is_known() -> None:
    text = """
calendar: {closing: {ends: 12-31, ready: 02-28}}
roles: {ekonom: {title: Ekonom}}
indicators:
  balans: {name: Balansen, measured_in: mnkr, method: lagen, balance_result: true, no_target: lagen, owner: ekonom}
values:
  balans: {2010: -20, 2011: 5}
"""
    head = "version: 1\norganisation: {id: e, name: E, kind: municipality}\n"
    of = workspace({"malstyr.yaml": head + text}).workspace
    told = [one for one in duties(evaluate(of, date(2013, 1, 1)), date(2014, 12, 31)) if one.kind is DutyKind.DEFICIT]
    assert [(one.id, one.day, one.state, one.role) for one in told] == [
        ("indicators/balans/2010", date(2014, 2, 28), DutyState.DUE, "ekonom")
    ]
    region = workspace({"malstyr.yaml": head.replace("municipality", "company") + text}).workspace
    assert not [one for one in duties(evaluate(region, date(2013, 1, 1)), date(2014, 12, 31)) if one.role == "ekonom"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_of_an_improvement_is_told_by_its_name(language: str) -> None:
    steps = ("plan", "do", "check", "act")
    text = "improvements:\n" + "".join(
        f"  {one}: {{problem: P, checkpoints: {{{one}: 2013-06-01}}}}\n" for one in steps
    )
    found = duties(evaluate(workspace(text).workspace, date(2013, 3, 1)), date(2013, 12, 31))
    told = {one.about[0]: due_told([one], language) for one in found if one.kind is DutyKind.STEP}
    assert {*told} == {*steps}
    assert all(words(language)[f"wheel.{step}"] in said for step, said in told.items())


def test_nobody_is_asked_of_in_a_sentence_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "malstyr.yaml").write_text(
        "version: 1\norganisation: {id: a, name: A}\nactivities: {a: {text: Städa, due: 2013-04-01}}\n"
        "meetings: {m: {body: Nämnden, date: 2013-04-02}}\n", encoding="utf-8",
    )  # fmt: skip
    main(["calendar", str(tmp_path), "--as-of", "2013-03-01"])
    told = capsys.readouterr().out
    assert "Städa. Ingen ansvarig\n" in told
    assert "Nämnden möts\n" in told


OWED_BY_EACH = """
settings: {as_of: 2014-03-01}
roles: {chef: {title: Chef}, rektor: {title: Rektor}}
units:
  norra: {name: Norra skolan, manager: rektor, no_plan: ingår}
  södra: {name: Södra skolan, no_plan: ingår}
  gamla: {name: Gamla skolan, no_plan: ingår, closed: {date: 2013-06-30, reason: riven}}
follow_up:
  rapport: {name: Rapporten, kind: operations_report, due: 02-15, starts: 2012, responsible: chef, KEYS}
"""


@pytest.mark.parametrize(
    "keys, late",
    [
        ("unit: norra", [("Rapporten", "2012–2013")]),
        (
            "for_each: units",
            [("Rapporten (Gamla skolan)", "2012"), ("Rapporten (Norra skolan)", "2012–2013"),
             ("Rapporten (Södra skolan)", "2012–2013")],
        ),
        ("for_each: [södra, norra], delivered: {2012: 2013-02-10}, delivered_by: {södra: {2013: 2014-02-10}}",
         [("Rapporten (Norra skolan)", "2013")]),
        ("for_each: södra, delivered_by: {södra: {2012: 2013-02-10, 2013: 2014-02-10}}", []),
    ],
)  # fmt: skip
def test_each_of_many_units_owes_its_own(keys: str, late: list[tuple[str, str]]) -> None:
    loaded = workspace(OWED_BY_EACH.replace("KEYS", keys))
    found = [one for one in judge(loaded, date(2014, 3, 1), "sv").findings if one.rule == "document-overdue"]
    assert sorted((one.args["name"], one.args["periods"]) for one in found) == late
    assert len({one.fingerprint for one in found}) == len(found)
    owed = duties(evaluate(loaded.workspace, date(2014, 3, 1)), date(2014, 3, 1))
    assert {one.name for one in owed if one.kind is DutyKind.DOCUMENT} == {name for name, _ in late}
    assert len({one.id for one in owed}) == len(owed)


@pytest.mark.parametrize(
    ("day", "begins", "state"),
    [
        (date(2014, 2, 28), None, DutyState.LATE),
        (date(2014, 3, 1), None, DutyState.DUE),
        (date(2014, 3, 9), date(2014, 3, 1), DutyState.DUE),
        (date(2014, 3, 9), date(2014, 3, 2), DutyState.WAITING),
    ],
)
def test_what_is_due_waits_until_it_can_be_done(day: date, begins: date | None, state: DutyState) -> None:
    assert state_on(day, date(2014, 3, 1), begins) is state


@pytest.mark.parametrize(("day", "owed"), [(date(2014, 3, 1), ["2013"]), (date(2014, 3, 2), [])])
def test_a_document_is_owed_until_the_day_it_is_handed_over(day: date, owed: list[str]) -> None:
    of = workspace(OWED_BY_EACH.replace("KEYS", "unit: norra, delivered: {2012: 2013-02-10, 2013: 2014-03-02}"))
    found = duties(evaluate(of.workspace, day), day)
    assert [str(one.period) for one in found if one.kind is DutyKind.DOCUMENT] == owed


def test_what_to_type_for_one_of_many_units() -> None:
    loaded = workspace(OWED_BY_EACH.replace("KEYS", "for_each: [norra]"))
    (found,) = [one for one in judge(loaded, date(2014, 3, 1), "sv").findings if one.rule == "document-overdue"]
    assert "delivered_by: {norra: {2013: ÅÅÅÅ-MM-DD}}" in found.help
    assert "closed:" not in found.help, "it would end what every other unit owes"
    mended = OWED_BY_EACH.replace(
        "KEYS", "for_each: [norra], delivered_by: {norra: {2012: 2013-02-01, 2013: 2014-02-14}}"
    )
    assert [one.rule for one in judge(workspace(mended), date(2014, 3, 1), "sv").findings] == []


@pytest.mark.parametrize("keys", ["for_each: [norr]", "for_each: units, delivered_by: {norr: {2013: 2014-02-01}}"])
def test_a_unit_that_is_not_there(keys: str) -> None:
    loaded = workspace(OWED_BY_EACH.replace("KEYS", keys))
    assert "unknown-id" in {one.rule for one in judge(loaded, date(2014, 3, 1), "sv").findings}


@pytest.mark.parametrize(
    "language, text",
    [("sv", ["Bokslut", "Boken"]), ("en", ["Closing", "Boken"])],
)
def test_the_closing_of_the_books_is_called_by_its_word(language: str, text: list[str]) -> None:
    for name, called in zip(("", "name: Boken, "), text, strict=True):
        loaded = workspace(f"calendar: {{closing: {{{name}ends: 12-31, ready: 02-15}}}}\n")
        (one,) = duties(evaluate(loaded.workspace, date(2014, 1, 1)), date(2014, 12, 31))
        assert due_told([one], language).startswith(called)


@pytest.mark.parametrize(
    "keys, who",
    [
        ("", ""),
        (", unit: norra", "Norra"),
        (", responsible: chef", "Chef"),
        (", responsible: chef, unit: norra", "Chef, Norra"),
    ],
)
def test_who_is_told_of_a_meeting(keys: str, who: str) -> None:
    text = "units: {norra: {name: Norra}}\nroles: {chef: {title: Chef}}\n"
    loaded = workspace(f"{text}meetings: {{m: {{body: Nämnden, date: 2014-03-10{keys}}}}}\n")
    (one,) = duties(evaluate(loaded.workspace, date(2014, 1, 1)), date(2014, 12, 31))
    assert who_does(loaded.workspace, one, "sv") == who


@pytest.mark.parametrize(
    ("keys", "who"),
    [
        ("activities: {kurs: {name: Kursen, due: 2014-02-01, responsible: {rektor: ja}}}", ""),
        ("activities: {kurs: {name: Kursen, due: 2014-02-01, ansvarg: rektor}}", ""),
        ("activities: {kurs: {name: Kursen, due: 2014-02-01}}", "ingen ansvarig"),
    ],
)
def test_of_what_is_unread_it_is_not_said_that_nobody_does_it(keys: str, who: str) -> None:
    loaded = workspace(keys + "\n").workspace
    found = duties(evaluate(loaded, date(2014, 3, 1)), date(2014, 3, 1))
    assert [who_does(loaded, one, "sv") for one in found if one.kind is DutyKind.ACTIVITY] == [who]


@pytest.mark.parametrize(
    ("kind", "day", "told"),
    [
        (DutyKind.PLAN, date(2013, 12, 31), "”Skolplanen” för 2012–2013 går ut: en ny plan behövs"),
        (DutyKind.PLAN, date(2014, 1, 1), "”Skolplanen” för 2012–2013 har gått ut: en ny plan behövs"),
        (DutyKind.STEP, date(2013, 4, 1), "Förbättringen ”Köerna”: steget ”planera” ska vara klart"),
        (DutyKind.STEP, date(2013, 4, 2), "Förbättringen ”Köerna”: steget ”planera” skulle ha varit klart"),
        (DutyKind.WAIVER, date(2013, 7, 1), "Undantaget går ut: missing-method, Nöjda"),
        (DutyKind.WAIVER, date(2013, 7, 2), "Undantaget har gått ut: missing-method, Nöjda"),
    ],
)
def test_what_has_passed_is_told_as_passed(kind: DutyKind, day: date, told: str) -> None:
    said = [due_told([one], "sv") for one in due_on(LOADED, day) if one.kind is kind]
    assert told in said
