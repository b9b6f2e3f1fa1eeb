"""The man page: the commands by what they are for, with their arguments and options, as the program itself has them."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from textwrap import wrap
from typing import Any, NamedTuple

from commands import argument_told, help_of, option_told
from malstyr.language.words import words


class _Frame(NamedTuple):
    """What stands around the commands, in one language."""

    section: str
    name: str
    line: str
    codes: tuple[tuple[str, str, str], str]
    """What the exit codes 0, 1 and 2 mean, and the heading of that."""
    see: tuple[str, str]


_FRAMES = {
    "sv": _Frame(
        "Kommandon",
        "NAMN",
        "KOMMANDO [ARGUMENT…] [VAL]",
        (
            (
                "inget att rätta",
                "det finns fel, eller något som --check, --verify och --fail-on frågar efter",
                "något gick inte att göra eller bedöma",
            ),
            "SLUTKODER",
        ),
        ("SE OCKSÅ", "Handledningen, docs/guide/index.md. malstyr KOMMANDO --help visar detsamma som här."),
    ),
    "en": _Frame(
        "Commands",
        "NAME",
        "COMMAND [ARGUMENT…] [OPTIONS]",
        (
            (
                "nothing to mend",
                "there are errors, or something that --check, --verify and --fail-on ask about",
                "something could not be done or judged",
            ),
            "EXIT STATUS",
        ),
        ("SEE ALSO", "The guide, docs/guide/index.md, in Swedish. malstyr COMMAND --help shows the same as here."),
    ),
}


def english_manual_page() -> str:
    """The page in English, made by a process of its own: helps are in the language that a run begins with."""
    made = [sys.executable, "-c", "from manual import manual_page; print(manual_page('en'), end='')"]
    path = os.pathsep.join([str(Path(__file__).parent), *sys.path])
    done = subprocess.run(
        made,
        env=os.environ | {"PYTHONPATH": path, "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def manual_page(language: str = "sv") -> str:
    os.environ["MALSTYR_LANG"] = language  # as on the page of commands
    from malstyr.cli.main import program

    root: Any = program(language)
    return "\n".join([*_head(root, _FRAMES[language]), *_commands(root, language), *_foot(_FRAMES[language])]) + "\n"


def _head(root: Any, frame: _Frame) -> Iterator[str]:
    yield f'.TH MALSTYR 1 "" "malstyr" "{frame.section}"'
    yield f".SH {frame.name}"
    yield rf"malstyr \- {_of_macro(root.help)}"
    yield ".SH SYNOPSIS"
    yield ".B malstyr"
    yield _text(frame.line)


def _commands(root: Any, language: str) -> Iterator[str]:
    panel = None
    for name, one in root.commands.items():
        if one.rich_help_panel != panel:
            panel = one.rich_help_panel
            yield f".SH {_of_macro(words(language)[f'help.panel-{panel}'].upper())}"
        for below, command in getattr(one, "commands", {"": one}).items():
            yield from _command(f"{name} {below}".strip(), command)


def _command(name: str, command: Any) -> Iterator[str]:
    arguments = [one for one in command.params if one.param_type_name == "argument" and not one.hidden]
    yield f".SS {_of_macro(' '.join(('malstyr', name, *map(argument_told, arguments))))}"
    yield _text(command.help)
    for one in command.params:
        if one.param_type_name == "option" and not one.hidden:
            yield ".TP"
            yield f".B {_of_macro(option_told(one))}"
            yield _text(help_of(one))


def _foot(frame: _Frame) -> Iterator[str]:
    means, heading = frame.codes
    yield f".SH {heading}"
    for code, meant in enumerate(means):
        yield from (".TP", f".B {code}", _text(meant))
    heading, where = frame.see
    yield f".SH {heading}"
    yield _text(where)


def _text(text: str) -> str:
    """Lines that mean themselves, no longer than readers of man pages ask for: no sign is a request or an escape."""
    told = " ".join(text.replace("`", "").split())
    for sign, escaped in (("\\", r"\e"), ("-", r"\-"), ('"', r"\(dq")):
        told = told.replace(sign, escaped)
    lines = wrap(told, 66, break_long_words=False, break_on_hyphens=False)
    return "\n".join(rf"\&{line}" if line[:1] in (".", "'") else line for line in lines)


def _of_macro(text: str) -> str:
    """The same as what a request is given, which is all on its line."""
    return _text(text).replace("\n", " ")
