"""What an economy system adds up below each name is the name's own, or is asked about, and never what is of all."""

import pytest
from imports import GOALS, cells, imported_into, left

from conftest import workspace
from together import together

COSTS = GOALS.replace(
    "name: Nettokostnad, measured_in: tkr,", "name: Nettokostnad, measured_in: tkr, for_each: skolor,"
)
COSTS = COSTS[: COSTS.index("  nettokostnad: {2023")] + COSTS[COSTS.index("  nki: {2023") :]
OF_ALL = "Totalsumma;;30\n"
ACCOUNTS = (
    "Skola;Kontogrupp;Utfall 2026\nByskolan F–9;Personal;7\n;Läkemedel;3\nByskolan F–9 totalt;;10\n"
    f"Åskolan;Personal;15\n;Läkemedel;5\nÅskolan totalt;;20\n{OF_ALL}"
)
BELOW = (
    "Skola;Utfall 2026\nByskolan F–9;\n  Personal;7\n  Läkemedel;3\nSumma;10\nÅskolan;\n  Personal;15\n"
    "  Läkemedel;5\nSumma;20\nTotalt;30\n"
)
CODES = (
    "Ansvar;Ansvar text;Konto;Konto text;Utfall 2026\n410;Byskolan F–9;4011;Lön;7\n410;Byskolan F–9;4610;Mat;3\n"
    "410;Byskolan F–9;;Summa ansvar;10\n420;Åskolan;4011;Lön;15\n420;Åskolan;4610;Mat;5\n420;Åskolan;;Summa ansvar;20\n"
)
OWN = ["nettokostnad byskolan 2026 value 10 new", "nettokostnad åskolan 2026 value 20 new"]
TABLES: dict[str, tuple[str, dict[str, str], list[str], list[str]]] = {
    "rows told apart by accounts": (ACCOUNTS, {}, [], ["total-row", "asked rows"]),
    "those wanted that are sums": (ACCOUNTS, {"rows": "totalt"}, OWN, []),
    "the same, of which the word stands beside": (
        ACCOUNTS.replace("Byskolan F–9 totalt;", ";Summa").replace("Åskolan totalt;", ";Summa"),
        {"rows": "summa"},
        OWN,
        [],
    ),
    "codes of accounts, with their names beside": (CODES, {}, [], ["asked rows"]),
    "those wanted of them": (CODES, {"rows": "Summa ansvar"}, OWN, []),
    "another account": (
        CODES,
        {"rows": "Lön"},
        [one.replace("20 new", "15 new").replace(" 10 ", " 7 ") for one in OWN],
        [],
    ),
    "the sum below each name, and one of all": (BELOW, {}, OWN, ["unknown-member"] * 4 + ["total-row"]),
    "the sum that says its name": (
        BELOW.replace("Summa;10", "Summa Byskolan F–9;10").replace("Summa;20", "Åskolan summa;20"),
        {},
        OWN,
        ["unknown-member"] * 4 + ["total-row"],
    ),
    "one sum at the end, which may be of all": (
        BELOW.replace("Summa;10\n", "").replace("Summa;20\n", ""),
        {},
        [],
        ["unknown-member"] * 4 + ["total-row"],
    ),
    "a sum after members, of which one has rows below": (
        "Skola;Utfall 2026\nByskolan F–9;7\nFriskolan;5\nSumma;12\n",
        {},
        ["nettokostnad byskolan 2026 value 7 new"],
        ["unknown-member", "total-row"],
    ),
    "a sum that is another than the row of its name": (
        "Skola;Utfall 2026\nByskolan F–9;7\nSumma Byskolan F–9;10\nÅskolan;20\nSumma Åskolan;20\n",
        {},
        OWN[1:],
        ["duplicate-row", "duplicate-row", "asked rows"],
    ),
    "a measure in the heading of the values, beside accounts": (
        "Skola;Konto;Nettokostnad utfall 2026\nÅskolan;Lön;15\nÅskolan;Mat;5\nÅskolan;Summa;20\n",
        {"rows": "summa"},
        OWN[1:],
        [],
    ),
    "a group that the measure is not told for": (
        "Skola;Elevgrupp;Utfall 2026\nByskolan F–9;Barn;7\n",
        {},
        [],
        ["unknown-part"],
    ),
    "columns": (
        "Nettokostnad;Byskolan F–9 lön;Summa Byskolan F–9;Totalt\n2026;7;10;30\n",
        {},
        OWN[:1],
        ["unknown-indicator", "total-row"],
    ),
}


@together
@pytest.mark.parametrize("name", TABLES)
def test_what_is_added_up_below_a_name_is_the_names(name: str) -> None:
    text, answers, taken, rest = TABLES[name]
    result = imported_into(workspace({"malstyr.yaml": COSTS}), text, answers, indicator="nettokostnad", unit="tkr")
    assert [one.partition(" ")[2] for one in cells(result)] == taken
    assert [one.split()[-1] if one.startswith("ignored") else one for one in left(result)] == rest
