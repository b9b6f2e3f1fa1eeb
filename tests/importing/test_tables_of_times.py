"""Tables that tell when their values are of, in headings, rows and titles, each with every cell that is taken."""

import pytest
from imports import cells, imported, left

from together import together

TABLES: dict[str, tuple[str, dict[str, str], list[str], list[str]]] = {
    "a heading with its unit before the year": (
        "Skola;Andel trygga elever (%), 2026\nByskolan F-9;84\n",
        {},
        ["R2C2 trygghet byskolan 2026 value 84 new"],
        [],
    ),
    "a heading with its unit before the key and the year": (
        "Nämnd;Sjukfrånvaro (procent) utfall 2026\nSocialnämnden;8,1\n",
        {},
        ["R2C2 sjuktal-nämnd socialnämnden 2026 value 8.1 new"],
        [],
    ),
    "marks of footnotes after names, years, numbers and signs": (
        "Skola¹;2024²;2025*;2026 1)\nByskolan F–9*;80;83¹;84*\nÅskolan²;90;91 *;.. ¹\n* preliminärt\n",
        {"indicator": "trygghet"},
        [
            "R2C2 trygghet byskolan 2024 value 80 same",
            "R2C3 trygghet byskolan 2025 value 83 same",
            "R2C4 trygghet byskolan 2026 value 84 new",
            "R3C2 trygghet åskolan 2024 value 90 same",
            "R3C3 trygghet åskolan 2025 value 91 same",
            "R3C4 trygghet åskolan 2026 value .. new",
        ],
        [],
    ),
    "months by their numbers below a heading, and a year beside": (
        "År;Månad;Antal ärenden\n2026;1;72\n2026;12;73\n",
        {},
        ["R2C3 ärenden 2026-M01 value 72 new", "R3C3 ärenden 2026-M12 value 73 new"],
        [],
    ),
    "times of something else than the values": (
        "Skola;Startår;Andel trygga elever;Uppdaterad\nByskolan F–9;1998;84;2026-02-03\n",
        {"period": "2026"},
        ["R2C3 trygghet byskolan 2026 value 84 new"],
        [],
    ),
    "the same beside the period": (
        "Mått;Värde;Period;Registrerad\nAntal ärenden;12;2026-01;2026-02-03\n",
        {},
        ["R2C2 ärenden 2026-M01 value 12 new"],
        [],
    ),
    "two numbers in each cell below two years": (
        "Skola;Andel trygga elever 2026 (2025)\nByskolan F–9;84 (83)\nÅskolan;92 (91)\n",
        {},
        [],
        ["asked indicator:Andel trygga elever 2026 (2025)"],
    ),
    "a heading that is nearly a measure, with a year": (
        "Skola;Andel trygge elever 2026\nByskolan F–9;84\n",
        {},
        [],
        ["asked indicator:Andel trygge elever 2026"],
    ),
    "measures with years of two digits": (
        "Skola;Andel trygga elever -25;Andel trygga elever -26\nByskolan F–9;83;84\n",
        {},
        [],
        ["asked period:Andel trygga elever -25"],
    ),
    "a title with its unit and its year after a dash": (
        "Sjukfrånvaro, procent – 2026\nNämnd;Utfall\nSocialnämnden;8,1\n",
        {},
        ["R3C2 sjuktal-nämnd socialnämnden 2026 value 8.1 new"],
        [],
    ),
    "how many answered, beside a change between years": (
        "Mått;Nöjd kund-index 2026;Antal svar;Förändring 2025–2026\nAlla;75;50;1\n",
        {},
        ["R2C2 nki 2026 value 75 new", "R2C3 nki 2026 n 50 new"],
        ["ignored C4 computed"],
    ),
    "a column of words below a year is of values, however it begins": (
        "Skola;2026\nByskolan F–9;ca 85\nÅskolan;> 70 %\n",
        {"indicator": "trygghet"},
        [],
        ["refused R2C2 not-a-number", "refused R3C2 not-a-number"],
    ),
    "the months of a school year": (
        "Antal ärenden läsåret 2025/2026\nMånad;Utfall\ndec;20\njan;21\n",
        {"indicator": "ärenden"},
        ["R3C2 ärenden 2025-M12 value 20 new", "R4C2 ärenden 2026-M01 value 21 new"],
        [],
    ),
    "the year in the corner, beside words nobody knows": (
        "Insikt 2026;NKI;Antal svar;Svarsfrekvens\nNöjd kund-index;66;41;52 %\n",
        {},
        ["R2C2 nki 2026 value 66 new", "R2C3 nki 2026 n 41 new"],
        ["ignored C4 computed"],
    ),
    "two years in the corner": ("Insikt 2025 (2023);Resultat\nNöjd kund-index;66\n", {}, [], ["asked period:t.csv"]),
    "abbreviations ask one by one, each with the year and the sex it tells": (
        "Org;Sjukfrv % 2026;Sjukfrv % kv 2026\nSocialnämnden;8,5;9,0\n",
        {"indicator": "sjuktal-nämnd"},
        [],
        ["asked indicator:Sjukfrv % 2026", "asked indicator:Sjukfrv % kv 2026"],
    ),
    "remarks beyond the values, and counts that look like years": (
        "Månad;Antal ärenden;Kallat\n2026-01;1902;ja\n2026-02;2012;nej\n2026-03;x;nej\n",
        {},
        ["R2C2 ärenden 2026-M01 value 1902 new", "R3C2 ärenden 2026-M02 value 2012 new"],
        ["asked missing:x"],
    ),
    "days in a column of months": (
        "Månad;Antal ärenden\n2026-01-01;19\n2026-02-28;20\n2026-03-15;21\n",
        {},
        ["R2C2 ärenden 2026-M01 value 19 new", "R3C2 ärenden 2026-M02 value 20 new"],
        ["asked period:2026-03-15"],
    ),
    "a measure at the end of the year": (
        "Nettokostnad den 31 december;2026\nTotalt;11200\n",
        {},
        ["R2C2 nettokostnad 2026 value 11200 new"],
        [],
    ),
    "a measure on a day of each year": (
        "Antal ärenden per den 15 oktober\nMått;2024;2025\nAntal ärenden;200;210\n",
        {},
        [],
        ["asked period:2024"],
    ),
    "a term above the years of what is measured once a year": (
        "Nöjd kund-index höstterminen\nMått;2024;2025\nNöjd kund-index;74;75\n",
        {},
        [],
        ["asked period:2024"],
    ),
    "columns of sums, of members and of times": (
        "Skola;2025;2026;Summa\nByskolan F–9;83;84;167\n",
        {"indicator": "trygghet"},
        ["R2C2 trygghet byskolan 2025 value 83 same", "R2C3 trygghet byskolan 2026 value 84 new"],
        ["ignored C4 computed"],
    ),
    "short years, and what is preliminary": (
        "Mått;Utfall -24;Budget ’25;2026 (prel.);Åldern -24\nNettokostnad;11000;11500;11900;7\n",
        {},
        [
            "R2C2 nettokostnad 2024 value 11000 same",
            "R2C3 nettokostnad 2025 budget 11500 new",
            "R2C4 nettokostnad 2026 value 11900 new",
        ],
        ["ignored C5 unknown-indicator"],
    ),
    "forecasts by the months they are made in": (
        "Mått;Prognos april 2026;Prognos aug 2026;Prognos mars 2026\nNettokostnad;11500;11600;11700\n",
        {},
        ["R2C2 nettokostnad 2026 forecast T1 11500 new", "R2C3 nettokostnad 2026 forecast T2 11600 new"],
        ["asked point"],
    ),
    "forecasts by when they are made, of the only year that the table tells": (
        "Mått;Budget 2026;Prognos aug;T1-prognos\nNettokostnad;11500;11600;11700\n",
        {},
        [
            "R2C2 nettokostnad 2026 budget 11500 new",
            "R2C3 nettokostnad 2026 forecast T2 11600 new",
            "R2C4 nettokostnad 2026 forecast T1 11700 new",
        ],
        [],
    ),
    "the same, of one of two years": (
        "Mått;Utfall 2025;Budget 2026;Prognos vid T2\nNettokostnad;11400;11500;11600\n",
        {},
        ["R2C2 nettokostnad 2025 value 11400 new", "R2C3 nettokostnad 2026 budget 11500 new"],
        ["asked period:Prognos vid T2"],
    ),
    "forecasts of which nothing tells the point": (
        "Mått;Budget 2026;Prognos 2;Augustiprognos;Prognos efter uppföljningen\nNettokostnad;11500;11550;11600;11700\n",
        {},
        ["R2C2 nettokostnad 2026 budget 11500 new", "R2C4 nettokostnad 2026 forecast T2 11600 new"],
        ["ignored C5 unknown-indicator", "asked point"],
    ),
    "all of the year below its months": (
        "Antal ärenden;2025;2026\njan;12;14\nHelår;210;\n",
        {},
        [
            "R2C2 ärenden 2025-M01 value 12 new",
            "R2C3 ärenden 2026-M01 value 14 new",
            "R3C2 ärenden 2025 value 210 new",
        ],
        [],
    ),
    "all of the year beside its months, in the year of the text above": (
        "Uppföljning 2025\n\nMått;jan;feb;Hela året\nAntal ärenden;12;15;210\n",
        {},
        [
            "R4C2 ärenden 2025-M01 value 12 new",
            "R4C3 ärenden 2025-M02 value 15 new",
            "R4C4 ärenden 2025 value 210 new",
        ],
        [],
    ),
    "all of a year that nothing tells": (
        "Månad;Antal ärenden\n2025-01;12\nHelår;210\n",
        {},
        ["R2C2 ärenden 2025-M01 value 12 new"],
        ["asked period:Helår"],
    ),
    "years as columns": (
        "Skola;2024;2025\nbyskolan f-9;80;84\nÅskolan;90;91,0\nFjärrskolan;1;2\n",
        {"indicator": "trygghet"},
        [
            "R2C2 trygghet byskolan 2024 value 80 same",
            "R2C3 trygghet byskolan 2025 value 84 changed",
            "R3C2 trygghet åskolan 2024 value 90 same",
            "R3C3 trygghet åskolan 2025 value 91.0 same",
        ],
        ["ignored R4 unknown-member"],
    ),
    "a year and what it is of in one heading": (
        "Mått;2026 Kvinnor;2026 Män;2026 Totalt;2026 Antal svar\nSjukfrånvaro;6,5;4,5;6,1;650\n",
        {"member": "bildningsnämnden"},
        [
            "R2C2 sjuktal-nämnd bildningsnämnden women 2026 value 6.5 new",
            "R2C3 sjuktal-nämnd bildningsnämnden men 2026 value 4.5 new",
            "R2C4 sjuktal-nämnd bildningsnämnden 2026 value 6.1 new",
            "R2C5 sjuktal-nämnd bildningsnämnden 2026 n 650 new",
        ],
        [],
    ),
    "a forecast with its point": (
        "Post;Prognos T2 2025\nNettokostnad;12300\n",
        {},
        ["R2C2 nettokostnad 2025 forecast T2 12300 new"],
        [],
    ),
    "a forecast without": ("Post;Prognos 2025\nNettokostnad;12300\n", {}, [], ["asked point"]),
    "months as columns": (
        "År 2025;jan;feb;R12\nAntal ärenden;5;1 200;70\n",
        {},
        ["R2C2 ärenden 2025-M01 value 5 new", "R2C3 ärenden 2025-M02 value 1200 new"],
        ["ignored C4 part-of-year"],
    ),
    "months of what is measured by the year": (
        "Mått;jan 2025\nNöjd kund-index;74\n",
        {},
        [],
        ["ignored C2 part-of-year", "ignored R2 part-of-year"],
    ),
    "a period that can be two": ("Mått;2011-12\nNöjd kund-index;74\n", {}, [], ["asked period:2011-12"]),
    "months that are not grades": (
        "Mått 2026;1;2;3;4;5;6\nAntal ärenden;3;4;9;20;11;2\n",
        {},
        [],
        ["refused R1 unknown-indicator"],
    ),
    "from January to December, which is the year, and to August, which is not": (
        "Post;Budget 2025;Utfall jan-dec 2025;Utfall jan–aug 2025\nNettokostnad;12500;12100;8000\n",
        {},
        ["R2C2 nettokostnad 2025 budget 12500 new", "R2C3 nettokostnad 2025 value 12100 new"],
        ["ignored C4 part-of-year"],
    ),
    "parts of a year that is not told, of what is measured once a year": (
        "Mått;Q1;Q2;2025\nNettokostnad;3000;6000;12100\n",
        {},
        ["R2C4 nettokostnad 2025 value 12100 new"],
        ["ignored C2 part-of-year", "ignored C3 part-of-year"],
    ),
    "codes of measures beside their names, of which one looks like a year": (
        "Konto;Benämning;2026\n1000;Nöjd kund-index;75\n2000;Nettokostnad;11200\n",
        {},
        ["R2C3 nki 2026 value 75 new", "R3C3 nettokostnad 2026 value 11200 new"],
        [],
    ),
    "a column of sums beside months": (
        "Mått;2025-01;2025-02;Summa\nAntal ärenden;12;15;27\n",
        {},
        ["R2C2 ärenden 2025-M01 value 12 new", "R2C3 ärenden 2025-M02 value 15 new"],
        ["ignored C4 computed"],
    ),
    "a column of sums below the year, beside its months": (
        "Antal ärenden;2025;2025;2025\nMått;jan;feb;Totalt\nKommunen;12;15;28\n",
        {"indicator": "ärenden"},
        ["R3C2 ärenden 2025-M01 value 12 new", "R3C3 ärenden 2025-M02 value 15 new"],
        ["ignored C4 computed"],
    ),
    "the year alone, which is the sum of the months beside it": (
        "Mått;2025-01;2025-02;2025\nAntal ärenden;12;15;27\n",
        {},
        ["R2C2 ärenden 2025-M01 value 12 new", "R2C3 ärenden 2025-M02 value 15 new"],
        ["ignored R2C4 computed"],
    ),
    "rows of what has changed between years": (
        "År;Byskolan F–9;Åskolan\n2026;84;92\nFörändring;1;1\nSkillnad i %;1,2;1,1\nMålvärde;90;95\n",
        {"indicator": "trygghet"},
        ["R2C2 trygghet byskolan 2026 value 84 new", "R2C3 trygghet åskolan 2026 value 92 new"],
        ["ignored R3 computed", "ignored R4 computed"],
    ),
    "two tables side by side, of different years": (
        "Nöjd kund-index;;;Nettokostnad;\nÅr;Värde;;År;Värde\n2025;75;;2026;12100\n",
        {},
        ["R3C2 nki 2025 value 75 new", "R3C5 nettokostnad 2026 value 12100 new"],
        [],
    ),
}


@together
@pytest.mark.parametrize("name", TABLES)
def test_every_cell_is_of_the_time_that_is_told(name: str) -> None:
    text, wanted, taken, rest = TABLES[name]
    result = imported(text, {}, **wanted)
    assert cells(result) == taken
    assert left(result) == rest
