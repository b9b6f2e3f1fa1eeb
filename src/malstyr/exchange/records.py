"""An import as programs read it, whoever it is of: a table, a plan, a survey or Kolada."""

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal
from hashlib import sha256

from malstyr.contract.imported import (
    CellStatus,
    ImportCounts,
    ImportedCell,
    ImportResult,
    LandingRecord,
    OptionRecord,
    QuestionRecord,
)
from malstyr.editing.fact import CellFact
from malstyr.exchange.importing.asked import Answer, answer_flag
from malstyr.present.as_json import as_json
from malstyr.source.files import FileTree
from malstyr.source.tree import Place


def cell_record(fact: CellFact, at: str, text: str, status: CellStatus, old: object = None) -> ImportedCell:
    """What was read at ``at`` as ``text``, and what it is against what stands, told where that is another."""
    return ImportedCell(
        at=at,
        text=text,
        shown=None,
        indicator=fact.indicator,
        member=fact.member,
        part=fact.part,
        period=str(fact.period),
        kind=fact.kind.value,
        point=fact.point,
        value=value_told(fact.value),
        status=status,
        old=None if old is None or status in ("new", "same") else value_told(old),
        converted=None,
        note=None,
        to=None,
    )


def value_told(value: object) -> str:
    """A value on one line: the exact decimal, ``..``, a list with commas, or counts by question and grade."""
    match value:
        case Mapping():
            return as_json(value, None)
        case tuple():
            return ", ".join(map(str, value))
        case Decimal():
            return f"{value:f}"
        case _:
            return str(value)


def question_record(
    key: str, text: str, options: Iterable[str], cells: int, answer: Answer | None = None
) -> QuestionRecord:
    """A question with what can be answered, how many cells wait for it, and the answer that it has."""
    values = tuple(options)
    said, by = answer or (None, None)
    return QuestionRecord(key, text, tuple(map(OptionRecord, values)), cells, said, by, answer_flag(key, values))


def landing_record(place: Place) -> LandingRecord:
    """The file and the line of a place."""
    return LandingRecord(place.source.name, place.source.position(place.start)[0])


def with_sums(result: ImportResult) -> ImportResult:
    """An import of which each thing that is told is one, with its sums."""
    status = Counter(one.status for one in result.cells)
    return result._replace(
        summary=ImportCounts(
            read=len(result.cells) + len(result.refused) + len(result.ignored),
            new=status["new"],
            same=status["same"] + status["same-rounded"],
            changed=status["changed"],
            refused=len(result.refused),
            ignored=len(result.ignored),
            questions=sum(one.answer is None for one in result.questions),
        )
    )


def plan_hash(read: str, tree: FileTree, told: Iterable[str]) -> str:
    """What a preview rests on: what was read, the bytes of the workspace, and what was said of them."""
    made = sha256(read.encode())
    for name, data in sorted({**tree.files, **tree.kept}.items()):
        made.update(b"\0" + name.encode() + b"\0" + sha256(data).digest())
    for one in sorted(told):
        made.update(b"\0" + one.encode("utf-8", "replace"))
    return f"sha256:{made.hexdigest()}"
