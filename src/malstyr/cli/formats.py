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

FORMATS: Mapping[str, Mapping[str, str]] = {
    "check": {
        "text": "malstyr.output.check.text",
        "concise": "malstyr.output.check.concise",
        "markdown": "malstyr.output.check.markdown",
        "json": "malstyr.output.check.json",
        "jsonl": "malstyr.output.check.jsonl",
        "github": "malstyr.output.check.github",
        "sarif": "malstyr.output.check.sarif",
        "junit": "malstyr.output.check.junit",
        "gitlab": "malstyr.output.check.gitlab",
    },
    "status": {
        "text": "malstyr.output.status.text",
        "markdown": "malstyr.output.status.markdown",
        "json": "malstyr.output.status.json",
    },
    "nki": {"text": "malstyr.output.nki.text", "json": "malstyr.output.status.json"},
    "budget": {"text": "malstyr.output.budget.text", "json": "malstyr.output.budget.json"},
    "risks": {
        "text": "malstyr.output.risks.text",
        "markdown": "malstyr.output.risks.markdown",
        "json": "malstyr.output.risks.json",
    },
    "board": {"text": "malstyr.output.board.text", "html": "malstyr.site.wall", "json": "malstyr.output.board.json"},
    "coverage": {
        "text": "malstyr.output.coverage.text",
        "html": "malstyr.site.coverage",
        "markdown": "malstyr.output.coverage.markdown",
        "json": "malstyr.output.coverage.json",
    },
    "report": {
        "html": "malstyr.report.formats.html",
        "markdown": "malstyr.report.formats.markdown",
        "pdf": "malstyr.report.formats.pdf",
        "docx": "malstyr.report.formats.docx",
    },
    "meeting": {
        "text": "malstyr.output.meeting.text",
        "markdown": "malstyr.report.meeting.markdown",
        "html": "malstyr.report.meeting.html",
        "docx": "malstyr.report.meeting.docx",
        "json": "malstyr.report.meeting.json",
    },
    "import csv": {
        "text": "malstyr.output.imported.text",
        "json": "malstyr.output.imported.json",
        "markdown": "malstyr.output.imported.markdown",
    },
    "import xlsx": {
        "text": "malstyr.output.imported.text",
        "json": "malstyr.output.imported.json",
        "markdown": "malstyr.output.imported.markdown",
    },
    "new --from": {
        "text": "malstyr.output.imported_plan.text",
        "json": "malstyr.output.imported_plan.json",
        "markdown": "malstyr.output.imported_plan.markdown",
    },
    "import survey": {
        "text": "malstyr.output.imported_survey.text",
        "json": "malstyr.output.imported_survey.json",
        "markdown": "malstyr.output.imported_survey.markdown",
    },
    "import kolada": {
        "text": "malstyr.output.imported_kolada.text",
        "json": "malstyr.output.imported_kolada.json",
        "markdown": "malstyr.output.imported_kolada.markdown",
    },
    "calendar": {
        "text": "malstyr.output.calendar.text",
        "markdown": "malstyr.output.calendar.markdown",
        "json": "malstyr.output.calendar.json",
        "ics": "malstyr.export.wheel",
    },
    "diff": {
        "text": "malstyr.output.diff.text",
        "markdown": "malstyr.output.diff.markdown",
        "json": "malstyr.output.diff.json",
        "jsonl": "malstyr.output.diff.jsonl",
        "github": "malstyr.output.diff.github",
        "sarif": "malstyr.output.diff.sarif",
        "junit": "malstyr.output.diff.junit",
        "gitlab": "malstyr.output.diff.gitlab",
    },
    "history": {"text": "malstyr.output.history.text", "json": "malstyr.output.history.json"},
    **{
        command: {"text": "malstyr.output.edits.text", "json": "malstyr.output.edits.json"}
        for command in ("record", "done", "postpone", "new")
    },
    "export csv": {"csv": "malstyr.export.csv"},
    "export xlsx": {"xlsx": "malstyr.export.xlsx"},
    "export xlsx --entry": {"xlsx": "malstyr.export.entry"},
    "export json": {"json": "malstyr.export.json"},
    "export parquet": {"parquet": "malstyr.export.parquet"},
    "export ics": {"ics": "malstyr.export.ics"},
    "smart": {
        "text": "malstyr.output.smart.text",
        "jsonl": "malstyr.output.smart.json",
        "json": "malstyr.output.smart.json",
    },
    "smart --text": {
        "text": "malstyr.output.sentences.text",
        "jsonl": "malstyr.output.sentences.jsonl",
        "json": "malstyr.output.sentences.jsonl",
    },
    "rules": {"text": "malstyr.output.rules.text", "markdown": "malstyr.output.rules.markdown"},
    "doctor": {"text": "malstyr.output.doctor.text", "json": "malstyr.output.doctor.json"},
    "schema": {"json": "malstyr.output.schema.json", "markdown": "malstyr.output.schema.markdown"},
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
