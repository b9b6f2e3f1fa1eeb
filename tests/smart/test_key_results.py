"""Table rows, arrows and key results: which number is the aim, and which tells how things stand."""

from typing import Any

import pytest

from malstyr.smart.judge import judge_sentence
from together import together


@together
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Frisknärvaro: utfall 94,2 %, målvärde 96 %", {"value": 96, "unit": "%", "baseline_value": 94.2}),
        ("Frisknärvaro: målvärde 96 %, utfall 94,2 %", {"value": 96, "unit": "%", "baseline_value": 94.2}),
        ("Behöriga lärare – utfall 78, målvärde 80", {"value": 80, "baseline_value": 78}),
        ("Sjukfrånvaro 7,2 → 6,5 %", {"value": 6.5, "unit": "%", "baseline_value": 7.2}),
        ("Sjukfrånvaro 7,2 -> 6,5 %", {"value": 6.5, "unit": "%", "baseline_value": 7.2}),
        ("Sjukfrånvaro 7,2 => 6,5 %", {"value": 6.5, "unit": "%", "baseline_value": 7.2}),
        ("Sjukfrånvaro: 7,2 → 6,5 (2026)", {"value": 6.5, "deadline": "2026", "baseline_value": 7.2}),
        (
            "Andel nöjda, utfall 2024: 86 %, mål 2026: 90 %",
            {"value": 90, "unit": "%", "deadline": "2026", "baseline_value": 86, "baseline_year": 2024},
        ),
        (
            "Inskrivna som fått arbete | Utfall 2024: 4 | Mål 2026: 10",
            {"value": 10, "deadline": "2026", "baseline_value": 4, "baseline_year": 2024},
        ),
        ("Elever med examen inom fyra år. Mål 2026: 85 %", {"value": 85, "unit": "%", "deadline": "2026"}),
        ("Trygghet (index 0–10): utfall 7,1; målvärde 7,8", {"value": 7.8, "baseline_value": 7.1}),
        ("Matsvinn per portion (gram), utfall 45, mål 30", {"value": 30, "unit": "gram", "baseline_value": 45}),
        ("Energianvändning, kWh/m2: 135", {"value": 135, "unit": "kWh/m2"}),
        ("Nettokostnad per elev (kr): 95 000", {"value": 95000, "unit": "kr"}),
        ("Handläggningstid i dagar: 30", {"value": 30, "unit": "dagar"}),
        ("Väntetid (dagar): 25 → 15", {"value": 15, "unit": "dagar", "baseline_value": 25}),
        ("Utsläpp (ton CO2): 12 000 → 8 000", {"value": 8000, "unit": "ton", "baseline_value": 12000}),
        ("Nuvärde 18 dagar, målvärde 12 dagar", {"value": 12, "unit": "dagar", "baseline_value": 18}),
        ("Kommunen ska, i dag, ha 20 platser", {"value": 20, "unit": "platser"}),
        ("Prio 1-larm ska ha 20 platser", {"value": 20, "unit": "platser"}),
        ("Utgifterna på anslag 1:3 ska vara 20 miljoner kronor", {"value": 20, "unit": "miljoner kronor"}),
        ("Anslag 20 miljoner kronor", {"value": 20, "unit": "miljoner kronor"}),
        ("Sjukfrånvaro (%): 6,2", {"value": 6.2, "unit": "%"}),
        ("Andel nöjda (i procent), utfall 78, mål 80", {"value": 80, "unit": "%", "baseline_value": 78}),
        ("Frånvaro, procent av arbetstiden: från 7,4 till 6,2", {"value": 6.2, "unit": "%", "baseline_value": 7.4}),
        (
            "Nöjdhet: 61 % (2024), mål 70 % (2027)",
            {"value": 70, "unit": "%", "deadline": "2027", "baseline_value": 61, "baseline_year": 2024},
        ),
        (
            "Andelen ekologiskt ska vara 40 % 2030 (25 % 2022)",
            {"value": 40, "unit": "%", "deadline": "2030", "baseline_value": 25, "baseline_year": 2022},
        ),
        (
            "Täthet, brukare per anställd: 7 (2025) → 6 (2028)",
            {"value": 6, "unit": "brukare", "deadline": "2028", "baseline_value": 7, "baseline_year": 2025},
        ),
        ("Andel svar inom 48 timmar: 95 %", {"value": 95, "unit": "%"}),
        ("KR 4.2 Andelen digitala möten från 30 % till 45 %", {"value": 45, "unit": "%", "baseline_value": 30}),
        ("Revisitfrekvensen inom 14 dagar ska vara 5 %", {"value": 5, "unit": "%"}),
        ("Utfallet ska vara minst 78 %", {"comparator": ">=", "value": 78, "unit": "%"}),
    ],
)
def test_the_aim_is_the_target(text: str, expected: dict[str, Any]) -> None:
    assert judge_sentence(text).extracted.as_json() == {"comparator": "="} | expected


@pytest.mark.parametrize("number", ["1,5.0", "1,2,3", "1.5,0.2", "1,5.", "0,.5", "7.2.1", "1.000,5.2"])
def test_what_is_no_number_stops_nothing(number: str) -> None:
    assert judge_sentence(f"Andelen nöjda ska vara {number} % senast 2026.").time_bound
