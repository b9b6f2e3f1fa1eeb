"""``malstyr import csv`` and ``xlsx``: values of a table, shown before they are written."""

from collections.abc import Callable
from inspect import Parameter, Signature
from pathlib import Path
from typing import Any, get_type_hints

from malstyr.cli.destination import destination
from malstyr.cli.import_options import ImportOptions


def _importing(command: str, without: tuple[str, ...]) -> Callable[..., int]:
    """The command that takes the options of an import ``without`` those that its files have no use for."""

    def run(**typed: Any) -> int:
        from malstyr.cli.import_run import run_import

        given = ImportOptions(**typed)
        return run_import(command, given, destination(command, given.format, given.output, [given.file, Path()]))

    usual, hints = ImportOptions._field_defaults, get_type_hints(ImportOptions, include_extras=True)
    taken = [
        Parameter(name, Parameter.KEYWORD_ONLY, default=usual.get(name, Parameter.empty), annotation=hint)
        for name, hint in hints.items()
        if name not in without
    ]
    vars(run)["__signature__"] = Signature(taken)  # which the parser of the command line asks for
    return run


csv = _importing("import csv", without=("sheet", "hidden"))
xlsx = _importing("import xlsx", without=("encoding", "delimiter"))
