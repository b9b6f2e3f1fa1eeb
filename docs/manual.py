"""The man page: the commands by what they are for, with their arguments and options, as the program itself has them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from textwrap import wrap
from typing import Any

from commands import argument_told, help_of, option_told
from malstyr.language.words import words

_CODES = {
    "0": "inget att rätta",
    "1": "det finns fel, eller något som --check, --verify och --fail-on frågar efter",
    "2": "något gick inte att göra eller bedöma",
}


def manual_page() -> str:
    os.environ["MALSTYR_LANG"] = "sv"  # as on the page of commands
    from malstyr.cli.main import program

    root: Any = program("sv")
    return "\n".join([*_head(root), *_commands(root), *_foot()]) + "\n"


def _head(root: Any) -> Iterator[str]:
    yield '.TH MALSTYR 1 "" "malstyr" "Kommandon"'
    yield ".SH NAMN"
    yield rf"malstyr \- {_of_macro(root.help)}"
    yield ".SH SYNOPSIS"
    yield ".B malstyr"
    yield _text("KOMMANDO [ARGUMENT…] [VAL]")


def _commands(root: Any) -> Iterator[str]:
    panel = None
    for name, one in root.commands.items():
        if one.rich_help_panel != panel:
            panel = one.rich_help_panel
            yield f".SH {_of_macro(words('sv')[f'help.panel-{panel}'].upper())}"
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


def _foot() -> Iterator[str]:
    yield ".SH SLUTKODER"
    for code, means in _CODES.items():
        yield from (".TP", f".B {code}", _text(means))
    yield ".SH SE OCKSÅ"
    yield _text("Handledningen, docs/guide/index.md. malstyr KOMMANDO --help visar detsamma som här.")


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
