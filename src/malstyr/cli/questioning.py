"""Questions to the one who sits at the terminal; elsewhere nothing is asked, and options say it all."""

import os
import sys
from collections.abc import Callable, Sequence

from malstyr.cli.help import language_of_help
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import say
from malstyr.language.words import words
from malstyr.present.visible import visible


def somebody_answers() -> bool:
    """Whether a person reads what is printed and can type an answer."""
    streams = (sys.stdin, sys.stdout)
    return all(one is not None and one.isatty() for one in streams) and not os.environ.get("CI")


def answer_to(
    key: str, usual: str = "", choices: Sequence[str] = (), right: Callable[[str], object] | None = None, **told: str
) -> str:
    """The answer to the question ``ask.<key>``, asked until it can be used; an empty line is the usual answer.

    ``right`` raises Stop for an answer that cannot be used.
    """
    catalogue = words(language_of_help())
    question = catalogue[f"ask.{key}"].format(**told)
    if choices:
        say("  ".join(choices))
    while True:
        try:
            answer = input(visible(f"{question} [{usual}]: " if usual else f"{question}: ")).strip() or usual
        except EOFError:
            raise KeyboardInterrupt from None
        if choices and answer and answer not in choices:
            say(catalogue["ask.one-of"].format(listed=", ".join(choices)))
            continue
        try:
            if right is not None and answer:
                right(answer)
        except Stop as stop:
            say(stop.said(catalogue))
            continue
        return answer
