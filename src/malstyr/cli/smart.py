"""``malstyr smart``: SMARTA of a sentence, of many lines, or of every goal of a workspace."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import AsOf, Lang, Output, Paths, checked_language, one_of

FORMATS = ("text", "jsonl", "json")


def smart(
    paths: Paths = None,
    text: Annotated[str | None, typer.Option("--text", metavar="S", help=said("smart-text"))] = None,
    stdin: Annotated[bool, typer.Option("--stdin", help=said("smart-stdin"))] = False,
    format: Annotated[str, typer.Option("--format", metavar="|".join(FORMATS), help=said("format"))] = "text",
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    one_of("--format", format, FORMATS)
    if text is None and not stdin:
        return _workspaces(paths, format, output, as_of, lang)
    from malstyr.cli.terminal import give, glyphs, language, print_lines, width
    from malstyr.smart.judge import judge_sentence
    from malstyr.smart.show import marked

    spoken = language(checked_language(lang))
    lines = [text] if text is not None else split(sys.stdin.buffer.read())
    if format != "text":
        import json

        made = (json.dumps(judge_sentence(line).as_json(spoken), ensure_ascii=False) for line in lines)
        give("".join(f"{line}\n" for line in made), output)
        return 0
    plain = glyphs(sys.stdout).bar == "|"
    for line in lines:
        print_lines(marked(judge_sentence(line), spoken, width(sys.stdout), plain))
    return 0


def split(given: bytes) -> list[str]:
    """Lines of the input, at ``\\n`` only; an empty line counts, nothing after the last ``\\n`` does not."""
    lines = given.decode("utf-8-sig", errors="replace").split("\n")
    if lines and lines[-1] == "":
        lines.pop()
    return lines


def _workspaces(paths: list[Path] | None, format: str, output: Path | None, as_of: str | None, lang: str | None) -> int:
    """Every goal of the workspaces that paths name."""
    from rich.text import Text

    from malstyr.cli import terminal
    from malstyr.cli.workspaces import choose
    from malstyr.evaluate.smarta import smarta
    from malstyr.output.smart import render, to_json
    from malstyr.output.tables import draw, drawn

    chosen = choose(paths, as_of, lang)
    judged = [(one.workspace, list(smarta(one.workspace, chosen.day(one)))) for one in chosen.loaded]
    if format != "text":
        terminal.give(to_json(judged, chosen.language), output)
    else:
        parts = [
            part
            for workspace, goals in judged
            for part in (Text(workspace.name, "bold"), Text(""), *render(workspace, goals, chosen.language), Text(""))
        ]
        if output is not None:
            terminal.write_file(output, drawn(parts))
        else:
            draw(parts, terminal.width(sys.stdout), terminal.coloured(sys.stdout))
    return 2 if any(one.workspace.lost for one in chosen.loaded) else 0
