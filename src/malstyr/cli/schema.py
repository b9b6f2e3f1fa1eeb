"""``malstyr schema``: the formats as JSON Schema, for editors and other programs."""

from __future__ import annotations

from typing import Annotated

import typer

from malstyr.cli.formats import checked_format, default_format, format_option
from malstyr.cli.help import help_text
from malstyr.cli.options import Lang, Output, checked_language, one_of

SUBJECTS = ("goal-file", "check", "status", "diff")


def schema(
    of: Annotated[str, typer.Argument(metavar="|".join(SUBJECTS), help=help_text("schema-of"))] = "goal-file",
    format: Annotated[str, format_option("schema")] = default_format("schema"),
    output: Output = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.terminal import give, language

    row = "schema" if one_of("schema", of, SUBJECTS) == "goal-file" else "schema check"
    give(row, checked_format(row, format), of, language(checked_language(lang)), output)
    return 0
