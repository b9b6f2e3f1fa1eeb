"""What is typed after ``import csv`` and ``import xlsx``: each option once, with its help and its usual value."""

from pathlib import Path
from typing import Annotated, Any, NamedTuple

import typer

from malstyr.cli.formats import format_option
from malstyr.cli.help import help_text
from malstyr.cli.options import (
    AnswersFile,
    AnswersTyped,
    AsOf,
    DelimiterOption,
    EncodingOption,
    HiddenToo,
    Lang,
    Output,
    SheetOption,
)


def _option(name: str, help: str, metavar: str | None = None) -> Any:
    return typer.Option(f"--{name}", metavar=metavar, help=help_text(help))


class ImportOptions(NamedTuple):
    """The options as they were typed."""

    file: Annotated[Path, typer.Argument(metavar=help_text("table-name"), help=help_text("table"))]
    indicator: Annotated[str | None, _option("indicator", "import-indicator", "ID")] = None
    period: Annotated[str | None, _option("period", "import-period", "PERIOD")] = None
    member: Annotated[str | None, _option("member", "import-member", "ID")] = None
    sheet: SheetOption = None
    unit: Annotated[str | None, _option("unit", "import-unit", "U")] = None
    encoding: EncodingOption = None
    delimiter: DelimiterOption = None
    decimal: Annotated[str | None, _option("decimal", "import-decimal", "SIGN")] = None
    answer: AnswersTyped = None
    answers: AnswersFile = None
    reason: Annotated[str | None, _option("reason", "import-reason", "TEXT")] = None
    to: Annotated[str | None, _option("to", "import-to", "FILE")] = None
    mapping: Annotated[Path | None, _option("mapping", "import-mapping", "FILE")] = None
    no_mapping: Annotated[bool, _option("no-mapping", "import-no-mapping")] = False
    skip: Annotated[list[str] | None, _option("skip", "import-skip", "AT")] = None
    hidden: HiddenToo = False
    all: Annotated[bool, _option("all", "import-all")] = False
    write: Annotated[bool, _option("write", "import-write")] = False
    expect: Annotated[str | None, _option("expect", "import-expect", "HASH")] = None
    format: Annotated[str | None, format_option("import csv")] = None
    output: Output = None
    as_of: AsOf = None
    lang: Lang = None
