"""Help texts of commands and options, in the language of this run."""

import os
import re
import sys
from typing import Any

import typer

from malstyr.language.words import LANGUAGES, words


def language_of_help() -> str:
    """The language asked for on the command line or in the environment, before any workspace is read."""
    said = [
        following if argument == "--lang" else argument.partition("=")[2]
        for argument, following in zip(sys.argv, [*sys.argv[1:], ""], strict=True)
        if argument == "--lang" or argument.startswith("--lang=")
    ]
    return next(filter(None, reversed(said)), language_of_environment() or "sv")


def language_of_environment() -> str | None:
    """The language of ``MALSTYR_LANG``, also written as in ``en_GB.UTF-8``; None for one we do not have."""
    asked = os.environ.get("MALSTYR_LANG", "")[:2].lower()
    return asked if asked in LANGUAGES else None


def help_text(key: str) -> str:
    return words(language_of_help())[f"help.{key}"]


def option(name: str, help: str, metavar: str | None = None) -> Any:
    """An option, with its help by key and what its word is called there."""
    return typer.Option(name, metavar=metavar, help=help_text(help))


def argument(help: str, metavar: str, shown: bool = False) -> Any:
    """An argument in the same way; what is meant where it is not given is ``shown`` if its help does not say it."""
    return typer.Argument(metavar=metavar, help=help_text(help), show_default=shown)


_HEADINGS = ("Usage", "Arguments", "Options", "Commands")


def spoken_help(text: str) -> str:
    """A help page with the parser's own English words in the language of this run."""
    catalogue = words(language_of_help())
    for heading in _HEADINGS:
        text = re.sub(rf"^{heading}:", catalogue[f"help.heading-{heading.lower()}"] + ":", text, flags=re.MULTILINE)
    text = text.replace("Show this message and exit.", catalogue["help.help"])
    text = re.sub(r"\[default:(?=\s)", catalogue["help.default"], text)
    text = re.sub(r"( <[^<>]+>)( {2,})", lambda found: found[2].ljust(len(found[0])), text)
    text = re.sub(r" <[^<>]+>|  \[required\]", "", text).replace("]...", "] …").replace("}...", "} …")
    return text.replace("[OPTIONS]", catalogue["help.options"]).replace("COMMAND [ARGS]...", catalogue["help.command"])


def usage_of(context: Any) -> str:
    """How a command is written, without a heading: ``malstyr record [VAL] {INDIKATOR} {PERIOD} {VÄRDE}``."""
    return spoken_help(context.get_usage()).partition(": ")[2]
