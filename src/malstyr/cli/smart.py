"""``malstyr smart``: S, M and T of a sentence, for a workshop or for many lines."""

from __future__ import annotations

import json
import sys
from typing import Annotated

import typer

from malstyr.cli.options import Lang, checked_language, one_of

FORMATS = ("text", "jsonl")


def smart(
    text: Annotated[str | None, typer.Option("--text", metavar="S")] = None,
    stdin: Annotated[bool, typer.Option("--stdin")] = False,
    format: Annotated[str, typer.Option("--format", metavar="|".join(FORMATS))] = "text",
    lang: Lang = None,
) -> int:
    from malstyr.cli.terminal import glyphs, language, print_lines, width
    from malstyr.smart.judge import judge_sentence
    from malstyr.smart.messages import catalogue
    from malstyr.smart.show import marked

    one_of("--format", format, FORMATS)
    spoken = language(checked_language(lang))
    if text is None and not stdin:
        print(catalogue(spoken)["nothing-to-judge"], file=sys.stderr)
        return 2
    lines = [text] if text is not None else split(sys.stdin.buffer.read())
    if format == "jsonl":
        _print_jsonl(lines, spoken)
        return 0
    signs = glyphs(sys.stdout)
    for line in lines:
        print_lines(marked(judge_sentence(line), spoken, width(sys.stdout), plain=signs.bar == "|"))
    return 0


def split(given: bytes) -> list[str]:
    """Lines of the input, at ``\\n`` only; an empty line counts, nothing after the last ``\\n`` does not."""
    lines = given.decode("utf-8-sig", errors="replace").split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    return lines


def _print_jsonl(lines: list[str], language: str) -> None:
    from malstyr.cli.terminal import print_plain
    from malstyr.smart.judge import judge_sentence

    made = (json.dumps(judge_sentence(line).as_json(language), ensure_ascii=False) for line in lines)
    print_plain("".join(f"{line}\n" for line in made))
