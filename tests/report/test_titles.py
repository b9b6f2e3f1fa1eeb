"""The title of every kind says which year and point it is about, asked for or not, and below it of which day."""

from datetime import date

import pytest
from reports import EVERY_EXAMPLE, workspace_of

from conftest import workspace
from malstyr.evaluate.calendar import Clock, Point
from malstyr.evaluate.evaluate import evaluate
from malstyr.language.words import words
from malstyr.model.periods import Period, year_period
from malstyr.report.build import build
from malstyr.report.kinds import KINDS, NoPoint, Order, about
from malstyr.report.view import Report

PER = words("sv")["report.per"]


def drawn_on(example: str, kind: str, day: date, period: Period | Point | None = None, language: str = "sv") -> Report:
    held = workspace_of(example)
    asked = period if period is not None else about(kind, Clock.of(held, day))
    unit = next(iter(held.data.units)) if kind == "enhet" else None
    return build(evaluate(held, day, asked), Order(kind, language, unit=unit))


@pytest.mark.parametrize(
    ("kind", "day", "title"),
    [
        ("scorecard", date(2013, 3, 15), "Styrkort 2012"),
        ("scorecard", date(2013, 6, 15), "Styrkort 2013, efter delår per 30 april"),
        ("scorecard", date(2013, 10, 20), "Styrkort 2013, efter delår per 31 augusti"),
        ("scorecard", date(2014, 2, 1), "Styrkort 2013"),
        ("scorecard", date(2014, 3, 1), "Styrkort 2013"),
        ("styrelseblad", date(2013, 10, 20), "Styrelseblad 2013, efter delår per 31 augusti"),
        ("styrelseblad", date(2014, 3, 1), "Styrelseblad 2013"),
        ("delar", date(2013, 10, 20), "Delårsrapport 2, 2013 (PER 31 augusti)"),
        ("delar", date(2013, 6, 15), "Delårsrapport 1, 2013 (PER 30 april)"),
        ("arsredovisning", date(2013, 10, 20), "Måluppfyllelse till årsredovisningen 2012"),
    ],
)
def test_without_a_period(kind: str, day: date, title: str) -> None:
    """The day stands below the title, and of a point in the title its last day."""
    report = drawn_on("gotland", kind, day)
    assert report.title == title.replace("PER", PER)
    assert report.day.startswith("Läget ")


@pytest.mark.slow
@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "delar"])
def test_asked_for_by_its_point(kind: str) -> None:
    point = Clock.of(workspace_of("gotland"), date(2013, 10, 20)).ready_points(2013)[0]
    report = drawn_on("gotland", kind, date(2013, 10, 20), point)
    assert report.title == f"{words('sv')[f'report.{kind}']} 2013, Delår 1 ({PER} 30 april)"
    assert report.day == "Läget 31 maj 2013"


@pytest.mark.slow
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("example", EVERY_EXAMPLE)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_says_its_year_and_point(example: str, kind: str, language: str) -> None:
    """On days all through a year and after it: the year; of an open year the point, asked for or the latest."""
    own = workspace_of(example).data.settings.as_of
    assert own is not None
    for months in range(0, 18, 3):
        day = date(own.year - 1 + months // 12, months % 12 + 1, 20)
        try:
            report = drawn_on(example, kind, day, language=language)
        except NoPoint:
            assert kind == "delar"
            continue
        of = evaluate(workspace_of(example), day, about(kind, Clock.of(workspace_of(example), day)))
        clock, year = of.readings.clock, of.year.year
        head = f"{words(language)[f'report.{kind}']} {year}"
        assert report.title.startswith(words(language)[f"report.{kind}"]) and f" {year}" in report.title
        figures = [one for one in of.outcomes if one.value is not None and not one.forecast and one.period == of.year]
        told = clock.closed(year) or (of.year.end <= day and figures)  # the whole year's figures are of no point
        latest = of.point or (None if told else clock.latest_point(year))
        assert (report.title == head) == (latest is None)
        assert latest is None or str(latest.ends.day) in report.title.removeprefix(head)
        assert str(of.as_of.year) in report.day
        assert str(of.as_of.day) in report.day
        assert told_once_in(f"{report.title}\n{report.day}", words(language)["report.state-on"])


def told_once_in(head: str, of_day: str) -> bool:
    return head.casefold().count(of_day.partition("{")[0]) == 1


def test_a_closed_year_asked_for_is_said_by_itself() -> None:
    assert drawn_on("gotland", "scorecard", date(2014, 3, 1), year_period(2012)).title == "Styrkort 2012"


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("", "Delårsrapport 2013, D2 (PER 31 augusti)"),
        ("Delår 2", "Delårsrapport 2, 2013 (PER 31 augusti)"),
        ("Delår", "Delårsrapport 2013 (PER 31 augusti)"),
        ("Delårsredovisning", "Delårsrapport 2013 (PER 31 augusti)"),
        ("Delårsbokslut för nämnderna", "Delårsrapport 2013, för nämnderna (PER 31 augusti)"),
        ("Tertial 2", "Delårsrapport 2013, Tertial 2 (PER 31 augusti)"),
        ("Delårsrapport", "Delårsrapport 2013 (PER 31 augusti)"),
        ("delårsrapport per augusti", "Delårsrapport 2013 (PER 31 augusti)"),
        ("Delårsrapporten", "Delårsrapport 2013 (PER 31 augusti)"),
        ("Uppföljning", "Delårsrapport 2013, Uppföljning (PER 31 augusti)"),
    ],
)
def test_a_point_that_is_called_as_the_report_stands_once(name: str, title: str) -> None:
    named = f"name: {name}, " if name else ""
    text = f"calendar: {{D2: {{{named}ends: 08-31, ready: 09-30}}, closing: {{ends: 12-31, ready: 02-28}}}}\n"
    held = workspace(text + "goals: {g: {text: Målet}}\n").workspace
    day = date(2013, 10, 20)
    report = build(evaluate(held, day, about("delar", Clock.of(held, day))), Order("delar", "sv"))
    assert report.title == title.replace("PER", PER)


@pytest.mark.parametrize(
    ("organisation", "unit", "told"),
    [
        ("Storkommunen", "Hemtjänsten", "Storkommunen, Hemtjänsten"),
        ("Storkommunen", "Storkommunen", "Storkommunen"),
        ("Region Öst, Serviceförvaltningen", "Serviceförvaltningen", "Region Öst, Serviceförvaltningen"),
        ("Region Öst, Serviceförvaltningen", "förvaltningen", "Region Öst, Serviceförvaltningen, förvaltningen"),
    ],
)
def test_a_unit_that_is_the_organisation_is_named_once(organisation: str, unit: str, told: str) -> None:
    text = f'version: 1\norganisation: {{id: o, name: "{organisation}"}}\nunits: {{u: {{name: {unit}}}}}\n'
    held = workspace({"malstyr.yaml": text}).workspace
    assert build(evaluate(held, date(2014, 3, 1)), Order("enhet", "sv", unit="u")).subtitle == told
