"""``malstyr schema``: the formats as JSON Schema, for editors and other programs."""

from __future__ import annotations

from typing import Annotated

import typer

from malstyr.cli.help import said
from malstyr.cli.options import Lang, Output, checked_language, one_of

SUBJECTS = ("goal-file", "check", "status", "diff")
FORMATS = ("json", "markdown")


def schema(
    of: Annotated[str, typer.Argument(metavar="|".join(SUBJECTS), help=said("schema-of"))] = "goal-file",
    format: Annotated[str, typer.Option("--format", metavar="|".join(FORMATS), help=said("format"))] = "json",
    output: Output = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.terminal import language, print_plain, write_file

    one_of("--format", format, FORMATS)
    if one_of("schema", of, SUBJECTS) == "goal-file" and format == "markdown":
        from malstyr.output.pages import format_page

        text = format_page()
    elif of == "goal-file":
        from malstyr.model.schema import json_schema

        text = json_schema(language(checked_language(lang)))
    else:
        from malstyr.output.json import schema as schema_of_output

        text = schema_of_output(of)
    if output is None:
        print_plain(text)
    else:
        write_file(output, text)
    return 0
