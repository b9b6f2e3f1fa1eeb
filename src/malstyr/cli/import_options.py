"""What is typed after ``import csv`` and ``import xlsx``: each option once, with its help and its usual value."""

from pathlib import Path
from typing import Annotated, NamedTuple

from malstyr.cli.formats import format_option
from malstyr.cli.help import argument, help_text, option
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


class ImportOptions(NamedTuple):
    """The options as they were typed."""

    file: Annotated[Path, argument("table", help_text("table-name"))]
    indicator: Annotated[str | None, option("--indicator", "import-indicator", "ID")] = None
    period: Annotated[str | None, option("--period", "import-period", "PERIOD")] = None
    member: Annotated[str | None, option("--member", "import-member", "ID")] = None
    sheet: SheetOption = None
    unit: Annotated[str | None, option("--unit", "import-unit", "U")] = None
    encoding: EncodingOption = None
    delimiter: DelimiterOption = None
    decimal: Annotated[str | None, option("--decimal", "import-decimal", "SIGN")] = None
    answer: AnswersTyped = None
    answers: AnswersFile = None
    reason: Annotated[str | None, option("--reason", "import-reason", "TEXT")] = None
    to: Annotated[str | None, option("--to", "import-to", "FILE")] = None
    mapping: Annotated[Path | None, option("--mapping", "import-mapping", "FILE")] = None
    no_mapping: Annotated[bool, option("--no-mapping", "import-no-mapping")] = False
    skip: Annotated[list[str] | None, option("--skip", "import-skip", "AT")] = None
    hidden: HiddenToo = False
    all: Annotated[bool, option("--all", "import-all")] = False
    write: Annotated[bool, option("--write", "import-write")] = False
    expect: Annotated[str | None, option("--expect", "import-expect", "HASH")] = None
    format: Annotated[str | None, format_option("import csv")] = None
    output: Output = None
    as_of: AsOf = None
    lang: Lang = None
