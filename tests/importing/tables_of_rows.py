"""Tables whose rows are of several kinds: names, parts, groups, sums, accounts and persons."""

from tables_told import TablesTold

TWO_HEADS = (
    "Sjukfrånvaro;;;;\n;År 2025;;År 2026;\nNämnd;Kvinnor;Män;Kvinnor;Män\n"
    "Bildningsnämnden;6,8;4,0;6,35;4,1\nKommunen totalt;7;6;7;6\nKälla: HR;;;;\n"
)
ROWS: TablesTold = {
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
    "a pivot table: what is summed is the value where no other column is one": (
        "Radetiketter;Summa av Belopp tkr\nNettokostnad;11000\nTotalsumma;11000\n",
        {"period": "2025"},
        ["R2C2 nettokostnad 2025 value 11000 new"],
        ["ignored R3 total-row"],
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
    "a group above that the measure is not told for": (
        "Årskurs 7–9\nSkola;Andel trygga elever 2026\nByskolan F–9;84\n",
        {},
        [],
        ["asked check:R1C1"],
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
    "names of persons below a heading of a measure": (
        "Nämnd;Sjukfrånvaro;Dagar\nBildningsnämnden;Ada Ek;12\nBildningsnämnden;Bo Alm;3\nSocialnämnden;Eva Dal;1\n",
        {"period": "2026"},
        [],
        ["refused C2 personal-column", "ignored R1 personal-column"],
    ),
    "the unit beside the name of the rows, and a part of the budget": (
        "Ansvar (belopp i mnkr);Budget 2025;Utfall 2025;Utfall i % av budget\nNettokostnad;11,5;11,2;97,4\n",
        {},
        ["R2C2 nettokostnad 2025 budget 11500 new", "R2C3 nettokostnad 2025 value 11200 new"],
        ["ignored C4 computed"],
    ),
    "areas beside the ids of measures": (
        "Nyckeltals-ID;Område;Kön;2026\nN00090;Socialnämnden;Kvinnor;8,8\nN00090;Riket;Alla;6,6\n",
        {},
        ["R2C4 sjuktal-nämnd socialnämnden women 2026 value 8.8 new"],
        ["ignored R3 other-area"],
    ),
    "a column of all members, of what has no whole": (
        "Andel trygga elever;Byskolan F–9;Åskolan;Hela kommunen\n2026;84;92;88\n",
        {},
        ["R2C2 trygghet byskolan 2026 value 84 new", "R2C3 trygghet åskolan 2026 value 92 new"],
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
    "the year before below each name": (
        "Skola;Andel trygga elever\nByskolan F–9;84\nFöregående år;83\nÅskolan;92\nFöregående år;91\n",
        {"period": "2026"},
        ["R2C2 trygghet byskolan 2026 value 84 new", "R4C2 trygghet åskolan 2026 value 92 new"],
        ["ignored R3 unknown-member", "ignored R5 unknown-member"],
    ),
    "parts that are unknown, above one that is known": (
        "Nämnd;2026\nBildningsnämnden;6,1\nvarav lärare;5\nvarav kvinnor;6,35\n",
        {"indicator": "sjuktal-nämnd"},
        [
            "R2C2 sjuktal-nämnd bildningsnämnden 2026 value 6.1 new",
            "R4C2 sjuktal-nämnd bildningsnämnden women 2026 value 6.35 new",
        ],
        ["ignored R3 unknown-member"],
    ),
    "an account on every row, beside a measure in the heading": (
        "Nämnd;Konto;Sjukfrånvaro 2026\nBildningsnämnden;46;6,5\nSocialnämnden;46;8,5\n",
        {},
        [],
        ["asked rows"],
    ),
    "another category on each row": (
        "Nämnd;Kategori;Sjukfrånvaro 2026\nBildningsnämnden;Lärare;6,5\nSocialnämnden;Socionomer;8,5\n",
        {},
        [],
        ["asked rows"],
    ),
    "what each of the rows is": (
        "Skola;Huvudman;Andel trygga elever 2026\nÅskolan;Kommunal;92\nByskolan F–9;Enskild;84\n",
        {},
        ["R2C3 trygghet åskolan 2026 value 92 new", "R3C3 trygghet byskolan 2026 value 84 new"],
        [],
    ),
    "a filter of a pivot table above it": (
        "Yrkeskategori;Lärare\n;\nRadetiketter;Sjukfrånvaro 2026\nBildningsnämnden;6,5\nSocialnämnden;8,5\n",
        {},
        [],
        ["asked check:R1C1"],
    ),
    "a text that tells a category above a table": (
        "Yrkeskategori: Lärare\nNämnd;Sjukfrånvaro 2026\nBildningsnämnden;6,5\n",
        {},
        [],
        ["asked check:R1C1"],
    ),
    "a filter that lets all through": (
        "Yrkeskategori;(Alla)\n;\nRadetiketter;Sjukfrånvaro 2026\nBildningsnämnden;6,5\nSocialnämnden;8,5\n",
        {},
        [
            "R4C2 sjuktal-nämnd bildningsnämnden 2026 value 6.5 new",
            "R5C2 sjuktal-nämnd socialnämnden 2026 value 8.5 new",
        ],
        [],
    ),
    "a name above that of the member": (
        "Förvaltning;Skola;Andel trygga elever 2026\nUtbildning;Åskolan;92\nUtbildning;Byskolan F–9;84\n",
        {},
        ["R2C3 trygghet åskolan 2026 value 92 new", "R3C3 trygghet byskolan 2026 value 84 new"],
        [],
    ),
    "a filter of known things that lets all through": (
        "Kön;(Alla)\nMånad;(Alla)\n;\nRadetiketter;Sjukfrånvaro 2026\nBildningsnämnden;6,5\n",
        {},
        ["R5C2 sjuktal-nämnd bildningsnämnden 2026 value 6.5 new"],
        [],
    ),
    "numbers of the rows before their names, a year and a month": (
        "Kund;Nämnd;År;Månad;Antal ärenden\n1;Exempelkommunen;2026;2;64\n2;Exempelkommunen;2026;3;62\n",
        {},
        ["R2C5 ärenden 2026-M02 value 64 new", "R3C5 ärenden 2026-M03 value 62 new"],
        ["ignored C1 unknown-indicator"],
    ),
    "tertials of what is measured by months": (
        "Antal ärenden;T1 2026;T2 2026;jan–aug 2026\nExempelkommunen;250;240;490\n",
        {},
        [],
        ["ignored C4 part-of-year", "asked period:T1 2026"],
    ),
    "the difference of amounts that are named": (
        "Mått;Budget 2026;Utfall 2026;Avvikelse budget–utfall\nNettokostnad;11600;11500;100\n",
        {},
        ["R2C2 nettokostnad 2026 budget 11600 new", "R2C3 nettokostnad 2026 value 11500 new"],
        ["ignored C4 computed"],
    ),
    "the same, wrong": (
        "Mått;Budget 2026;Utfall 2026;Diff. mot budget\nNettokostnad;11600;11500;90\n",
        {},
        ["R2C2 nettokostnad 2026 budget 11600 new", "R2C3 nettokostnad 2026 value 11500 new"],
        ["ignored C4 computed", "asked check:R2C4"],
    ),
    "a table below the name of its measure, headed by its unit": (
        "Nöjd kund-index\nPeriod;Index\n2025;73\n2026;75\n",
        {},
        ["R3C2 nki 2025 value 73 new", "R4C2 nki 2026 value 75 new"],
        [],
    ),
    "months as ledgers write them": (
        "Antal ärenden;P01 2026;P02 2026\nExempelkommunen;60;62\n",
        {},
        ["R2C2 ärenden 2026-M01 value 60 new", "R2C3 ärenden 2026-M02 value 62 new"],
        [],
    ),
}
