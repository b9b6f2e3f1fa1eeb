"""A table of persons is not read as values, and nothing that stands in it is told: only the headings."""

import pytest
from imports import cells, imported, left

from malstyr.contract.imported import ImportResult

SECRET = (
    "850101-1236",
    "8501011236",
    "850101 1236",
    "850102",
    "19850101",
    "Anna Ek",
    "Bo Alm",
    "anna.ek@",
    "vänta länge",
)
PERSONS = {
    "numbers of persons below a heading that says nothing": (
        "ID;Sjukfrånvaro 2026\n850101-1236;3\n900202-2346;5\n",
        ["refused C1 personal-column"],
    ),
    "the same without hyphens": (
        "ID;Sjukfrånvaro 2026\n8501011236;3\n9002022346;5\n",
        ["refused C1 personal-column"],
    ),
    "one without a hyphen, beside one with its century": (
        "Kod;Skola;Andel trygga elever 2026\n8501011236;Byskolan F–9;91\n198501011236;Åskolan;92\n",
        ["refused C1 personal-column"],
    ),
    "one below the name of units": (
        "Skola;Andel trygga elever 2026\nÅskolan;91\n8501011236;90\n",
        ["refused C1 personal-column"],
    ),
    "one with a blank, and no check digit": (
        "Skola;Andel trygga elever 2026\nÅskolan;91\nAnna Ek 850102 1111;90\n",
        ["refused C1 personal-column"],
    ),
    "one of somebody old, at a time of a day": (
        "Skola;Andel trygga elever 2026\nÅskolan, rektor 19310812-1205;91\n",
        ["refused C1 personal-column"],
    ),
    "one in a cell of a value, with a dash": (
        "Skola;Andel trygga elever 2026\nÅskolan;91 (Anna Ek 850101–1236)\n",
        ["refused C2 personal-column"],
    ),
    "one above the table": (
        "Uttaget av 850101-1236\nSkola;Andel trygga elever 2026\nÅskolan;91\n",
        ["refused R1C1 personal-column"],
    ),
    "employees": (
        "Anställningsnummer;Anställd;Sjukfrånvaro 2026\n1001;Anna Ek;3\n1002;Bo Alm;5\n",
        ["refused C1 personal-column", "refused C2 personal-column"],
    ),
    "names of persons below a heading that says nothing": (
        "Vem;Sjukfrånvaro 2026\nAnna Ek;3\nBo Alm;5\nCia Öst;4\n",
        ["refused C1 personal-column"],
    ),
    "numbers of persons below no heading": (
        "850101-1236;Anna Ek;3\n900202-2346;Bo Alm;5\n910303-2341;Cia Öst;5\n",
        ["refused C1 personal-column", "refused C2 personal-column"],
    ),
    "names of persons below no heading": (
        "Anna Ek;3\nBo Alm;5\nCia Öst;4\n",
        ["refused C1 personal-column"],
    ),
    "a row that cannot be told apart": (
        'Anställd;Sjukfrånvaro 2026\nCia Öst;3\n"Anna Ek;3\n',
        ["refused C1 personal-column", "refused R3 unclosed-quote"],
    ),
    "one person among units": (
        "Nämnd;Sjukfrånvaro 2026\nBildningsnämnden;3\nSocialnämnden, chef Anna Ek 850101-1236;5\n",
        ["refused C1 personal-column"],
    ),
    "one person in a cell of values": (
        "Nämnd;Sjukfrånvaro 2026\nBildningsnämnden;3\nSocialnämnden;6,1 (Anna Ek 850101-1236)\n",
        ["refused C2 personal-column"],
    ),
    "one person in a text above": (
        "Underlag för Anna Ek 850101-1236\nNämnd;Sjukfrånvaro 2026\nBildningsnämnden;3\n",
        ["refused R1C1 personal-column"],
    ),
    "numbers of ten digits and of twelve beside units": (
        "Kod;Nämnd;Sjukfrånvaro 2026\n8501011236;Bildningsnämnden;12\n198501011236;Socialnämnden;3\n",
        ["refused C1 personal-column"],
    ),
    "addresses of mail": (
        "Vem;Sjukfrånvaro 2026\nanna.ek@kommun.se;3\nbo.alm@kommun.se;5\n",
        ["refused C1 personal-column"],
    ),
    "answers in words of their own": (
        "Kön;Hur nöjd är du?;Vad kan vi bli bättre på?\n"
        + "".join(f"Kvinna;{n};Jag fick vänta länge i telefonen, gång {n}\n" for n in range(1, 8)),
        ["refused C3 free-text-column"],
    ),
}


def _told(result: ImportResult) -> str:
    """All that is said of a table, but for the places."""
    return "\n".join(
        (
            *(one.message for one in result.ignored),
            *(f"{one.text} {one.message} {one.help}" for one in result.refused),
            *(f"{one.key} {one.text}" for one in result.questions),
        )
    )


@pytest.mark.parametrize("case", PERSONS)
def test_a_table_of_persons_is_refused_by_its_headings(case: str) -> None:
    table, expected = PERSONS[case]
    result = imported(table)
    assert (cells(result), [one for one in left(result) if one.startswith("refused")]) == ([], expected)
    assert not [text for text in SECRET if text in _told(result)]
    assert result.summary.read == sum(n for name, n in result.summary._asdict().items() if name != "read")


