"""Help texts of commands and options, in the language of this run."""

from __future__ import annotations

import os
import sys

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


def said(key: str) -> str:
    return words(language_of_help())[f"help.{key}"]
