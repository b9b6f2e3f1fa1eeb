"""Answers to the questions of an import: typed after options, in a file, or by the one who sits there."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from malstyr.cli.destination import Destination
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import put, warn, width
from malstyr.contract.imported import ImportedCell, QuestionRecord
from malstyr.contract.imported_plan import PlannedCellRecord
from malstyr.exchange.importing.asked import Answer
from malstyr.exchange.importing.mapping import yaml_mapping
from malstyr.exchange.importing.names import folded_name
from malstyr.exchange.table import TableFile, placed_cells
from malstyr.language.words import words
from malstyr.output.lines import folded

_Shown = TypeVar("_Shown")


def answers_typed(given: Sequence[str], file: Path | None = None) -> dict[str, Answer]:
    """Those in the file of answers, then those on the command line, which hold over them."""
    found = {key: Answer(text, "file") for key, text in _answers_in(file)} if file is not None else {}
    return found | {key: Answer(text, "flag") for key, text in map(_split, given)}


def _split(text: str) -> tuple[str, str]:
    """``K=V``; a reason may have an equals sign itself, as may a name."""
    key, equals, value = text.partition("=") if text.startswith("reason") else text.rpartition("=")
    if not equals or not key.strip() or not value.strip():
        raise Stop("bad-answer", text=text)
    return key.strip(), value.strip()


def _answers_in(path: Path) -> Iterator[tuple[str, str]]:
    """The answers of a file: a line each, ``K=V`` or ``K: V``."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise Stop("import-bad-answers", file=str(path)) from None
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if lines and all("=" in line for line in lines):
        yield from map(_split, lines)
        return
    data = yaml_mapping(path)
    if data is None or not all(isinstance(one, str) for one in data.values()):
        raise Stop("import-bad-answers", file=str(path))
    yield from ((key, str(value)) for key, value in data.items())


def told_unasked(
    answers: Mapping[str, Answer], questions: Sequence[QuestionRecord], language: str, fits: Callable[[str], bool]
) -> None:
    """Stop at an answer that somebody typed to what nobody asks; it is only told where its key ``fits`` what is there.

    While questions wait, others may come after them, so it is only told. Raises Stop.
    """
    asked = [folded_name(one.key) for one in questions]
    for key, answer in answers.items():
        if answer.by == "flag" and folded_name(key) not in asked:
            if not fits(key) and all(one.answer is not None for one in questions):
                raise Stop("import-unasked-answer", question=key)
            warn(words(language)["cli.import-unasked-answer"].format(question=key))


def names_what_stands(table: TableFile, cells: Iterable[ImportedCell | PlannedCellRecord], key: str) -> bool:
    """Whether a question is about a place or a text of a table, or why one of its cells is another than it was.

    Of a corrected file, or one that is written already, it need not be asked any more.
    """
    kind, _, named = key.partition(":")
    if not named:
        return kind in ("reason", "to")
    if kind == "reason":
        return any({one.indicator, one.period} <= {*named.split("/")} for one in cells)
    stand = ((sheet.at(*at), cell.text) for sheet in table.sheets for at, cell in placed_cells(sheet))
    return any(named == at or folded_name(named) == folded_name(text) for at, text in stand)


def can_ask(to: Destination) -> bool:
    """Whether a person sits there."""
    both = sys.stdin is not None and sys.stdin.isatty() and sys.stdout is not None and sys.stdout.isatty()
    return both and not os.environ.get("CI") and to.format == "text" and to.file is None


def asked_until_settled(
    shown: _Shown,
    answers: dict[str, Answer],
    again: Callable[[], _Shown],
    questions: Callable[[_Shown], Sequence[QuestionRecord]],
    language: str,
) -> _Shown:
    """The import with what a person answers, one question at a time; an empty answer leaves it as it is."""
    catalogue = words(language)
    while True:
        question = next((one for one in questions(shown) if one.answer is None), None)
        if question is None:
            return shown
        options = [option.value for option in question.options]
        put("\n")
        for line in folded(question.text, width(sys.stdout)):
            put(f"{line}\n")
        for n, option in enumerate(options, 1):
            put(f"  {n}  {option}\n")
        put(catalogue["cli.import-answer" if options else "cli.import-answer-free"] + " ")
        sys.stdout.flush()
        said = sys.stdin.readline().strip()
        if not said:
            return shown
        numbered = said.isdigit() and said not in options and 0 < int(said) <= len(options)
        answers[question.key] = Answer(options[int(said) - 1] if numbered else said, "person")
        shown = again()
        if any(one.key == question.key and one.answer is None for one in questions(shown)):
            del answers[question.key]
            put(catalogue["cli.import-no-such-answer"] + "\n")
