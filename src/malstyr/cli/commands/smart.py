"""``malstyr smart``: SMARTA of a sentence, of many lines, or of every goal of a workspace."""

import sys
from pathlib import Path
from typing import Annotated

from malstyr.cli.destination import Destination, destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import option
from malstyr.cli.options import AsOf, Lang, Output, Paths, TagOption, checked_language, exists, tag_of
from malstyr.cli.stop import Stop


def smart(
    paths: Paths = None,
    text: Annotated[str | None, option("--text", "smart-text", "S")] = None,
    stdin: Annotated[bool, option("--stdin", "smart-stdin")] = False,
    tag: TagOption = None,
    format: Annotated[str | None, format_option("smart")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    if text is None and not stdin:
        return _workspaces(paths, tag, destination("smart", format, output, paths or [Path()]), as_of, lang)
    from malstyr.cli.terminal import give, language
    from malstyr.smart.judge import judge_sentence

    if text is not None and stdin:
        raise Stop("text-and-stdin")
    to = destination("smart --text", format, output)
    if text is not None and not text.strip():
        raise Stop("empty-text")
    lines = [text] if text is not None else split(_typed())
    give(to, list(map(judge_sentence, lines)), language(checked_language(lang)))
    return 0


def _typed() -> bytes:
    """Standard input. Raises Stop where it is closed."""
    if sys.stdin is None:
        raise Stop("closed-input")
    return sys.stdin.buffer.read()


def split(given: bytes) -> list[str]:
    """Lines of the input, at ``\\n`` only; an empty line counts, nothing after the last ``\\n`` does not."""
    lines = given.decode("utf-8-sig", errors="replace").split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    return lines


def _workspaces(paths: list[Path] | None, tag: str | None, to: Destination, as_of: str | None, lang: str | None) -> int:
    """Every goal of the workspaces that paths name."""
    from malstyr.cli.terminal import give
    from malstyr.cli.workspaces import choose
    from malstyr.evaluate.smarta import smarta
    from malstyr.output.smart.judged_goals import JudgedGoals
    from malstyr.workspace.tags import tags_of

    chosen = choose(paths, as_of, lang)
    exists("tag", tag, {name: name for one in chosen.loaded for name in tags_of(one.workspace.data)})
    asked = tag_of(tag)
    judged = [JudgedGoals(one.workspace, [*smarta(one.workspace, chosen.day(one))], asked) for one in chosen.loaded]
    give(to, judged, chosen.language)
    return 2 if any(one.workspace.lost for one in chosen.loaded) else 0
