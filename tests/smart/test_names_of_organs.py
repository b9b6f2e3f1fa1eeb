"""Whoever acts, the same doing is of the same kind: agencies and companies are told by form, not by a list."""

import pytest

from malstyr.smart.judge import judge_sentence

ORGANS = [
    "Kommunen",
    "Skolverket",
    "Finansinspektionen",
    "Riksarkivet",
    "SCB",
    "IVO",
    "Lantmäteriet",
    "Riksrevisionen",
    "Barnombudsmannen",
    "Sametinget",
    "Svenska kraftnät",
    "Uppsala universitet",
    "Länsstyrelsen i Dalarnas län",
    "Havs- och vattenmyndigheten",
    "Riksbanken",
    "Sida",
    "Polarforskningssekretariatet",
    "Region Halland",
    "Gästrike Vatten",
    "Kiruna kommun",
    "Bostads AB Mimer",
    "Almi",
    "Vinnova",
    "Swedavia",
    "Statens geotekniska institut",
    "Överklagandenämnden för studiestöd",
    "Patent- och registreringsverket",
    "Karolinska institutet",
]
DOINGS = {
    "redovisa kostnaderna för uppdraget": "activity",
    "lämna en rapport till regeringen": "activity",
    "betala ut stödet till lantbrukarna": "activity",
    "ta emot ansökningar om bidrag": "activity",
    "inkomma med ett budgetunderlag": "activity",
    "överlämna ett förslag till regeringen": "activity",
    "anmäla ärendet till revisionen": "activity",
    "avskaffa avgiften för bygglov": "activity",
    "avsätta två miljoner kronor till ett museum": "activity",
    "minska sin energianvändning": "result",
    "ha en sjukfrånvaro under 5 procent": "result",
    "vara fossilfri": "result",
    "främja kulturen": "direction",
    "vara en attraktiv arbetsgivare": "direction",
}


@pytest.mark.parametrize(("doing", "kind"), DOINGS.items())
def test_the_kind_is_of_the_doing_whoever_acts(doing: str, kind: str) -> None:
    assert {organ for organ in ORGANS if judge_sentence(f"{organ} ska {doing}.").kind != kind} == set()


@pytest.mark.parametrize("subject", ["Patienterna", "Eleverna", "Varje elev", "Invånarna"])
def test_clients_are_no_organ(subject: str) -> None:
    assert judge_sentence(f"{subject} ska lämna synpunkter på maten.").kind != "activity"
