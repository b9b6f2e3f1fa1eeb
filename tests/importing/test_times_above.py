"""What a text above a table says of when: a part of the year is never the year, and what may be either is asked."""

from io import BytesIO

import pytest
from imports import cells, imported, left
from openpyxl import Workbook

from malstyr.exchange.importing.when_in_title import when_in_title
from together import together

YEAR, PART, ASKED = "R3C2 nki 2026 value 66 new", "ignored R3 part-of-year", "asked period:"
TITLES = {
    YEAR: (
        "Verksamhetsberättelse 2026", "Exempelkommunen 2026", "Bokslut 2026, beslutat i fullmäktige 2027-03-22",
        "Uppföljning 2026-01-01 – 2026-12-31", "Period 202601-202612", "Läget 31 december 2026", "Utfall helår 2026",
    ),
    PART: (
        "Resultatrapport januari–augusti 2026", "Uppföljning t.o.m. augusti 2026", "Period 202601-202608", "T2 2026",
        "Siffror från 2026 (januari till juni)",
        "Period: 2026-01-01 till 2026-08-31", "Sept 2025 – aug 2026", "Rullande 12 månader till och med augusti 2026",
    ),
    ASKED: (
        "Månadsrapport mars 2026", "Rapport kvartal 3 2026", "Delårsrapport 2026", "Läget första halvåret 2026",
        "Delårsrapport per den 31 augusti 2026", "Framtagen i februari 2027",
        "Läget hösten 2026", "Statistik vecka 12, 2026", "Utskriven 2027-01-15", "Insamlat läsåret 2025/26",
        "Plan 2024–2027", "Tal för 2026 jämförda med 2025", "Läget senaste tolv månaderna, 2026",
    ),
}  # fmt: skip


@together
@pytest.mark.parametrize(("title", "comes"), [(title, comes) for comes, listed in TITLES.items() for title in listed])
def test_a_title_that_tells_a_part_of_the_year_is_never_the_year(title: str, comes: str) -> None:
    result = imported(f"{title}\nMått;Resultat\nNöjd kund-index;66\n")
    told = [*cells(result), *left(result)]
    assert len(told) == 1
    assert told[0].startswith(comes)


BELOW = {
    "years below a part of one are asked about, and what is said to be all of one is not": (
        "Uppföljning januari–augusti 2026\n"
        ";Budget 2026;Årsbudget 2026;Bokslut 2025;Utfall\nNettokostnad;1;11800;11200;7\n",
        ["R3C3 nettokostnad 2026 budget 11800 new", "R3C4 nettokostnad 2025 value 11200 new"],
        ["ignored R3 part-of-year", "asked period:Budget 2026"],
    ),
    "months are of the year that the part is of": (
        "Redovisning januari–mars 2026\nMått;jan;feb;mars;Totalt\nAntal ärenden;5;6;7;18\n",
        [f"R3C{n + 1} ärenden 2026-M0{n} value {n + 4} new" for n in (1, 2, 3)],
        ["ignored C5 computed"],
    ),
    "a part that the measure has values for alone is meant": (
        "Rapport mars 2026\nMått;Utfall\nAntal ärenden;7\n",
        ["R3C2 ärenden 2026-M03 value 7 new"],
        [],
    ),
    "so it is where the year and the month might be two years": (
        "Månad;Antal ärenden\n2010-11;7\n2010-12;8\n",
        ["R2C2 ärenden 2010-M11 value 7 new", "R3C2 ärenden 2010-M12 value 8 new"],
        [],
    ),
    "of a measure with values for years either is asked about": (
        "Mått;2010-11\nNöjd kund-index;66\n",
        [],
        ["asked period:2010-11"],
    ),
    "a forecast is of the year": (
        "Uppföljning januari–april 2026\nMått;Prognos T1\nNettokostnad;11400\n",
        ["R3C2 nettokostnad 2026 forecast T1 11400 new"],
        [],
    ),
    "the corner tells a part as a title does": (
        "Mått, jan–aug 2026;Utfall\nNettokostnad;7000\n",
        [],
        ["ignored R2 part-of-year"],
    ),
}


@together
@pytest.mark.parametrize("name", BELOW)
def test_what_stands_below_a_part_of_the_year(name: str) -> None:
    text, taken, rest = BELOW[name]
    result = imported(text)
    assert cells(result) == taken
    assert left(result) == rest


