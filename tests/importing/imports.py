"""A small workspace and tables for it, and what an import of one says: the same for every test of imports."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from conftest import workspace
from malstyr.contract.imported import ImportResult
from malstyr.exchange.importing.asked import Answer, Answers
from malstyr.exchange.importing.preview import ImportAsked, preview
from malstyr.exchange.importing.understanding import ImportGround, TableWanted
from malstyr.exchange.reading.read import table_of
from malstyr.model.goal_file import GoalFile
from malstyr.workspace.load import Loaded

GOALS = """version: 1
organisation: {id: exempel, name: Exempelkommunen, kolada: ["9999"]}
settings: {as_of: 2027-03-01}
calendar:
  T1: {ends: 04-30, ready: 05-31}
  T2: {ends: 08-31, ready: 09-30}
  closing: {ends: 12-31, ready: 02-28}
lists:
  nämnder: {bildningsnämnden: Bildningsnämnden, socialnämnden: Socialnämnden}
  skolor: {byskolan: Byskolan F–9, åskolan: Åskolan}
indicators:
  sjuktal-nämnd:
    name: Sjukfrånvaro
    measured_in: procent
    for_each: nämnder
    of_which: [women, men]
    kolada: N00090
    no_target: bevakas
  trygghet: {name: Andel trygga elever, measured_in: procent, for_each: skolor, no_target: bevakas}
  placerade:
    {name: Antal placerade, measured_in: st, for_each: skolor, of_which: [girls, boys], no_target: bevakas}
  nettokostnad: {name: Nettokostnad, measured_in: tkr, no_target: bevakas}
  nki: {name: Nöjd kund-index, measured_in: index, no_target: bevakas}
  ärenden: {name: Antal ärenden, measured_in: st, frequency: month, no_target: bevakas}
  brukare:
    measured_in: index
    survey: {scale: 1-5, questions: {hjälp: "Hur nöjd är du med hjälpen?", svar: "Får du svar i tid?"}}
    no_target: bevakas
  dubbel: {name: Dubbelt, measured_in: index, formula: nki + nki, no_target: bevakas}
values:
  sjuktal-nämnd:
    bildningsnämnden:
      2024: {value: 6.1, of_which: {women: 6.8, men: 4.0}}
      2025: 6.2
    socialnämnden: {2024: 8.1, 2025: 8.3}
  trygghet:
    byskolan: {2023: 78, 2024: 80, 2025: 83}
    åskolan: {2023: 88, 2024: 90, 2025: 91}
  nettokostnad: {2023: 10500, 2024: {value: 11000, budget: 11500}}
  nki: {2023: 72, 2024: 74}
"""
AS_OF = date(2027, 3, 1)


def goals() -> Loaded:
    """The workspace that tables are imported into."""
    loaded = workspace({"malstyr.yaml": GOALS})
    assert not loaded.faults
    return loaded


def imported(data: str | bytes, answers: Mapping[str, str] = MappingProxyType({}), **wanted: str) -> ImportResult:
    """What a table says of that workspace, with answers given as by flags."""
    return imported_into(goals(), data, answers, **wanted)


def imported_into(
    loaded: Loaded, data: str | bytes, answers: Mapping[str, str] = MappingProxyType({}), **wanted: str
) -> ImportResult:
    """The same of another workspace."""
    raw = data if isinstance(data, bytes) else data.encode()
    name = "t.xlsx" if raw.startswith(b"PK") else "t.csv"
    given = Answers((key, Answer(text, "flag")) for key, text in answers.items())
    asked = ImportAsked("import csv", TableWanted(answers=given, **wanted))  # type: ignore[arg-type]
    return preview(table_of(raw, name), ImportGround(loaded, AS_OF, "sv", GoalFile()), asked).result


def cells(result: ImportResult) -> list[str]:
    """The cells that were taken, each on a line."""
    return [
        " ".join(
            one
            for one in (
                cell.at, cell.indicator, cell.member, cell.part, cell.period, cell.kind, cell.point, cell.value,
                cell.status,
            )
            if one is not None
        )
        for cell in result.cells
    ]  # fmt: skip


def left(result: ImportResult) -> list[str]:
    """What was refused, left out and is asked, but for texts around the table."""
    return [
        *(f"refused {one.at} {one.code}" for one in result.refused),
        *(f"ignored {one.at} {one.code}" for one in result.ignored if one.code != "note"),
        *(f"asked {one.key}" for one in result.questions if one.answer is None),
    ]
