"""Phrases of time as plans have them: which bound a goal, and when that is (annotation guide 4 and 7)."""

import pytest

from malstyr.smart.judge import judge_sentence

_GOAL = "Minst 80 procent av eleverna ska ha en mentor {}."
_BOUNDING = {
    "till nästa årsskifte": None,
    "vid kommande årsskifte": None,
    "vid årsslut": None,
    "före halvårsskiftet": None,
    "vid läsårsslut": None,
    "till vårterminens slut": None,
    "under säsongen": None,
    "tertialvis": None,
    "på årsbasis": "yearly",
    "var tredje år": None,
    "nästa år": None,
    "på fem års sikt": None,
    "i höst": None,
    "före påsk": None,
    "senast till nyår": None,
    "före nästa val": None,
    "senast i början av maj": None,
    "till och med juni": None,
    "i mars": None,
    "under oktober": None,
    "vid delårsrapport 2": None,
    "vecka 12–14": None,
    "v. 40": None,
    "dec -26": "2026",
    "okt-26": "2026",
    "ht26": "2026",
    "VT 27": "2027",
    "Q1-26": "2026",
    "T2 -27": "2027",
    "senast -27": "2027",
    "läsåret 26/27": "2027",
    "vintersäsongen 26/27": "2027",
    "2026/2027": "2027",
    "06/2026": "2026",
    "26-12-31": "2026-12-31",
    "20261231": "2026-12-31",
    "31.12.2026": "2026-12-31",
    "på 2030-talet": "2039",
    "före 2030-talet": "2030",
    "i början av 2030-talet": None,
    "i samband med delårsbokslutet": None,
    "inför delårsrapporten": None,
    "vid årsbokslutet": None,
    "vid varje årsskifte": "yearly",
    "vid varje månadsskifte": None,
    "i Folkets hus 2026": "2026",
}
_NOT_BOUNDING = (
    "i vår kommun",
    "på sikt",
    "inom tre dagar",
    "till -18 grader",
    "enligt direktiv 2016/2102",
    "i hus 12",
    "enligt tidplan v2.1",
    "vid nästa besök",
    "i årsredovisningen",
    "under vårdtiden",
)


def test_what_bounds_a_goal_and_until_when() -> None:
    said = {phrase: judge_sentence(_GOAL.format(phrase)) for phrase in _BOUNDING}
    assert [phrase for phrase, judged in said.items() if not judged.time_bound] == []
    assert {phrase: judged.extracted.deadline for phrase, judged in said.items()} == _BOUNDING


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("Andelen elever som klarar kurs D inom två år ska vara 55 procent.", False),
        ("Andelen som skuldsaneras ska inom fem år vara 55 procent.", True),
        ("Kartlägga vilka medarbetare som går i pension inom fem år.", False),
        ("Inom fem år ska hälften av bilarna vara eldrivna.", True),
    ],
)
def test_years_within_a_clause_say_which_ones(text: str, bound: bool) -> None:
    assert judge_sentence(text).time_bound is bound


@pytest.mark.parametrize(
    "text",
    [
        "Revidera policyn från 2018.",
        "Protokollen från 2015–2019 ska skannas.",
        "Beslut från 2022 om taxor ska ses över och en ny taxa antas.",
        "Riktlinjerna (2018) ska ses över.",
        "Avtal tecknade före 2010 ska sägas upp.",
        "Ungdomar födda 2008 ska erbjudas sommarjobb.",
        "Visionen Hagfors 2040 ska tryckas som broschyr.",
        "Kommunen ska sjösätta en ny syn på lärande enligt strategin från 2019.",
        "Stärka kommunens krisberedskap, jfr 2024.",
    ],
)
def test_the_year_of_a_paper_bounds_no_goal(text: str) -> None:
    assert not judge_sentence(text).time_bound
    assert judge_sentence(text.removesuffix(".") + " senast 2027.").time_bound


def test_what_bounds_none() -> None:
    assert [phrase for phrase in _NOT_BOUNDING if judge_sentence(_GOAL.format(phrase)).time_bound] == []
