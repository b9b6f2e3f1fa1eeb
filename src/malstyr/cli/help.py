"""Help texts of commands and options, in the language of this run."""

from __future__ import annotations

import os
import re
import sys
from typing import Any

from typer.core import TyperCommand, TyperGroup

from malstyr.language.words import LANGUAGES, words


def language_of_help() -> str:
    """The language asked for on the command line or in the environment, before any workspace is read."""
    for at, argument in enumerate(sys.argv):
        if argument == "--lang" and at + 1 < len(sys.argv):
            return sys.argv[at + 1]
        if argument.startswith("--lang="):
            return argument.partition("=")[2]
    return language_of_environment() or "sv"


def language_of_environment() -> str | None:
    """The language of ``MALSTYR_LANG``, also written as in ``en_GB.UTF-8``; None for one we do not have."""
    asked = os.environ.get("MALSTYR_LANG", "")[:2].lower()
    return asked if asked in LANGUAGES else None


def help_text(key: str) -> str:
    return words(language_of_help())[f"help.{key}"]


_HEADINGS = ("Usage", "Arguments", "Options", "Commands")


def _spoken(text: str) -> str:
    """A help page with the parser's own English words in the language of this run."""
    catalogue = words(language_of_help())
    for heading in _HEADINGS:
        text = re.sub(rf"^{heading}:", catalogue[f"help.heading-{heading.lower()}"] + ":", text, flags=re.MULTILINE)
    for said, key in (("Show this message and exit.", "help.help"), ("[default: ", "help.default")):
        text = text.replace(said, catalogue[key])
    text = re.sub(r" <[^<>]+>|  \[required\]", "", text)
    return text.replace("[OPTIONS]", catalogue["help.options"]).replace("COMMAND [ARGS]...", catalogue["help.command"])


class Command(TyperCommand):
    """A command whose help page speaks one language throughout."""

    def get_help(self, ctx: Any) -> str:
        return _spoken(super().get_help(ctx))


class SwedishGroup(TyperGroup):
    """The same for the list of commands."""

    def get_help(self, ctx: Any) -> str:
        return _spoken(super().get_help(ctx))