NAMED = {
    "a row of a table": "Skola;Andel trygga elever 2026\nByskolan F–9;84\nEk, Anna;91\n",
    "the only row, beside a measure without members": "Namn;Nöjd kund-index 2026\nAnna Ek;75\n",
    "a period": "Period;Nöjd kund-index\nAnna Ek;75\n2026;76\n",
    "a group": "Skola;2026\nAnna Ek;\nByskolan F–9;84\n",
    "a measure": "Mått;2026\nAnna Ek;75\nNöjd kund-index;66\n",
}
"""A name by itself, where others are units or measures."""


@pytest.mark.parametrize("case", NAMED)
def test_a_name_among_others_is_not_told(case: str) -> None:
    told = _told(imported(NAMED[case]))
    assert told and "Anna" not in told and "Ek" not in told


def test_columns_of_persons_that_are_left_are_no_hindrance() -> None:
    table = "Nämnd;Chef;E-post;Sjukfrånvaro 2026\nBildningsnämnden;Anna Ek;anna.ek@kommun.se;6,1\n"
    table += "Socialnämnden;Bo Alm;bo.alm@kommun.se;8,2\n"
    assert "refused C3 personal-column" in left(imported(table))
    some = imported(table, skip=frozenset({"C3"}))  # type: ignore[arg-type]
    assert [one for one in left(some) if one.startswith("refused")] == ["refused C2 personal-column"]
    rest = imported(table, skip=frozenset({"C2", "C3"}))  # type: ignore[arg-type]
    assert cells(rest) == [
        "R2C4 sjuktal-nämnd bildningsnämnden 2026 value 6.1 new",
        "R3C4 sjuktal-nämnd socialnämnden 2026 value 8.2 new",
    ]
    assert not [text for text in SECRET if text in _told(rest)]
    assert rest.summary.read == sum(n for name, n in rest.summary._asdict().items() if name != "read")


NO_PERSONS = {
    "codes that have a part in common": (
        "Projekt;Skola;Andel trygga elever 2026\n4010100100;Åskolan;91\n5010100200;Byskolan F–9;90\n"
    ),
    "when an extract was made": "Uttag 20260831-1205;\nMått;2026\nNöjd kund-index;66\n",
    "amounts of ten digits": "Mått;2025;2026\nNettokostnad (kr);2510150000;2511160000\nNettokostnad;0;0\n",
    "times of extracts": (
        "Skola;Andel trygga elever 2026;Uttag;Körning\nÅskolan;91;202608311205;20260831-1205\n"
        "Byskolan F–9;90;202608311206;20260831-1206\n"
    ),
    "codes of ten digits": ("Kst;Skola;Andel trygga elever 2026\n4101234567;Åskolan;91\n4102234567;Byskolan F–9;90\n"),
    "numbers of organisations and accounts": (
        "Org.nr;Konto;Skola;Andel trygga elever 2026\n212000-1355;4101 1234;Åskolan;91\n"
        "5566778899;4102 1234;Byskolan F–9;90\n"
    ),
    "areas of two words": "Kommunnamn;Nöjd kund-index 2026\nÖstra Göinge;63\nUpplands Väsby;64\nExempelkommunen;66\n",
    "remarks, and who is responsible": (
        "Mått;2026;Ansvarig;Kommentar\nNöjd kund-index;66;Anna Ek;Vi fick vänta länge på svaren\n"
        "Nettokostnad;11200;Bo Alm;Vi har köpt färre platser i år\n"
    ),
}


@pytest.mark.parametrize("case", NO_PERSONS)
def test_what_only_looks_so_is_read(case: str) -> None:
    assert "personal-column" not in " ".join(left(imported(NO_PERSONS[case])))
    assert "free-text-column" not in " ".join(left(imported(NO_PERSONS[case])))


@pytest.mark.parametrize("heading", ["Personnr", "Kod"])
def test_what_one_person_has_is_never_the_value_of_a_unit(heading: str) -> None:
    rows = "850101-1236;Byskolan F–9;91\n900202-2346;Åskolan;92\n"
    table = f"{heading};Skola;Andel trygga elever 2026\n{rows}"
    for text in (table, table.replace("-", "") if heading == "Kod" else table):
        result = imported(text, skip=frozenset({"C1"}))  # type: ignore[arg-type]
        assert cells(result) == []
        assert [one.code for one in result.refused] == ["personal-column"]
        assert "--skip" not in str(result.refused)


@pytest.mark.parametrize("rows", ["Anna Ek;{};3\nBo Alm;{};12\n", "{};Anna Ek;3\n{};Bo Alm;12\n"])
def test_whether_rows_are_of_persons_is_asked_where_their_names_are_left(rows: str) -> None:
    first = rows.startswith("Anna")
    head = "Vem;Nämnd" if first else "Nämnd;Medarbetare"
    table = f"{head};Sjukfrånvaro 2026\n" + rows.format("Bildningsnämnden", "Socialnämnden")
    column = "C1" if first else "C2"
    skipped: dict[str, frozenset[str]] = {"skip": frozenset({column})}
    asked = imported(table, **skipped)  # type: ignore[arg-type]
    assert (cells(asked), left(asked)) == ([], [f"asked check:{column}"])
    kept = imported(table, {f"check:{column}": "keep"}, **skipped)  # type: ignore[arg-type]
    assert [one.value for one in kept.cells] == ["3", "12"]
    assert not imported(table, {f"check:{column}": "skip"}, **skipped).cells  # type: ignore[arg-type]
    assert not [text for text in SECRET if text in _told(asked) + _told(kept)]
