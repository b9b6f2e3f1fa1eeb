"""Tables as the sector makes them, each with every cell that is taken and everything that is not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from io import BytesIO

import pytest
from imports import GOALS, cells, imported, imported_into, left
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from conftest import workspace
from together import together

TWO_HEADS = (
    "Sjukfrånvaro;;;;\n;År 2025;;År 2026;\nNämnd;Kvinnor;Män;Kvinnor;Män\n"
    "Bildningsnämnden;6,8;4,0;6,35;4,1\nKommunen totalt;7;6;7;6\nKälla: HR;;;;\n"
)
TABLES: dict[str, tuple[str, dict[str, str], list[str], list[str]]] = {
    "two rows of headings, a row of sums and a note": (
        TWO_HEADS,
        {},
        [
            "R4C2 sjuktal-nämnd bildningsnämnden women 2025 value 6.8 new",
            "R4C3 sjuktal-nämnd bildningsnämnden men 2025 value 4.0 new",
            "R4C4 sjuktal-nämnd bildningsnämnden women 2026 value 6.35 new",
            "R4C5 sjuktal-nämnd bildningsnämnden men 2026 value 4.1 new",
        ],
        ["ignored R5 total-row"],
    ),
    "a first row without a value, apart from the headings of fields": (
        "Mått;Skola;År;Värde\n\nAndel trygga elever;Byskolan F-9;2026;\nAndel trygga elever;Åskolan;2026;92\n",
        {},
        ["R4C4 trygghet åskolan 2026 value 92 new"],
        [],
    ),
    "a pivot table, which says what its fields are above them": (
        "Medel av sjukfrånvaro;;År;\nNämnd;Kön;2025;2026\n"
        "Bildningsnämnden;Kvinnor;6,8;6,35\n;Män;4,0;4,1\nBildningsnämnden Summa;;6,1;5,9\nTotalsumma;;7;6\n",
        {"indicator": "sjuktal-nämnd"},
        [
            "R3C3 sjuktal-nämnd bildningsnämnden women 2025 value 6.8 new",
            "R3C4 sjuktal-nämnd bildningsnämnden women 2026 value 6.35 new",
            "R4C3 sjuktal-nämnd bildningsnämnden men 2025 value 4.0 new",
            "R4C4 sjuktal-nämnd bildningsnämnden men 2026 value 4.1 new",
        ],
        ["ignored R6 total-row", "asked member:Bildningsnämnden Summa"],
    ),
    "rows that say which part of the one above they are": (
        "Nämnd;2025;2026\nBildningsnämnden;6,2;6,1\n  varav kvinnor;6,8;6,35\n– varav män;4,0;4,1\nvarav lärare;5;5\n",
        {"indicator": "sjuktal-nämnd"},
        [
            "R2C2 sjuktal-nämnd bildningsnämnden 2025 value 6.2 same",
            "R2C3 sjuktal-nämnd bildningsnämnden 2026 value 6.1 new",
            "R3C2 sjuktal-nämnd bildningsnämnden women 2025 value 6.8 new",
            "R3C3 sjuktal-nämnd bildningsnämnden women 2026 value 6.35 new",
            "R4C2 sjuktal-nämnd bildningsnämnden men 2025 value 4.0 new",
            "R4C3 sjuktal-nämnd bildningsnämnden men 2026 value 4.1 new",
        ],
        ["ignored R5 unknown-member"],
    ),
    "a pivot table in few columns, with the parts of each below it": (
        "Medel av värde;Kolumnetiketter;\nRadetiketter;2025;2026\nBildningsnämnden;6,2;6,1\nK;6,8;6,35\nM;4,0;4,1\n"
        "Socialnämnden;8,4;8,2\nK;8,9;8,8\nM;6,4;6,2\nTotalsumma;7;6\n",
        {"indicator": "sjuktal-nämnd"},
        [
            "R3C2 sjuktal-nämnd bildningsnämnden 2025 value 6.2 same",
            "R3C3 sjuktal-nämnd bildningsnämnden 2026 value 6.1 new",
            "R4C2 sjuktal-nämnd bildningsnämnden women 2025 value 6.8 new",
            "R4C3 sjuktal-nämnd bildningsnämnden women 2026 value 6.35 new",
            "R5C2 sjuktal-nämnd bildningsnämnden men 2025 value 4.0 new",
            "R5C3 sjuktal-nämnd bildningsnämnden men 2026 value 4.1 new",
            "R6C2 sjuktal-nämnd socialnämnden 2025 value 8.4 changed",
            "R6C3 sjuktal-nämnd socialnämnden 2026 value 8.2 new",
            "R7C2 sjuktal-nämnd socialnämnden women 2025 value 8.9 new",
            "R7C3 sjuktal-nämnd socialnämnden women 2026 value 8.8 new",
            "R8C2 sjuktal-nämnd socialnämnden men 2025 value 6.4 new",
            "R8C3 sjuktal-nämnd socialnämnden men 2026 value 6.2 new",
        ],
        ["ignored R9 total-row"],
    ),
    "parts below a list of members, which may be of the last or of all": (
        "Nämnd;2026\nBildningsnämnden;6,1\nSocialnämnden;8,2\nKvinnor;8,8\nMän;6,2\n",
        {"indicator": "sjuktal-nämnd"},
        [
            "R2C2 sjuktal-nämnd bildningsnämnden 2026 value 6.1 new",
            "R3C2 sjuktal-nämnd socialnämnden 2026 value 8.2 new",
        ],
        ["ignored R4 unknown-member", "ignored R5 unknown-member"],
    ),
    "the own area beside others": (
        "Mått;Exempelkommunen;Riket\nNöjd kund-index;75;71\n",
        {"period": "2026"},
        ["R2C2 nki 2026 value 75 new"],
        ["ignored C3 other-area"],
    ),
    "the own area as the only row, and a share of those who answered": (
        "Nöjd kund-index 2026;Utfall;Svarsfrekvens\nExempelkommunen;75;52\n",
        {},
        ["R2C2 nki 2026 value 75 new"],
        ["ignored C3 computed"],
    ),
    "a title that tells how its table is divided": (
        "Sjukfrånvaro efter nämnd, kön och år;;\nNämnd;Kön;2026\nSocialnämnden;Kvinnor;8,8\n",
        {},
        ["R3C3 sjuktal-nämnd socialnämnden women 2026 value 8.8 new"],
        [],
    ),
    "a title of another measure, made of one by what it is per": (
        "Nettokostnad per boende;\nBoende;2026\nHela kommunen;310\n",
        {},
        [],
        ["asked indicator"],
    ),
    "a column of all beside those of members": (
        "Andel trygga elever;Byskolan F–9;Åskolan;Totalt\n2026;84;92;88\n",
        {},
        ["R2C2 trygghet byskolan 2026 value 84 new", "R2C3 trygghet åskolan 2026 value 92 new"],
        ["ignored C4 total-row"],
    ),
    "who is responsible, beside measures of no members": (
        "Mått;2026;Ansvarig nämnd\nNöjd kund-index;75;Bildningsnämnden\nSjukfrånvaro;8,2;Socialnämnden\n",
        {},
        ["R2C2 nki 2026 value 75 new", "R3C2 sjuktal-nämnd socialnämnden 2026 value 8.2 new"],
        [],
    ),
    "two tables with a column between, on rows of their own": (
        "Skola;Trygghet 2026;;Läget;\nByskolan F–9;84;;Mått;2026\nÅskolan;92;;Nöjd kund-index;75\n",
        {},
        [
            "R2C2 trygghet byskolan 2026 value 84 new",
            "R3C2 trygghet åskolan 2026 value 92 new",
            "R3C5 nki 2026 value 75 new",
        ],
        [],
    ),
    "the number of a table in a document, before what it is of": (
        "Tabell 3. Andel trygga elever, procent;\nSkola;2026\nByskolan F-9;84\n",
        {},
        ["R3C2 trygghet byskolan 2026 value 84 new"],
        [],
    ),
    "a bookkeeping system's short words": (
        "Konto;Bud 2026;Utf 2026;Prog T2 2026;Avv\nNettokostnad;12 500;12 100;12 200;400\n",
        {},
        [
            "R2C2 nettokostnad 2026 budget 12500 new",
            "R2C3 nettokostnad 2026 value 12100 new",
            "R2C4 nettokostnad 2026 forecast T2 12200 new",
        ],
        ["ignored C5 computed"],
    ),
    "the only column of values, of the indicator that is asked for": (
        "Skola;Resultat av enkäten\nByskolan F-9;84\n",
        {"indicator": "trygghet", "period": "2026"},
        ["R2C2 trygghet byskolan 2026 value 84 new"],
        [],
    ),
    "the only column of values, which counts something else": (
        "Skola;Antal elever\nByskolan F-9;84\n",
        {"indicator": "trygghet", "period": "2026"},
        [],
        ["asked indicator:Antal elever"],
    ),
    "the only column of values, which is what is aimed at": (
        "Skola;Mål 2026\nByskolan F-9;84\n",
        {"indicator": "trygghet"},
        [],
        [],
    ),
    "parentheses after values above nothing, and about what cannot be less than nothing": (
        "Mått;2026\nNettokostnad;(11 200)\nNöjd kund-index;(75)\n",
        {},
        ["R3C2 nki 2026 value 75 new"],
        ["asked number:(11 200)"],
    ),
    "costs with minus, after costs above nothing": (
        "Mått;2024;2025;2026\nNettokostnad;11000-;-11 200;\u221211 250,5\n",
        {},
        ["R2C2 nettokostnad 2024 value 11000 same"],
        ["asked scale:R2C3", "asked scale:R2C4"],
    ),
    "shares in a whole column are asked about once": (
        "Skola;2026\nByskolan F–9;0,85\nÅskolan;0,9\n",
        {"indicator": "trygghet"},
        [],
        ["asked scale:R2C2"],
    ),
    "shares among others are asked about one by one": (
        "Skola;2025;2026;2022\nByskolan F–9;83;0,85;85\nÅskolan;91;0,9;0,91\n",
        {"indicator": "trygghet"},
        [
            "R2C2 trygghet byskolan 2025 value 83 same",
            "R2C4 trygghet byskolan 2022 value 85 new",
            "R3C2 trygghet åskolan 2025 value 91 same",
        ],
        ["asked scale:R2C3", "asked scale:R3C4"],
    ),
    "what has no values before is meant as the others": (
        "Nämnd;Kvinnor 2026\nSocialnämnden;0,085\nBildningsnämnden;0,068\n",
        {"indicator": "sjuktal-nämnd"},
        [],
        ["asked scale:R2C2"],
    ),
    "shares far from those before, in a whole column": (
        "Skola;2026\nByskolan F–9;0,29\nÅskolan;0,35\n",
        {"indicator": "trygghet"},
        [],
        ["asked scale:R2C2"],
    ),
    "one that fits as it is written tells that the others are not all so": (
        "Skola;2026\nByskolan F–9;0,29\nÅskolan;90\n",
        {"indicator": "trygghet"},
        ["R3C2 trygghet åskolan 2026 value 90 new"],
        ["asked scale:R2C2"],
    ),
    "money in thousands of its unit, half of what was before, and twice": (
        "Nämnd;2025;2026\nNettokostnad;5,5;24\n",
        {},
        [],
        ["asked scale:R2C2"],
    ),
    "parts after a mark, below one member": (
        "Enhet;2026\nBildningsnämnden;6,5\n- kvinnor;7,5\n– Män;4,5\n",
        {"indicator": "sjuktal-nämnd"},
        [
            "R2C2 sjuktal-nämnd bildningsnämnden 2026 value 6.5 new",
            "R3C2 sjuktal-nämnd bildningsnämnden women 2026 value 7.5 new",
            "R4C2 sjuktal-nämnd bildningsnämnden men 2026 value 4.5 new",
        ],
        [],
    ),
    "the measure above, and in what its amounts are": (
        "Nettokostnad, belopp i mnkr\nÅr;Utfall;Budget\n2025;11,0;11,2\n",
        {},
        ["R3C2 nettokostnad 2025 value 11000 new", "R3C3 nettokostnad 2025 budget 11200 new"],
        [],
    ),
    "units that begin as sums do are none": (
        "Skola;2026\nAllaktivitetshuset;85\nMedelpunktens skola;85\nTotalsumma;85\nMedel kommunen;85\n",
        {"indicator": "trygghet"},
        [],
        ["ignored R2 unknown-member", "ignored R3 unknown-member", "ignored R4 total-row", "ignored R5 total-row"],
    ),
    "a pivot table: what is summed is the value where no other column is one": (
        "Radetiketter;Summa av Belopp tkr\nNettokostnad;11000\nTotalsumma;11000\n",
        {"period": "2025"},
        ["R2C2 nettokostnad 2025 value 11000 new"],
        ["ignored R3 total-row"],
    ),
    "a mean is the value where no other column is one": (
        "Skola;Medelvärde 2025;Antal svar\nByskolan F–9;84;41\n",
        {"indicator": "trygghet"},
        ["R2C2 trygghet byskolan 2025 value 84 changed", "R2C3 trygghet byskolan 2025 n 41 new"],
        [],
    ),
    "parts by their own words below names under no heading": (
        ";2025;2026\nBildningsnämnden;6,2;6,1\n  varav kvinnor;6,8;6,4\n  varav män;4,0;4,1\n",
        {"indicator": "sjuktal-nämnd"},
        [
            "R2C2 sjuktal-nämnd bildningsnämnden 2025 value 6.2 same",
            "R2C3 sjuktal-nämnd bildningsnämnden 2026 value 6.1 new",
            "R3C2 sjuktal-nämnd bildningsnämnden women 2025 value 6.8 new",
            "R3C3 sjuktal-nämnd bildningsnämnden women 2026 value 6.4 new",
            "R4C2 sjuktal-nämnd bildningsnämnden men 2025 value 4.0 new",
            "R4C3 sjuktal-nämnd bildningsnämnden men 2026 value 4.1 new",
        ],
        [],
    ),
    "less than nothing of what never was": (
        "Mått;Ansvarig nämnd;2026\nNöjd kund-index;;-5\nNettokostnad;;-12000\nSjukfrånvaro;Socialnämnden;-6,6\n",
        {},
        [],
        ["refused R2C3 out-of-range", "asked scale:R3C3", "asked scale:R4C3"],
    ),
    "two budgets": (
        "Mått;Budget 2026;Rev. budget 2026\nNettokostnad;11500;11600\n",
        {},
        [],
        ["asked indicator:Rev. budget 2026"],
    ),
    "a group above that the measure is not told for": (
        "Årskurs 7–9\nSkola;Andel trygga elever 2026\nByskolan F–9;84\n",
        {},
        [],
        ["asked check:R1C1"],
    ),
    "a name shortened": (
        "Nämnd;Sjukfrånvaro 2026\nSoc.nämnd;8,1\nBil;6,2\n",
        {},
        [],
        ["asked member:Soc.nämnd", "asked member:Bil"],
    ),
    "accounts under what all of the table is said to be": (
        "Ansvar;Konto;År;Utfall\nBildningsnämnden;46;2026;6,5\nSocialnämnden;46;2026;8,5\n",
        {"indicator": "sjuktal-nämnd"},
        [
            "R2C4 sjuktal-nämnd bildningsnämnden 2026 value 6.5 new",
            "R3C4 sjuktal-nämnd socialnämnden 2026 value 8.5 new",
        ],
        [],
    ),
    "several accounts under what all of the table is said to be": (
        "Ansvar;Konto;År;Utfall\nBildningsnämnden;46;2026;6,5\nSocialnämnden;47;2026;8,5\n",
        {"indicator": "sjuktal-nämnd"},
        [],
        ["asked rows"],
    ),
    "the same below a measure": (
        "Andel trygga elever;2026\nByskolan F–9;ca 85\nÅskolan;91\n",
        {},
        ["R3C2 trygghet åskolan 2026 value 91 new"],
        ["refused R2C2 not-a-number"],
    ),
    "a group of a part, and a whole below a word for a sum": (
        "Sjukfrånvaro;2026\nKvinnor;\nBildningsnämnden;7,5\nSocialnämnden;9,5\n",
        {},
        [
            "R3C2 sjuktal-nämnd bildningsnämnden women 2026 value 7.5 new",
            "R4C2 sjuktal-nämnd socialnämnden women 2026 value 9.5 new",
        ],
        [],
    ),
    "what is called the sum of the parts of a member, of shares, which are not summed": (
        "Nämnd;Kön;2026\nBildningsnämnden;Kvinnor;7,5\n;Män;4,5\nSumma Bildningsnämnden;;6,5\n",
        {"indicator": "sjuktal-nämnd"},
        [
            "R2C3 sjuktal-nämnd bildningsnämnden women 2026 value 7.5 new",
            "R3C3 sjuktal-nämnd bildningsnämnden men 2026 value 4.5 new",
        ],
        ["asked member:Summa Bildningsnämnden"],
    ),
    "targets by the title": (
        "Målvärden 2026\nSkola;Andel trygga elever\nByskolan F–9;92\n",
        {},
        [],
        ["asked check:R1C1"],
    ),
    "the unit of one row is not that of the next": (
        "Mått;2026\nNettokostnad (mnkr);\nNöjd kund-index;75\n",
        {},
        ["R3C2 nki 2026 value 75 new"],
        [],
    ),
    "counts beside shares": (
        "Andel trygga elever 2026\nSkola;Antal;Andel\nByskolan F–9;40;85\nÅskolan;50;91\n",
        {},
        ["R3C3 trygghet byskolan 2026 value 85 new", "R4C3 trygghet åskolan 2026 value 91 new"],
        [],
    ),
    "a field before the name in a title": (
        "Enhet: Bildningsnämnden\nMått;2026\nSjukfrånvaro;6,5\n",
        {},
        ["R3C2 sjuktal-nämnd bildningsnämnden 2026 value 6.5 new"],
        [],
    ),
    "what a number is divided by is no unit": (
        "Mått;2026\nAntal ärenden per handläggare;12,1\n",
        {},
        [],
        ["asked indicator:Antal ärenden per handläggare"],
    ),
    "names of persons below a heading of a measure": (
        "Nämnd;Sjukfrånvaro;Dagar\nBildningsnämnden;Ada Ek;12\nBildningsnämnden;Bo Alm;3\nSocialnämnden;Eva Dal;1\n",
        {"period": "2026"},
        [],
        ["refused C2 personal-column", "ignored R1 personal-column"],
    ),
    "a hundredth of the money before is money": (
        "Mått;2026\nNettokostnad;250\n",
        {},
        ["R2C2 nettokostnad 2026 value 250 new"],
        [],
    ),
    "costs with minus, in another unit of money": (
        "Mått;2025\nNettokostnad (mnkr);-11,2\n",
        {},
        [],
        ["asked scale:R2C2"],
    ),
    "the unit beside the name of the rows, and a part of the budget": (
        "Ansvar (belopp i mnkr);Budget 2025;Utfall 2025;Utfall i % av budget\nNettokostnad;11,5;11,2;97,4\n",
        {},
        ["R2C2 nettokostnad 2025 budget 11500 new", "R2C3 nettokostnad 2025 value 11200 new"],
        ["ignored C4 computed"],
    ),
    "ages as headings": (
        "Sjukfrånvaro 2026;Kvinnor;Män;-29 år;50- år\nSocialnämnden;9,0;6,1;5;9\n",
        {},
        [
            "R2C2 sjuktal-nämnd socialnämnden women 2026 value 9.0 new",
            "R2C3 sjuktal-nämnd socialnämnden men 2026 value 6.1 new",
        ],
        ["ignored C4 unknown-indicator", "ignored C5 unknown-indicator"],
    ),
    "areas beside the ids of measures": (
        "Nyckeltals-ID;Område;Kön;2026\nN00090;Socialnämnden;Kvinnor;8,8\nN00090;Riket;Alla;6,6\n",
        {},
        ["R2C4 sjuktal-nämnd socialnämnden women 2026 value 8.8 new"],
        ["ignored R3 other-area"],
    ),
    "the same in the headings": (
        "Enhet;Nöjd kund-index 15 oktober 2025;Nöjd kund-index 2026-10-15\nExempelkommunen;74;75\n",
        {},
        [],
        ["asked period:Nöjd kund-index 15 oktober 2025"],
    ),
    "a measure nearly named in the corner": (
        "Nettokostnad brutto;2026\nTotalt;11200\n",
        {},
        [],
        ["asked indicator"],
    ),
    "marks of footnotes right after a name, and a name with its stop": (
        "Mått;2026\nNöjd kund-index.1);66\nNettokostnad2);11 200 000:-\n",
        {},
        ["R2C2 nki 2026 value 66 new", "R3C2 nettokostnad 2026 value 11200 new"],
        [],
    ),
    "a column of all members, of what has no whole": (
        "Andel trygga elever;Byskolan F–9;Åskolan;Hela kommunen\n2026;84;92;88\n",
        {},
        ["R2C2 trygghet byskolan 2026 value 84 new", "R2C3 trygghet åskolan 2026 value 92 new"],
        ["ignored C4 computed"],
    ),
    "a deviation in parentheses": (
        "Post;Budget 2025;Utfall 2025;Avvikelse 2025\nNettokostnad;12500;12900;(400)\n",
        {},
        ["R2C2 nettokostnad 2025 budget 12500 new", "R2C3 nettokostnad 2025 value 12900 new"],
        ["ignored C4 computed"],
    ),
    "sums among rows that tell their measures": (
        "Ansvar;Konto;Utfall 2026\nSocialnämnden;Intäkter;30\nSocialnämnden;Sjukfrånvaro;8,1\n"
        "Delsumma Socialnämnden;;38,1\nTotalt;;38,1\n",
        {},
        ["R3C3 sjuktal-nämnd socialnämnden 2026 value 8.1 new"],
        ["ignored R2 unknown-indicator", "ignored R4 total-row", "ignored R5 total-row"],
    ),
    "how many answered, beside the only measure": (
        "Skola;Andel trygga elever 2026;Antal svar\nByskolan F–9;84 %;45\n",
        {},
        ["R2C2 trygghet byskolan 2026 value 84 new", "R2C3 trygghet byskolan 2026 n 45 new"],
        [],
    ),
    "how many answered, beside each of several measures": (
        "Mått;Nöjd kund-index 2025;Antal svar;Nöjd kund-index 2026;Antal svar\nAlla;75;50;76;60\n",
        {},
        [
            "R2C2 nki 2025 value 75 new",
            "R2C3 nki 2025 n 50 new",
            "R2C4 nki 2026 value 76 new",
            "R2C5 nki 2026 n 60 new",
        ],
        [],
    ),
    "how many answered, after several measures": (
        "Mått;Nöjd kund-index 2026;Nettokostnad 2026;Antal svar\nAlla;75;11200;50\n",
        {},
        ["R2C2 nki 2026 value 75 new", "R2C3 nettokostnad 2026 value 11200 new"],
        ["asked indicator"],
    ),
    "a code of Kolada's after the name of a measure that has none": (
        "Nyckeltal;2024;2026\nNöjd kund-index (U00201);74;75\nU00201 Nöjd kund-index;74;75\n",
        {},
        ["R2C2 nki 2024 value 74 same", "R2C3 nki 2026 value 75 new"],
        ["ignored R3C2 duplicate-row", "ignored R3C3 duplicate-row", "ignored R3 duplicate-row"],
    ),
    "a code of Kolada's that another measure has": (
        "Nyckeltal;2026\nSjukfrånvaro (N00099);7\n",
        {},
        [],
        ["asked indicator:Sjukfrånvaro (N00099)"],
    ),
    "so many of so many, where shares or numbers are measured": (
        "Mått;2026\nAntal ärenden;12 av 15\nNöjd kund-index;80 av 100\n",
        {"period": "2026"},
        [],
        ["refused R3C2 not-a-number", "asked number:12 av 15"],
    ),
    "so many of so many pupils": (
        "Skola;2026\nByskolan F–9;38 av 45\n",
        {"indicator": "trygghet"},
        [],
        ["asked number:38 av 45"],
    ),
    "numbers of too few to be told": (
        "Skola;2026\nByskolan F–9;<5\nÅskolan;färre än 5\n",
        {"indicator": "trygghet"},
        [],
        ["asked missing:<5", "asked missing:färre än 5"],
    ),
    "a value that is the same as far as it is told": (
        "Mått;2024\nSjukfrånvaro;6\n",
        {"member": "bildningsnämnden"},
        ["R2C2 sjuktal-nämnd bildningsnämnden 2024 value 6 same-rounded"],
        [],
    ),
    "decimal commas among commas": (
        "Skola,2025,2026\nByskolan F–9,83,5,84,5\nÅskolan,91,90\n",
        {"indicator": "trygghet"},
        ["R3C2 trygghet åskolan 2025 value 91 same", "R3C3 trygghet åskolan 2026 value 90 new"],
        [f"refused R2C{n} field-count" for n in (2, 3, 4, 5)],
    ),
    "a remark beyond the headings": (
        "Skola;2026\nByskolan F–9;83;preliminärt\n",
        {"indicator": "trygghet"},
        ["R2C2 trygghet byskolan 2026 value 83 new"],
        [],
    ),
    "millions in the heading": (
        "Uppföljning 2025, mnkr;;;;\n\nPost;Budget;Utfall;Avvikelse;Ack\nNettokostnad;12,5;12,1;0,4;9\n",
        {},
        ["R4C2 nettokostnad 2025 budget 12500 new", "R4C3 nettokostnad 2025 value 12100 new"],
        ["ignored C4 computed", "ignored C5 part-of-year"],
    ),
    "a deviation that does not fit": (
        "Post;Budget 2025;Utfall 2025;Avvikelse 2025\nNettokostnad;12500;12100;900\n",
        {},
        ["R2C2 nettokostnad 2025 budget 12500 new", "R2C3 nettokostnad 2025 value 12100 new"],
        ["ignored C4 computed", "asked check:R2C4"],
    ),
    "the long form": (
        "Indikator;Enhet;Kön;År;Värde\nSjukfrånvaro;Bildningsnämnden;K;2025;6,4\n"
        "Sjukfrånvaro;Bildningsnämnden;T;2025;6,2\nSjukfrånvaro;Riket;T;2025;7\n",
        {},
        [
            "R2C5 sjuktal-nämnd bildningsnämnden women 2025 value 6.4 new",
            "R3C5 sjuktal-nämnd bildningsnämnden 2025 value 6.2 same",
        ],
        ["ignored R4 other-area"],
    ),
    "the name only in the first row of its group": (
        "Nämnd;Kön;2025\nBildningsnämnden;Kvinnor;6,8\n;Män;4\n",
        {"indicator": "sjuktal-nämnd"},
        [
            "R2C3 sjuktal-nämnd bildningsnämnden women 2025 value 6.8 new",
            "R3C3 sjuktal-nämnd bildningsnämnden men 2025 value 4 new",
        ],
        [],
    ),
    "rows of a name that are told apart by what is no part of it": (
        "Nämnd;Frånvarotyp;2025\nBildningsnämnden;Korttid;6,8\n;Långtid;4\nSocialnämnden;Korttid;7\n;Långtid;5\n",
        {"indicator": "sjuktal-nämnd"},
        [],
        ["asked rows"],
    ),
    "a row that heads a group": (
        "Mått;2024\nSjukfrånvaro;\nBildningsnämnden;6,1\nÖvrigt;\nNöjd kund-index;74\n",
        {},
        ["R3C2 sjuktal-nämnd bildningsnämnden 2024 value 6.1 same", "R5C2 nki 2024 value 74 same"],
        [],
    ),
    "Kolada's own": (
        "kpi;municipality;period;gender;value\nN00090;9999;2024;T;6.1\nN00090;0180;2024;T;6.2\n",
        {"member": "bildningsnämnden"},
        ["R2C5 sjuktal-nämnd bildningsnämnden 2024 value 6.1 same"],
        ["ignored R3 other-area"],
    ),
    "duplicates and contradictions": (
        "Indikator;År;Värde\nNöjd kund-index;2025;75\nNöjd kund-index;2025;75\n"
        "Nettokostnad;2025;11000\nNettokostnad;2025;12000\n",
        {},
        ["R2C3 nki 2025 value 75 new"],
        [
            "refused R4C3 conflicting-rows",
            "refused R5C3 conflicting-rows",
            "ignored R3C3 duplicate-row",
            "ignored R3 duplicate-row",
        ],
    ),
    "tables below each other": (
        "Mått;2024\nNöjd kund-index;74\n\nTabell 2\nMått;2025;2026\nNettokostnad;10800;10900\n",
        {},
        [
            "R2C2 nki 2024 value 74 same",
            "R6C2 nettokostnad 2025 value 10800 new",
            "R6C3 nettokostnad 2026 value 10900 new",
        ],
        [],
    ),
    "one reading that is a hundredth": (
        "Skola;2026\nByskolan F–9;0,85\n",
        {"indicator": "trygghet"},
        [],
        ["asked scale:R2C2"],
    ),
    "two readings": ("Mått;2025\nNettokostnad;11.500\n", {}, [], ["asked number:11.500"]),
    "signs": (
        "Mått;2025;2026;2027\nNöjd kund-index;..;–;x\n",
        {},
        ["R2C2 nki 2025 value .. new"],
        ["asked missing:x"],
    ),
    "nine good and one bad": (
        "Skola;2026\nByskolan F–9;9O,5\nÅskolan;92\n",
        {"indicator": "trygghet"},
        ["R3C2 trygghet åskolan 2026 value 92 new"],
        ["refused R2C2 not-a-number"],
    ),
    "outside the scale": ("Mått;2025\nNöjd kund-index;250\n", {}, [], ["refused R2C2 out-of-range"]),
    "ten times what is on the scale": ("Mått;2025\nNöjd kund-index;755\n", {}, [], ["asked scale:R2C2"]),
    "computed": ("Mått;2025\nDubbelt;150\n", {}, [], ["ignored R2 computed"]),
    "no indicator": ("Skola;2025\nÅskolan;91\n", {}, [], ["asked indicator"]),
    "a name that is near": ("Skola;2025\nÅskollan;91\n", {"indicator": "trygghet"}, [], ["asked member:Åskollan"]),
    "an unknown id": (
        "indikator-id;period;värde\nnkii;2025;75\n",
        {},
        [],
        ["refused R2 unknown-indicator", "ignored R2 unknown-indicator"],
    ),
    "persons": (
        "Personnummer;Skola;Fråga\n19850102-1234;Åskolan;4\n",
        {},
        [],
        ["refused C1 personal-column", "ignored R1 personal-column"],
    ),
    "respondents": (
        "Enhet;Hur nöjd är du med hjälpen?;2026\nÅskolan;4;1\nÅskolan;5;1\n",
        {},
        [],
        ["refused R1 unknown-indicator"],
    ),
    "counts of grades": (
        "Hösten 2026\nFråga;1;2;3;4;5\nHur nöjd är du med hjälpen?;3;4;9;20;11\n",
        {},
        [],
        ["refused R2 unknown-indicator"],
    ),
    "counts of grades, and of those who do not know": (
        "Skola;1 Inte alls;2;3;4;5 Helt;Vet ej\nÅskolan;3;4;9;20;11;2\n",
        {"indicator": "trygghet"},
        [],
        ["refused R1 unknown-indicator"],
    ),
    "a row that is computed": (
        "2025 (tkr);Nettokostnad\nBudget;12500\nUtfall;12100\nAvvikelse;400\n",
        {},
        ["R2C2 nettokostnad 2025 budget 12500 new", "R3C2 nettokostnad 2025 value 12100 new"],
        ["ignored R4 computed"],
    ),
    "a mean beside how many answered, which may be of something else": (
        "Nöjd kund-index;2025;2026\nMedelvärde;75;76\nAntal svar;210;222\nStandardavvikelse;1,8;1,9\n",
        {},
        ["R3C2 nki 2025 n 210 new", "R3C3 nki 2026 n 222 new"],
        ["ignored R4 unknown-indicator", "asked indicator:Medelvärde"],
    ),
    "the code of the organisation before its name, as Statistics Sweden writes it": (
        "region;tabellinnehåll;år;värde\n9999 Exempelkommunen;Nettokostnad;2025;12100\n"
        "9998 Grannkommunen;Nettokostnad;2025;9\n9999 Grannkommunen;Nettokostnad;2026;9\n",
        {},
        ["R2C4 nettokostnad 2025 value 12100 new"],
        ["ignored R3 other-area", "ignored R4 other-area"],
    ),
    "codes of members beside their names": (
        "Ansvar;Text;Sjukfrånvaro 2026\n100;Bildningsnämnden;6,1\n2000;Socialnämnden;8\n",
        {},
        [
            "R2C3 sjuktal-nämnd bildningsnämnden 2026 value 6.1 new",
            "R3C3 sjuktal-nämnd socialnämnden 2026 value 8 new",
        ],
        [],
    ),
    "two tables side by side": (
        "Nöjd kund-index;;;Nettokostnad;\nÅr;Värde;;År;Värde\n2024;74;;2024;11000\n2025;75;;2025;12100\n",
        {},
        [
            "R3C2 nki 2024 value 74 same",
            "R4C2 nki 2025 value 75 new",
            "R3C5 nettokostnad 2024 value 11000 same",
            "R4C5 nettokostnad 2025 value 12100 new",
        ],
        [],
    ),
    "two tables side by side, a row of one refused": (
        "Nöjd kund-index;;;Nettokostnad;\nÅr;Värde;;År;Värde\n2025;75;;2O26;12100\n",
        {},
        ["R3C2 nki 2025 value 75 new"],
        ["refused R3C4 bad-period", "ignored R3C4 bad-period"],
    ),
    "two tables side by side with no column between, the rows in other orders": (
        "Skola;Trygghet 2026;Skola;Antal svar 2026\nByskolan F–9;84;Åskolan;81\nÅskolan;80;Byskolan F–9;85\n",
        {"indicator": "trygghet"},
        [
            "R2C2 trygghet byskolan 2026 value 84 new",
            "R3C2 trygghet åskolan 2026 value 80 new",
            "R2C4 trygghet åskolan 2026 n 81 new",
            "R3C4 trygghet byskolan 2026 n 85 new",
        ],
        [],
    ),
    "numbers below no headings": (
        "Byskolan F–9;84\nÅskolan;80\n",
        {"indicator": "trygghet", "period": "2026"},
        [],
        ["refused R1 unknown-indicator"],
    ),
    "how many gave each grade, in no survey of the workspace": (
        "Fråga;1;2;3;4;5;Vet ej;Medel\nJag är trygg;2;3;10;40;45;3;4,2\n",
        {},
        [],
        ["refused R1 unknown-indicator"],
    ),
    "a corner that names the measure of members nobody knows": (
        "Andel trygga elever;2025;2026\nSödra;78,5;80\nVästra;70;71\n",
        {},
        [],
        ["ignored R2 unknown-member", "ignored R3 unknown-member"],
    ),
    "a corner that names a measure without members": (
        "Nöjd kund-index, 2026;Utfall\nTätorten;80\nLandsbygden;71\n",
        {},
        [],
        ["ignored R2 unknown-member", "ignored R3 unknown-member"],
    ),
    "a corner that names the measure of members of whom one is near": (
        "Andel trygga elever;2026\nÅskola;80\nVästra;71\n",
        {},
        [],
        ["ignored R3 unknown-member", "asked member:Åskola"],
    ),
    "a measure that is named as a word of a survey": (
        "Svar;2026\nNöjd kund-index;4\n",
        {},
        ["R2C2 nki 2026 value 4 new"],
        [],
    ),
    "money told in words of thousands": (
        "Post;Utfall 2026 (tusental kronor)\nNettokostnad;11600\n",
        {},
        ["R2C2 nettokostnad 2026 value 11600 new"],
        [],
    ),
    "months with their years close by": (
        "Mått;jan26;Maj26\nAntal ärenden;12;14\n",
        {},
        ["R2C2 ärenden 2026-M01 value 12 new", "R2C3 ärenden 2026-M05 value 14 new"],
        [],
    ),
    "a heading a letter off": (
        "Skola;Andel tryga elever 2026\nÅskolan;92\n",
        {},
        [],
        ["asked indicator:Andel tryga elever 2026"],
    ),
    "cells of two years": (
        "Skola;Andel trygga elever 2026 (2025)\nÅskolan;92 (91)\n",
        {},
        [],
        ["asked indicator:Andel trygga elever 2026 (2025)"],
    ),
    "remarks alone": ("Skola;Andel trygga elever 2026;Kommentar\nÅskolan;;3 klasser\n", {}, [], []),
    "counts in several columns below a measure, beside the share": (
        "Skola;Andel trygga elever 2026;;\n;Antal trygga;Antal svar totalt;Andel\nÅskolan;46;50;92\n",
        {},
        ["R3C3 trygghet åskolan 2026 n 50 new", "R3C4 trygghet åskolan 2026 value 92 new"],
        [],
    ),
    "one name beside a measure without members": (
        "Verksamhet;2026\nHuset;76\n",
        {"indicator": "nki"},
        [],
        ["asked member:Huset"],
    ),
    "two names beside a measure without members": (
        "Verksamhet;2026\nHuset;76\nGården;77\n",
        {"indicator": "nki"},
        [],
        ["ignored R2 unknown-member", "ignored R3 unknown-member"],
    ),
    "a word on every row": (
        "Skola;Huvudman;Andel trygga elever 2026\nÅskolan;Kommunal;92\nByskolan F–9;Kommunal;84\n",
        {},
        [],
        ["asked rows"],
    ),
    "a measure's year of two digits": (
        "Skola;Andel trygga elever -25;Andel trygga elever -26\nÅskolan;91;92\n",
        {},
        [],
        ["asked period:Andel trygga elever -25"],
    ),
    "columns in other units": (
        "Skola;Andel trygga elever 2026 (st);Andel trygga elever 2025 (tkr)\nÅskolan;92;91\n",
        {},
        [],
        ["asked unit", "asked unit:Andel trygga elever 2025 (tkr)"],
    ),
}


@together
@pytest.mark.parametrize("name", TABLES)
def test_every_cell_of_a_table_is_exact(name: str) -> None:
    text, wanted, taken, rest = TABLES[name]
    result = imported(text, {}, **wanted)
    assert cells(result) == taken
    assert left(result) == rest


def test_an_abbreviation_answered_is_of_the_year_and_the_sex_that_it_tells() -> None:
    asked = ("Sjukfrv % 2026", "Sjukfrv % kv 2026", "Sjukfrv % 2023")
    text = f"Org;{';'.join(asked)}\nSocialnämnden;8,5;9,0;8,4\n"
    result = imported(text, {f"indicator:{one}": "sjuktal-nämnd" for one in asked}, indicator="sjuktal-nämnd")
    assert cells(result) == [
        "R2C2 sjuktal-nämnd socialnämnden 2026 value 8.5 new",
        "R2C3 sjuktal-nämnd socialnämnden women 2026 value 9.0 new",
        "R2C4 sjuktal-nämnd socialnämnden 2023 value 8.4 new",
    ]


def test_nothing_of_persons_is_told() -> None:
    told = str(imported("Namn;E-post;Skola\nAda;ada@exempel.se;Åskolan\nBo;bo@exempel.se;Åskolan\n"))
    assert [one for one in ("Ada", "exempel.se", "Åskolan") if one in told] == []


@pytest.mark.parametrize(("number", "asked"), [("1", False), ("0", False), ("9", False), ("80", True), ("0,8", True)])
def test_few_things_may_be_a_tenth_of_those_before(number: str, asked: bool) -> None:
    series = "  ärenden: {2026-M01: 7, 2026-M02: 8}\n  nki: {2023: 72"
    loaded = workspace({"malstyr.yaml": GOALS.replace("  nki: {2023: 72", series)})
    result = imported_into(loaded, f"Månad;Antal ärenden\n2026-03;{number}\n")
    assert bool([*result.questions, *result.refused]) is asked


ANSWERS = {
    "a comma": (
        "Skola;2026\nByskolan F–9;0,85\n",
        {"scale:R2C2": "0,85"},
        "R2C2 trygghet byskolan 2026 value 0.85 new",
    ),
    "scale": ("Skola;2026\nByskolan F–9;0,85\n", {"scale:R2C2": "85"}, "R2C2 trygghet byskolan 2026 value 85 new"),
    "member": (
        "Skola;2026\nByskolen;85\n",
        {"member:byskolen": "byskolan"},
        "R2C2 trygghet byskolan 2026 value 85 new",
    ),
    "missing": ("Skola;2026\nÅskolan;x\n", {"missing:x": ".."}, "R2C2 trygghet åskolan 2026 value .. new"),
    "a column that is no value": (
        "Skola;Andel trygga elever 2026;Andel trygga elever 2025 (st)\nÅskolan;92;46\n",
        {"unit": "skip"},
        "R2C2 trygghet åskolan 2026 value 92 new",
    ),
    "a word on every row": (
        "Skola;Huvudman;2026\nÅskolan;Kommunal;92\n",
        {"rows": "all"},
        "R2C3 trygghet åskolan 2026 value 92 new",
    ),
    "years of two digits": (
        "Skola;Andel trygga elever -26\nÅskolan;92\n",
        {"period:Andel trygga elever -26": "2026"},
        "R2C2 trygghet åskolan 2026 value 92 new",
    ),
    "period": ("Skola;Utfall\nÅskolan;92\n", {"period:t.csv": "2026"}, "R2C2 trygghet åskolan 2026 value 92 new"),
}


OF_ALL = {
    "what is meant": ({"scale:R2C2": "85"}, ["85", "90"], []),
    "as it is written": ({"scale:R2C2": "0,85"}, ["0.85", "0.9"], []),
    "another has an answer of its own": ({"scale:R2C2": "85", "scale:R3C2": "0,9"}, ["85", "0.9"], []),
    "only another has an answer": ({"scale:R3C2": "90"}, ["90"], ["asked scale:R2C2"]),
}


@pytest.mark.parametrize("name", OF_ALL)
def test_an_answer_settles_a_question_of_all(name: str) -> None:
    answers, values, rest = OF_ALL[name]
    result = imported("Skola;2026\nByskolan F–9;0,85\nÅskolan;0,9\n", answers, indicator="trygghet")
    assert ([cell.value for cell in result.cells], left(result)) == (values, rest)


@pytest.mark.parametrize("name", ANSWERS)
def test_an_answer_settles_its_question(name: str) -> None:
    text, answers, taken = ANSWERS[name]
    result = imported(text, answers, indicator="trygghet")
    assert (cells(result), left(result)) == ([taken], [])


def made(fill: Callable[[Worksheet], None]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "Styrkort"
    fill(sheet)
    data = BytesIO()
    book.save(data)
    return data.getvalue()


def test_merged_headings_and_per_cent_formats() -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (["Nämnd", "År 2026", None], [None, "Kvinnor", "Män"], ["Bildningsnämnden", 0.0635, 0.041]):
            sheet.append(row)
        sheet.merge_cells("B1:C1")
        sheet.merge_cells("A1:A2")
        for at in ("B3", "C3"):
            sheet[at].number_format = "0.0%"

    result = imported(made(fill), indicator="sjuktal-nämnd")
    assert cells(result) == [
        "B3 sjuktal-nämnd bildningsnämnden women 2026 value 6.35 new",
        "C3 sjuktal-nämnd bildningsnämnden men 2026 value 4.1 new",
    ]
    assert {one.converted for one in result.cells} == {"percent-format"}


def test_a_share_of_what_is_measured_in_something_else_is_asked_about() -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (["Mått", 2026], ["Nettokostnad", 0.98], ["Nöjd kund-index", 0.745]):
            sheet.append(row)
        for at in ("B2", "B3"):
            sheet[at].number_format = "0.0%"

    result = imported(made(fill))
    assert (cells(result), left(result)) == ([], ["asked number:98,0 %", "asked number:74,5 %"])


def test_what_a_workbook_has_instead_of_numbers() -> None:
    def fill(sheet: Worksheet) -> None:
        for row in (["Mått", 2024, 2025, 2026], ["Nöjd kund-index", "=70+5", date(2025, 5, 1), "75"]):
            sheet.append(row)

    result = imported(made(fill))
    assert cells(result) == ["D2 nki 2026 value 75 new"]
    assert left(result) == ["refused B2 formula-without-value", "refused C2 date-for-number"]