PARTS = (
    "Utfall (aug)", "Utfall 2026-08", "Utfall 8 mån", "Ack. utfall", "Utfall t o m aug", "Utfall Q1–Q3", "Delårsutfall",
    "Utfall första halvåret", "Utfall hittills i år", "Periodens utfall", "Utfall efter 8 månader", "Utfall månad",
    "Utfall januari till augusti", "Utfall senaste 12 mån", "Utfall T2", "Utfall tertial 2 2026",
)  # fmt: skip


@together
@pytest.mark.parametrize("said", PARTS)
@pytest.mark.parametrize("own", [{}, {"indicator": "nettokostnad"}], ids=["", "with the measure said"])
def test_values_said_to_be_of_a_part_of_the_year_are_never_of_the_year(said: str, own: dict[str, str]) -> None:
    """By their heading, and by the name of the group that they stand in."""
    above = imported(f"Ekonomi 2026\n;Årsbudget;{said}\nNettokostnad;11500;7000\n", {}, **own)
    assert [one for one in cells(above) if "budget" not in one] == []
    assert [one for one in left(above) if one.endswith(("part-of-year", "unknown-indicator"))]
    group = imported(f"Ekonomi 2026\nMått;Resultat\n{said};\nNettokostnad;7000\n", {}, **own)
    assert cells(group) == []
    assert "ignored R4 part-of-year" in left(group)


def test_a_period_typed_is_that_of_a_table_which_may_be_of_a_part() -> None:
    result = imported("Delårsrapport 2026\nMått;Resultat\nNöjd kund-index;66\n", period="2026")
    assert cells(result) == [YEAR]


@together
@pytest.mark.parametrize(
    "text",
    ["Nettokostnad", "Handlagt inom fyra veckor", "Redovisat den 31 augusti 2026", "Mål 2025 och 2026", "i.u.", ""],
)
def test_a_text_that_tells_no_time_or_several_tells_none(text: str) -> None:
    assert when_in_title(text) is None


def in_sheet(name: str, *titles: str) -> bytes:
    """A workbook with one sheet, and texts above its table."""
    book, made = Workbook(), BytesIO()
    sheet = book.create_sheet(name, 0)
    del book[book.sheetnames[1]]
    for row in (*([title] for title in titles), ["Mått", "Resultat"], ["Nöjd kund-index", 66]):
        sheet.append(row)
    book.save(made)
    return made.getvalue()


def test_the_years_of_a_title_that_tells_several_are_those_that_are_offered() -> None:
    [asked] = imported("Kundernas svar 2026 (2025 inom parentes)\nMått;Resultat\nNöjd kund-index;66\n").questions
    assert [one.value for one in asked.options] == ["2025", "2026", "skip"]


OTHER_YEARS: dict[str, tuple[str | bytes, str, str]] = {
    "the name of the sheet": (in_sheet("2026", "Kundenkät 2025"), "", "Kundenkät 2025, 2026"),
    "the name of the sheet, with more words": (in_sheet("Bokslut 2026", "2025"), "", "2025, Bokslut 2026"),
    "what is typed": (
        "Nöjd kund-index 2025\nMått;Resultat\nNöjd kund-index;66\n",
        "2026",
        "Nöjd kund-index 2025, 2026",
    ),
    "what is typed, and the sheet": (in_sheet("2026", "Nöjd kund-index 2025"), "2026", "Nöjd kund-index 2025, 2026"),
    "the sheet, and what is typed": (in_sheet("2025"), "2026", "2025, 2026"),
}
"""Tables whose title tells another year than something else does, with what is typed, and what is asked about."""


@together
@pytest.mark.parametrize("other", OTHER_YEARS)
def test_a_title_of_another_year_than_is_told_elsewhere_is_asked_about(other: str) -> None:
    table, typed, about = OTHER_YEARS[other]
    wanted = {"period": typed} if typed else {}
    asked = imported(table, {}, **wanted)
    assert (cells(asked), left(asked)) == ([], [f"asked period:{about}"])
    assert [one.value for question in asked.questions for one in question.options] == ["2025", "2026", "skip"]
    answered = imported(table, {f"period:{about}": "2026"}, **wanted)
    assert [one.period for one in answered.cells] == ["2026"]
