"""``malstyr schema``: the formats as JSON Schema, for editors and other programs."""

from typing import Annotated

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import argument
from malstyr.cli.options import Lang, Output, checked_language, one_of

SUBJECTS = ("goal-file", "check", "status", "diff", "calendar", "meeting", "risks", "board", "coverage", "export")

_ROWS = {"goal-file": "schema", "export": "schema export"}
"""Those that are made of the models; the others stand as they are."""


def schema(
    of: Annotated[str, argument("schema-of", "|".join(SUBJECTS), shown=True)] = "goal-file",
    format: Annotated[str | None, format_option("schema")] = None,
    output: Output = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.terminal import give, language

    of = one_of("schema", of, SUBJECTS)
    row = _ROWS.get(of, "schema check")
    give(destination(row, format, output), of, language(checked_language(lang)))
    return 0
