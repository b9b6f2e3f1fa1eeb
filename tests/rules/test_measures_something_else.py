"""When an indicator without a word in common with its goal is still about the same."""

from __future__ import annotations

import pytest

from malstyr.language.fields import share_a_field
from malstyr.language.likeness import share_a_word, stems


@pytest.mark.parametrize(
    ("goal", "measured"),
    [
        ("Friska medarbetare", "Sjukfrånvaro i procent"),
        ("Ekonomi i balans", "Budgetavvikelse"),
        ("En sund ekonomi", "Soliditet inklusive pensionsåtagande"),
        ("Lika värde", "Andel kvinnor bland cheferna"),
        ("God utbildning", "Kostnad per betygspoäng"),
        ("Goda processer", "Plan för intern kontroll"),
        ("Attraktiv kommun", "Invånare den 31 december"),
        ("Kommunikationsverktyg", "Personer vi når via Facebook"),
        ("Minskad klimatpåverkan", "Utsläpp från tjänsteresor"),
        ("Trygga offentliga miljöer", "Anmälda våldsbrott"),
        ("Fler i egen försörjning", "Arbetslöshet bland utrikes födda"),
        ("God tillgänglighet", "Svarstid i växeln"),
        ("Ökad delaktighet", "Valdeltagande i kommunvalet"),
        ("Ett rikt kulturliv", "Utlån på biblioteken"),
        ("Attraktiv arbetsgivare", "Andel heltidsanställda"),
        ("Bra kollektivtrafik", "Bussarnas punktlighet"),
        ("Ständiga förbättringar", "Tid som frigjorts genom digitalisering"),
        ("Ett växande näringsliv", "Antal nystartade företag"),
        ("Trygg vård och omsorg", "Väntetid till särskilt boende"),
        ("Unga mår bra", "Andel barn i förskolan"),
    ],
)
def test_a_field_ties_a_measure_to_its_goal(goal: str, measured: str) -> None:
    assert share_a_word(stems(goal), stems(measured)) or share_a_field(stems(goal), stems(measured))


@pytest.mark.parametrize(
    ("goal", "measured"),
    [
        ("Fler invånare", "Kommunen som en plats att leva på"),
        ("Friska medarbetare", "Soliditet"),
        ("God utbildning", "Antal mil med egen bil"),
        ("En ekonomi i balans", "Utlån på biblioteken"),
        ("Trygga gator", "Andel ekologisk mat"),
        ("Minskade utsläpp", "Andel elever med gymnasieexamen"),
    ],
)
def test_different_fields_do_not(goal: str, measured: str) -> None:
    assert not share_a_field(stems(goal), stems(measured))
