"""``malstyr schema``: the format as JSON Schema, for editors and other programs."""

from __future__ import annotations

from malstyr.cli.options import Lang, Output, checked_language


def schema(output: Output = None, lang: Lang = None) -> int:
    from malstyr.cli.terminal import language, print_plain, write_file
    from malstyr.model.schema import json_schema

    text = json_schema(language(checked_language(lang)))
    if output is None:
        print_plain(text)
    else:
        write_file(output, text)
    return 0
