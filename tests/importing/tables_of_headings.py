"""Tables whose headings and titles tell what their columns are of."""

from tables_told import TablesTold

HEADINGS: TablesTold = {
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
    "the measure above, and in what its amounts are": (
        "Nettokostnad, belopp i mnkr\nÅr;Utfall;Budget\n2025;11,0;11,2\n",
        {},
        ["R3C2 nettokostnad 2025 value 11000 new", "R3C3 nettokostnad 2025 budget 11200 new"],
        [],
    ),
    "a mean is the value where no other column is one": (
        "Skola;Medelvärde 2025;Antal svar\nByskolan F–9;84;41\n",
        {"indicator": "trygghet"},
        ["R2C2 trygghet byskolan 2025 value 84 changed", "R2C3 trygghet byskolan 2025 n 41 new"],
        [],
    ),
    "a name shortened": (
        "Nämnd;Sjukfrånvaro 2026\nSoc.nämnd;8,1\nBil;6,2\n",
        {},
        [],
        ["asked member:Soc.nämnd", "asked member:Bil"],
    ),
    "the same below a measure": (
        "Andel trygga elever;2026\nByskolan F–9;ca 85\nÅskolan;91\n",
        {},
        ["R3C2 trygghet åskolan 2026 value 91 new"],
        ["refused R2C2 not-a-number"],
    ),
    "targets by the title": (
        "Målvärden 2026\nSkola;Andel trygga elever\nByskolan F–9;92\n",
        {},
        [],
        ["asked check:R1C1"],
    ),
    "a field before the name in a title": (
        "Enhet: Bildningsnämnden\nMått;2026\nSjukfrånvaro;6,5\n",
        {},
        ["R3C2 sjuktal-nämnd bildningsnämnden 2026 value 6.5 new"],
        [],
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
    "a remark beyond the headings": (
        "Skola;2026\nByskolan F–9;83;preliminärt\n",
        {"indicator": "trygghet"},
        ["R2C2 trygghet byskolan 2026 value 83 new"],
        [],
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
    "computed": ("Mått;2025\nDubbelt;150\n", {}, [], ["ignored R2 computed"]),
    "no indicator": ("Skola;2025\nÅskolan;91\n", {}, [], ["asked indicator"]),
    "a name that is near": ("Skola;2025\nÅskollan;91\n", {"indicator": "trygghet"}, [], ["asked member:Åskollan"]),
    "an unknown id": (
        "indikator-id;period;värde\nnkii;2025;75\n",
        {},
        [],
        ["refused R2 unknown-indicator", "ignored R2 unknown-indicator"],
    ),
    "the code of the organisation before its name, as Statistics Sweden writes it": (
        "region;tabellinnehåll;år;värde\n9999 Exempelkommunen;Nettokostnad;2025;12100\n"
        "9998 Grannkommunen;Nettokostnad;2025;9\n9999 Grannkommunen;Nettokostnad;2026;9\n",
        {},
        ["R2C4 nettokostnad 2025 value 12100 new"],
        ["ignored R3 other-area", "ignored R4 other-area"],
    ),
    "numbers below no headings": (
        "Byskolan F–9;84\nÅskolan;80\n",
        {"indicator": "trygghet", "period": "2026"},
        [],
        ["refused R1 unknown-indicator"],
    ),
    "a measure that is named as a word of a survey": (
        "Svar;2026\nNöjd kund-index;4\n",
        {},
        ["R2C2 nki 2026 value 4 new"],
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
    "remarks alone": ("Skola;Andel trygga elever 2026;Kommentar\nÅskolan;;3 klasser\n", {}, [], []),
    "a measure's year of two digits": (
        "Skola;Andel trygga elever -25;Andel trygga elever -26\nÅskolan;91;92\n",
        {},
        [],
        ["asked period:Andel trygga elever -25"],
    ),
}
