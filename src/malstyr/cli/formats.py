"""What each command can show, and the module that makes it: every command × format in one table, and in another what
the endings of files say of formats.

A renderer is one function, ``render(subject, paper)``: the subject is what its command found, the same for all formats
of the command. Its module is imported only when it is asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING, Any

import typer

from malstyr.cli.help import help_text
from malstyr.cli.options import one_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.present.paper import Paper


def _in(room: str, *formats: str) -> dict[str, str]:
    """Formats that a room has a module each for, called as they are."""
    return {format: f"malstyr.{room}.{format}" for format in formats}


_IMPORTED = ("text", "json", "markdown")
FORMATS: Mapping[str, Mapping[str, str]] = {
    "check": _in("output.check", "text", "concise", "markdown", "json", "jsonl", "github", "sarif", "junit", "gitlab"),
    "status": _in("output.status", "text", "markdown", "json"),
    "nki": _in("output.nki", "text") | _in("output.status", "json"),
    "budget": _in("output.budget", "text", "json"),
    "risks": _in("output.risks", "text", "markdown", "json"),
    "board": _in("output.board", "text") | {"html": "malstyr.site.wall"} | _in("output.board", "json"),
    "coverage": _in("output.coverage", "text")
    | {"html": "malstyr.site.coverage"}
    | _in("output.coverage", "markdown", "json"),
    "report": _in("report.formats", "html", "markdown", "pdf", "docx"),
    "meeting": _in("output.meeting", "text") | _in("report.meeting", "markdown", "html", "docx", "json"),
    "import csv": _in("output.imported", *_IMPORTED),
    "import xlsx": _in("output.imported", *_IMPORTED),
    "new --from": _in("output.imported_plan", *_IMPORTED),
    "import survey": _in("output.imported_survey", *_IMPORTED),
    "import kolada": _in("output.imported_kolada", *_IMPORTED),
    "calendar": _in("output.calendar", "text", "markdown", "json") | {"ics": "malstyr.export.wheel"},
    "diff": _in("output.diff", "text", "markdown", "json", "jsonl", "github", "sarif", "junit", "gitlab"),
    "history": _in("output.history", "text", "json"),
    **dict.fromkeys(("record", "done", "postpone", "new"), _in("output.edits", "text", "json")),
    "export csv": _in("export", "csv"),
    "export xlsx": _in("export", "xlsx"),
    "export xlsx --entry": {"xlsx": "malstyr.export.entry"},
    "export json": _in("export", "json"),
    "export parquet": _in("export", "parquet"),
    "export ics": _in("export", "ics"),
    "smart": _in("output.smart", "text") | {"jsonl": "malstyr.output.smart.json"} | _in("output.smart", "json"),
    "smart --text": _in("output.sentences", "text", "jsonl") | {"json": "malstyr.output.sentences.jsonl"},
    "rules": _in("output.rules", "text", "markdown"),
    "doctor": _in("output.doctor", "text", "json"),
    "schema": _in("output.schema", "json", "markdown"),
    "schema check": {"json": "malstyr.output.schema.contract"},
    "schema export": {"json": "malstyr.output.schema.exported"},
}
"""By command, or a command and what makes its subject another, and by the format's name; the first is the usual one."""
ALIASES = {"md": "markdown"}
"""Other spellings, in every command."""
_JSON = ("json", "jsonl", "sarif", "gitlab")
ENDINGS: Mapping[str, tuple[str, ...]] = {
    ".doc": (),  # of older programs, which nothing here writes
    ".xls": (),
    ".txt": ("text", "concise", "github", "markdown", *_JSON),
    ".md": ("markdown",),
    ".markdown": ("markdown",),
    ".html": ("html",),
    ".htm": ("html",),
    ".pdf": ("pdf",),
    ".docx": ("docx",),
    ".csv": ("csv",),
    ".xlsx": ("xlsx",),
    ".parquet": ("parquet",),
    ".ics": ("ics",),
    ".json": _JSON,
    ".jsonl": ("jsonl", "json"),
    ".sarif": ("sarif",),
    ".xml": ("junit",),
}
"""The formats that a file with an ending may hold; where none is asked for, the first that the command has is meant. A
file with any other ending may hold any."""
PAGES: Mapping[str, str] = {
    "html": ".html", "pdf": ".pdf", "docx": ".docx", "xlsx": ".xlsx", "parquet": ".parquet",
}  # fmt: skip
"""Formats that are for no terminal, and how a file of each ends."""


def parts_of(command: str, format: str) -> tuple[Callable[[Any, Paper], Any], Callable[[Sequence[Any]], str | bytes]]:
    """How the part of one workspace is made, and how those of all are put together: texts one after another.

    A format that is put together otherwise has ``part`` and ``whole`` of its own.
    """
    module = import_module(FORMATS[command][format])
    return getattr(module, "part", module.render), getattr(module, "whole", "".join)


def step_page_of(command: str, format: str) -> Callable[[Sequence[Any]], str] | None:
    """How a format makes the page of what it has no room for, where it has one, from the parts of all."""
    made: Callable[[Sequence[Any]], str] | None = getattr(import_module(FORMATS[command][format]), "step_page", None)
    return made


def format_option(command: str, help: str = "format") -> Any:
    """The option ``--format`` of a command; ``format-shown`` is the help of one that writes to no file."""
    told = help_text(help).format(usual=default_format(command))
    return typer.Option("--format", metavar="|".join(FORMATS[command]), help=told)


def default_format(command: str) -> str:
    """The format of a command where none is asked for."""
    return next(iter(FORMATS[command]))


def checked_format(command: str, format: str) -> str:
    """A format of the command by the name it has in the table. Raises Stop for one that the command has not."""
    return one_of("--format", ALIASES.get(format, format), FORMATS[command])


def format_for(command: str, format: str | None, name: str) -> str:
    """The format asked for, else the one that the ending of a file's name means, else the usual one.

    Raises Stop where the ending is that of another.
    """
    ending = PurePath(name).suffix
    asked = FORMATS[command] if format is None else (checked_format(command, format),)
    fit = [one for one in ENDINGS.get(ending.lower(), tuple(FORMATS[command])) if one in asked]
    if not fit:
        listed = ", ".join(one for one, formats in ENDINGS.items() if set(formats) & set(asked))
        raise Stop("another-ending", what=format or command.split(maxsplit=1)[0], ending=ending, listed=listed)
    return fit[0]
