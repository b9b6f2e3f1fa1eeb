"""``malstyr doctor``: where the program runs, what is lacking there, and what to type."""

from pathlib import Path
from typing import Annotated

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import argument, help_text
from malstyr.cli.options import Lang, Output, checked_language


def doctor(
    path: Annotated[Path, argument("doctor-path", help_text("paths-name"))] = Path(),
    format: Annotated[str | None, format_option("doctor")] = None,
    output: Output = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.surroundings import examined
    from malstyr.cli.terminal import give, language
    from malstyr.source.files import workspace_around

    to = destination("doctor", format, output, [path])
    if not path.exists():
        from malstyr.cli.no_path import no_path

        raise no_path(path)
    give(to, tuple(examined(workspace_around(path.absolute()))), language(checked_language(lang)))
    return 0
