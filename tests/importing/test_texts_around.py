"""What stands over, beside and between the rows of a table is used for its numbers or asked about, and never lost."""

import re
from collections.abc import Callable
from io import BytesIO

import pytest
from imports import cells, imported, left
from openpyxl import Workbook

from together import together


def in_sheet(text: str) -> bytes:
    """A workbook whose only sheet is called so."""
    book, made = Workbook(), BytesIO()
    sheet = book.create_sheet(text, 0)
    del book[book.sheetnames[1]]
    for row in (["Nämnd", 2026], ["Bildningsnämnden", 6.1]):
        sheet.append(row)
    book.save(made)
    return made.getvalue()


PLACES: dict[str, Callable[[str], str | bytes]] = {
    "title": "{};\nNämnd;2026\nBildningsnämnden;6,1\n".format,
    "title apart": "{};\n\nNämnd;2026\nBildningsnämnden;6,1\n".format,
    "title after its field": "Typ: {};\nNämnd;2026\nBildningsnämnden;6,1\n".format,
    "corner": "{};2026\nBildningsnämnden;6,1\n".format,
    "heading of a first block": "Nämnd;2026\n{};\nBildningsnämnden;6,1\n".format,
    "heading of a block": "Nämnd;2026\nSocialnämnden;5,1\n\n{};\nBildningsnämnden;6,1\n".format,
    "heading above": ";{}\nNämnd;2026\nBildningsnämnden;6,1\n".format,
    "name of a sheet": in_sheet,
}
"""Where a text may stand at the numbers of a table."""
TAKEN = {
    "Kvinnor": "women 2026 value",
    "män": "men 2026 value",
    "Budget": "2026 budget",
    "Rev. budget": "2026 budget",
    "Prognos T2": "2026 forecast T2",
    "Utfall": "2026 value",
    "Samtliga": "2026 value",
    "Kvinnor och män": "2026 value",
    "Hela gruppen": "2026 value",
}
"""What a text is known to make of the numbers at it, wherever it stands."""
NEVER_TAKEN = (
    "Målvärden", "Mål 2026", "Förändring", "Avvikelse", "Kvinnor i ledningen", "Redovisning för män",
    "Budget enligt plan", "Målvärden för nämnden", "Förändring mot i fjol", "Prognos efter åtgärder",
)  # fmt: skip
"""What makes other numbers of them, or may."""


def at_numbers(place: str, text: str) -> tuple[list[str], list[str]]:
    """The cells of the row that a text stands at, and what is not taken."""
    result = imported(PLACES[place](text), indicator="sjuktal-nämnd")
    return [one for one in cells(result) if "bildningsnämnden" in one], left(result)


@together
@pytest.mark.parametrize(("place", "text"), [(place, text) for place in PLACES for text in TAKEN])
def test_a_text_tells_the_same_wherever_it_stands(place: str, text: str) -> None:
    taken, rest = at_numbers(place, text)
    assert [one.split(" ", 1)[1] for one in taken] == [f"sjuktal-nämnd bildningsnämnden {TAKEN[text]} 6.1 new"]
    assert rest == []


@together
@pytest.mark.parametrize(("place", "text"), [(place, text) for place in PLACES for text in NEVER_TAKEN])
def test_what_may_make_other_numbers_is_never_passed_over(place: str, text: str) -> None:
    taken, _ = at_numbers(place, text)
    assert taken == []


ABOVE = "Redovisning för kvinnor;\nNämnd;2026\nBildningsnämnden;6,1\n"
PART = "part:Redovisning för kvinnor"


@pytest.mark.parametrize(
    ("answer", "taken"),
    [
        ("women", ["R3C2 sjuktal-nämnd bildningsnämnden women 2026 value 6.1 new"]),
        ("keep", ["R3C2 sjuktal-nämnd bildningsnämnden 2026 value 6.1 new"]),
        ("skip", []),
    ],
)
def test_a_part_named_among_other_words_is_asked_about(answer: str, taken: list[str]) -> None:
    assert left(imported(ABOVE, indicator="sjuktal-nämnd")) == [f"asked {PART}"]
    assert cells(imported(ABOVE, {PART: answer}, indicator="sjuktal-nämnd")) == taken


BLOCKS = {
    "a block of all ends that of a part": (
        "Kvinnor;\nNämnd;2026\nBildningsnämnden;6,8\n\nHela gruppen;\nNämnd;2026\nBildningsnämnden;6,1\n",
        ["R3C2 bildningsnämnden women 2026 value 6.8", "R7C2 bildningsnämnden 2026 value 6.1"],
        [],
    ),
    "each block begins with its part in the corner": (
        "Kvinnor;2026\nBildningsnämnden;6,8\nMän;2026\nBildningsnämnden;4,1\n",
        ["R2C2 bildningsnämnden women 2026 value 6.8", "R4C2 bildningsnämnden men 2026 value 4.1"],
        [],
    ),
    "fields told above the table, each beside its word": (
        "Kön;Kvinnor\nÅr;2026\nNämnd;Sjukfrånvaro\nBildningsnämnden;6,8\n",
        ["R4C2 bildningsnämnden women 2026 value 6.8"],
        [],
    ),
    "what columns tell goes before the title": (
        "Budget 2026;;\nNämnd;Utfall;Budget\nBildningsnämnden;6,8;6\n",
        ["R3C2 bildningsnämnden 2026 value 6.8", "R3C3 bildningsnämnden 2026 budget 6"],
        [],
    ),
    "a title that lists what its columns tell": (
        "Mål, budget och utfall 2026;;\nNämnd;Utfall;Mål\nBildningsnämnden;6,8;6\n",
        ["R3C2 bildningsnämnden 2026 value 6.8"],
        [],
    ),
    "a heading of a block that is not known": (
        "Nämnd;2026\nAnställda under 30 år;\nBildningsnämnden;6,8\n",
        [],
        ["asked check:R2"],
    ),
    "units of the kind of the rows, and one that the workspace lacks": (
        "Nämnd;2026\nStora nämnder;\nBildningsnämnden;6,8\nKulturnämnden;\nSocialnämnden;8,8\n",
        ["R3C2 bildningsnämnden 2026 value 6.8", "R5C2 socialnämnden 2026 value 8.8"],
        [],
    ),
}


@together
@pytest.mark.parametrize("case", BLOCKS)
def test_blocks_of_a_table(case: str) -> None:
    table, taken, rest = BLOCKS[case]
    result = imported(table, indicator="sjuktal-nämnd")
    assert [re.sub(" sjuktal-nämnd| new$", "", one) for one in cells(result)] == taken
    assert left(result) == rest
