"""Pages of the guide, typed as a reader would: what they show as files is written, what they show as commands is run.

A page is Markdown with fences, read from the top in one empty folder:

- ``yaml title="mål.yaml"`` (or csv, text …) is a file, written as it stands; with ``+`` before the name it is added
  last to the file;
- ``diff title="mål.yaml"`` is what to change in a file, as CONTRIBUTING shows it: parts with ``@@`` between them;
- a table under a line that ends in ``` `namn.xlsx`: ``` is a workbook; where there is one,
  it is filled in: a row of its first sheet is found by its first two cells;
- ``console`` is typed, a line at a time: ``malstyr``, ``git``, ``cd`` or ``mkdir``;
- ``text`` is what the last of them answered, blanks apart; ``…`` alone on a line stands for lines left out.

What is answered by nothing shown must have gone well. The day is that of ``<!-- dag: 2026-09-30 -->``.
"""

import inspect
import os
import re
import shlex
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from io import BytesIO, StringIO, TextIOWrapper
from pathlib import Path
from typing import NamedTuple

from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from copies import Step
from malstyr.cli.main import COMMAND_GROUPS, COMMANDS, main, runnable
from repositories import git

_PIECE = re.compile(
    r"^```(?P<kind>\w+)(?: title=\"(?P<file>[^\"]+)\")?[^\n]*\n(?P<text>.*?)^```$"
    r"|^[^\n]*`(?P<book>[^`]+\.xlsx)`:\n\n(?P<rows>(?:\|[^\n]*\n)+)",
    re.DOTALL | re.MULTILINE,
)
_DAY = re.compile("<!-- dag: ([0-9-]{10}) -->")
_NUMBER = re.compile(r"-?[0-9]+(?:,[0-9]+)?")
_DATED = {
    group[0] + command
    for group in ([("", COMMANDS), *((f"{name} ", below) for name, below in COMMAND_GROUPS.items())])
    for command in group[1]
    if "as_of" in inspect.signature(runnable(command)).parameters
}


class Typed(NamedTuple):
    """A line that was typed, what it answered, how it ended, and what the page shows of it."""

    line: str
    answer: str
    code: int
    shown: str | None


def day_of(page: Path) -> str | None:
    """The day on which a page is typed."""
    found = _DAY.search(page.read_text(encoding="utf-8"))
    return found[1] if found else None


def typed(page: Path, folder: Path) -> list[Typed]:
    """Everything that a page shows, done in a folder that the process stands in."""
    text, day = page.read_text(encoding="utf-8"), day_of(page)
    done: list[Typed] = []
    os.chdir(folder)
    for piece in _PIECE.finditer(text):
        match piece["kind"], piece["file"], piece["book"]:
            case _, _, str(book):
                _workbook(Path(book), piece["rows"])
            case "diff", str(file), _:
                Step(file, "diff", piece["text"]).take(Path())
            case _, str(file), _:
                _write(file, piece["text"])
            case "console", _, _:
                done += [_typed(line, day) for line in piece["text"].splitlines()]
            case "text", _, _:
                assert done, f"{page.name}: an answer to nothing"
                done[-1] = done[-1]._replace(shown=piece["text"])
    return done


def wrong(done: Typed) -> str | None:
    """What does not hold of a line and the answer shown."""
    if done.shown is None:
        return None if done.code == 0 else f"ended in {done.code}: {done.answer}"
    parts = [" ".join(part.split()) for part in re.split("^…$", done.shown, flags=re.MULTILINE)]
    answer = " ".join(done.answer.split())
    at = 0
    for part in parts:
        found = answer.find(part, at)
        if found < 0:
            return f"did not answer\n{part}\nbut\n{done.answer}"
        at = found + len(part)
    return None


def _write(name: str, text: str) -> None:
    file = Path(name.removeprefix("+"))
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_text(encoding="utf-8") if name.startswith("+") else ""
    file.write_text(before + text, encoding="utf-8")


def _workbook(file: Path, table: str) -> None:
    rows = [[cell.strip() for cell in row.strip("|").split("|")] for row in table.splitlines()]
    rows = [row for row in rows if not all(re.fullmatch(":?-+:?", one) for one in row)]
    book = load_workbook(file) if file.exists() else Workbook()
    sheet = book.worksheets[0]
    if file.exists():
        _fill_in(sheet, rows)
    else:
        for row in rows:
            sheet.append([_cell(one) for one in row])
    file.parent.mkdir(parents=True, exist_ok=True)
    book.save(file)


def _fill_in(sheet: Worksheet, rows: list[list[str]]) -> None:
    head = rows[0]
    lines = [*sheet.iter_rows()]
    names = next(names for line in lines if {*head} <= {*(names := [str(cell.value) for cell in line])})
    at = {name: names.index(name) for name in head}
    for row in rows[1:]:
        line = next(line for line in lines if [line[at[name]].value for name in head[:2]] == row[:2])
        for name, text in zip(head[2:], row[2:], strict=True):
            line[at[name]].value = _cell(text)


def _cell(text: str) -> str | float | None:
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else text or None


def _typed(line: str, day: str | None) -> Typed:
    program, *words = shlex.split(line)
    match program:
        case "cd":
            os.chdir(words[0])
            return Typed(line, "", 0, None)
        case "mkdir":
            Path(words[0]).mkdir(parents=True)
            return Typed(line, "", 0, None)
        case "git":
            return Typed(line, git(Path(), *words, **({"day": day} if day else {})), 0, None)
        case "malstyr":
            dated = day is not None and "--as-of" not in words and _command(words) in _DATED
            return _answered(line, [*words, "--as-of", str(day)] if dated else words)
    raise AssertionError(f"a page cannot have this typed: {line}")


def _command(words: list[str]) -> str:
    return " ".join(words[: 2 if words[0] in COMMAND_GROUPS else 1])


def _answered(line: str, words: list[str]) -> Typed:
    raw, err = BytesIO(), StringIO()
    out = TextIOWrapper(raw, encoding="utf-8", newline="\n")
    with redirect_stdout(out), redirect_stderr(err):
        code = main(words)
    out.flush()
    return Typed(line, raw.getvalue().decode() + err.getvalue(), code, None)


def lines_of(done: list[Typed]) -> Iterator[str]:
    """Every line with what is wrong with it."""
    for one in done:
        if (said := wrong(one)) is not None:
            yield f"{one.line}\n{said}"
