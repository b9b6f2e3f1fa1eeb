"""``malstyr completion``: what a shell needs to complete commands, options and the ids of the workspace."""

from contextlib import suppress
from typing import Annotated

import typer

from malstyr.cli.help import argument, help_text
from malstyr.cli.options import Lang, one_of
from malstyr.cli.shells import SCRIPTS


def completion(
    context: typer.Context,
    shell: Annotated[str, argument("completion-shell", help_text("completion-shell-name"))],
    typed: Annotated[list[str] | None, typer.Argument(hidden=True)] = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.terminal import put

    if shell != "words":
        put(SCRIPTS[one_of("completion", shell, SCRIPTS)])
        return 0
    with suppress(Exception):  # nothing may be printed in the middle of what somebody types
        from malstyr.cli.completing import completions

        before, *words = typed or ["0"]
        program = context.find_root().command
        put("".join(f"{one.word}\t{one.help}".rstrip() + "\n" for one in completions(program, words, int(before))))
    return 0
