"""Pivot tables of Excel's: what is chosen above them, and sums that name what stands below."""

import pytest
from imports import cells, imported, left

from together import together

PIVOT = (
    "Summa av Antal;Kolumnetiketter;;\nRadetiketter;jan;feb;Totalsumma\nExempelkommunen;12;15;27\nTotalsumma;12;15;27\n"
)
MONTHS = ["ärenden 2026-M01 value 12 new", "ärenden 2026-M02 value 15 new"]
SUMS = ["computed", *["duplicate-row"] * 3]
NESTED = "Radetiketter;Summa av Belopp tkr\n{}Totalsumma;99\n"
TABLES: dict[str, tuple[str, dict[str, str], list[str], list[str]]] = {
    "a year chosen": (f"År;2026;;\n\n{PIVOT}", {"indicator": "ärenden"}, MONTHS, SUMS),
    "the same right above": (f"År;2026;;\n{PIVOT}", {"indicator": "ärenden"}, MONTHS, SUMS),
    "other fields chosen, and all of one": (
        f"År;2026;;\nFörvaltning;(Alla);;\nEnhet;Vård;;\n\n{PIVOT}",
        {"indicator": "ärenden"},
        MONTHS,
        SUMS,
    ),
    "years that nobody tells": (
        f"År;(Alla);;\n\n{PIVOT}",
        {"indicator": "ärenden"},
        [],
        ["computed", "asked period:jan", "asked period:feb"],
    ),
    "amounts below what they are of": (
        "År;2026\n\n" + NESTED.format("Nettokostnad;23900\nBudget;12000\nUtfall;11900\n"),
        {},
        ["nettokostnad 2026 budget 12000 new", "nettokostnad 2026 value 11900 new"],
        ["total-row", "total-row"],
    ),
    "members below years, of shares": (
        "Radetiketter;Medel av Sjukfrånvaro\n2025;7\nBildningsnämnden;6,2\nSocialnämnden;8,3\n"
        "2026;7\nSocialnämnden;8,1\n",
        {},
        [
            "sjuktal-nämnd bildningsnämnden 2025 value 6.2 same",
            "sjuktal-nämnd socialnämnden 2025 value 8.3 same",
            "sjuktal-nämnd socialnämnden 2026 value 8.1 new",
        ],
        ["total-row", "total-row"],
    ),
    "years below members, of whom one is nobody's": (
        "Radetiketter;Medel av Sjukfrånvaro\nSocialnämnden;7\n2025;8,3\n2026;8,1\nKyrkogårdsnämnden;5\n2026;5\n",
        {},
        [
            "sjuktal-nämnd socialnämnden 2025 value 8.3 same",
            "sjuktal-nämnd socialnämnden 2026 value 8.1 new",
        ],
        ["total-row", "total-row", "unknown-member"],
    ),
    "a member without any below": (
        "Radetiketter;Medel av Sjukfrånvaro\nBildningsnämnden;6,2\nSocialnämnden;7\n2025;8,3\n2026;8,1\n",
        {},
        [],
        ["unknown-member", "unknown-member", "asked period:t.csv"],
    ),
    "amounts below names that are no sums": (
        "Nämnd;2026\nNettokostnad;\nBudget;12000\nUtfall;11900\n",
        {},
        ["nettokostnad 2026 budget 12000 new", "nettokostnad 2026 value 11900 new"],
        [],
    ),
    "a month, and all months so far": (
        ";jan 2026;;feb 2026;\nMått;Mån;Ack;Månad;Ack\nAntal ärenden;12;12;15;27\n",
        {},
        MONTHS,
        ["part-of-year", "part-of-year"],
    ),
    "a share beside the amounts that it is of": (
        ";2026;;;\nMått;Budget;Utfall;Avvikelse;%\nNettokostnad;12000;11900;100;0,8\n",
        {},
        ["nettokostnad 2026 budget 12000 new", "nettokostnad 2026 value 11900 new"],
        ["computed"],
    ),
    "the scale of an index": (
        "Nöjd kund-index (0–100);\nMått;2026\nNöjd kund-index;75\n",
        {},
        ["nki 2026 value 75 new"],
        [],
    ),
    "what a spreadsheet makes of a difference": (
        "Mått;Budget 2025;Utfall 2025;Avvikelse 2025\nNettokostnad;575,05;575,35;-0,299999999999955\n",
        {"unit": "mnkr"},
        ["nettokostnad 2025 budget 575050 new", "nettokostnad 2025 value 575350 new"],
        ["computed"],
    ),
    "girls and boys, where women and men are counted": (
        "Nämnd;Flickor 2026;Pojkar 2026\nSocialnämnden;8,8;6,2\n",
        {"indicator": "sjuktal-nämnd"},
        [],
        ["asked part:Flickor", "asked part:Pojkar"],
    ),
}


@together
@pytest.mark.parametrize("name", TABLES)
def test_what_stands_around_and_below_is_used(name: str) -> None:
    text, wanted, taken, rest = TABLES[name]
    result = imported(text, {}, **wanted)
    assert [one.partition(" ")[2] for one in cells(result)] == taken
    assert [one.split()[-1] if one.startswith("ignored") else one for one in left(result)] == rest
