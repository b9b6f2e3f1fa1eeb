"""A verb that no table knows gives a best guess that is said to be one, and never passes a goal."""

from __future__ import annotations

from datetime import date

import pytest

from malstyr.rules.judge import judge
from malstyr.smart.judge import judge_sentence
from malstyr.source.files import FileTree
from malstyr.workspace.load import load

VAGUE = (
    "Socialtjänsten ska ligga steget före",
    "Kommunen ska gå i bräschen för omställningen",
    "Kommunen ska sjuda av liv",
    "Medarbetarna ska brinna för sitt uppdrag",
    "Nämnden ska vässa sitt arbetssätt",
    "Barnen ska få blomma ut",
    "Förvaltningen ska vända på varje sten",
    "Kommunen ska lägga örat mot marken",
    "Kommunen ska spela en roll i omställningen",
    "Staden ska vakna till liv",
    "Vi ska införa ett nytt tänk",
    "Kommunen ska måla framtiden i ljusa färger",
)
GUESSED = ("specific", "measurable", "kind")


@pytest.mark.parametrize("text", VAGUE)
@pytest.mark.parametrize("form", ["{}.", "{} senast 2026.", "2. {} senast 2026.", "Under 2026: {}"])
def test_a_vague_text_is_never_passed(text: str, form: str) -> None:
    judged = judge_sentence(form.format(text))
    assert judged.unsure == GUESSED
    assert not judged.ok
    assert judged.suggestion is None
    assert judged.as_json()["unsure"] == list(GUESSED)
    assert [one.rule for one in judged.reasons].count("unknown-verb") == 2


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen ska bygga broar mellan generationerna",
        "Förvaltningen ska öppna dörrar för unga",
        "Nämnden ska flytta fram positionerna",
        "Nämnden ska ha örat mot marken",
        "Ungdomar ska få komma till tals",
    ],
)
def test_a_figure_of_speech_is_no_doing(text: str) -> None:
    judged = judge_sentence(f"{text} 2026.")
    assert not judged.measurable
    assert not judged.ok


@pytest.mark.parametrize(
    "text",
    [
        "Kommunen ska sandblästra Rådhustrappan senast 2026.",
        "Parkenheten ska röja ledningsgatan under 2026.",
        "Arkivet ska mikrofilma kyrkböckerna senast 2027.",
        "Gatukontoret ska sopsalta cykelvägarna vintern 2026.",
    ],
)
def test_a_clear_doing_in_an_unknown_verb_is_guessed_to_be_measurable(text: str) -> None:
    judged = judge_sentence(text)
    assert judged.measurable
    assert judged.unsure == GUESSED


@pytest.mark.parametrize(
    "text",
    [
        "Andelen elever med godkända betyg ska vara minst 85 % 2026.",
        "En översiktsplan ska antas senast 2026.",
        "Kommunen ska vara en attraktiv arbetsgivare 2026.",
        "Alla barn ska erbjudas simundervisning 2026.",
        "",
    ],
)
def test_known_words_are_judged(text: str) -> None:
    assert judge_sentence(text).as_json()["unsure"] == []


def test_check_asks_the_reader_instead_of_warning() -> None:
    text = "version: 1\norganisation: {id: o, name: O}\nsettings: {as_of: 2026-01-01}\ngoals:\n  m: {text: %s}\n"
    loaded = load(".", FileTree({"malstyr.yaml": (text % (VAGUE[0] + " senast 2026")).encode()}))
    found = [one for one in judge(loaded, date(2026, 1, 1), "sv").findings if one.code.startswith("SMART")]
    assert [(one.rule, str(one.severity)) for one in found] == [("unsure-goal", "info")]
    assert found[0].message == "Vi kan inte avgöra om ”M” går att följa upp. Läs själv ”ligga”."
