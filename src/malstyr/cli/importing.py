"""``malstyr import csv`` and ``xlsx``: values of a table, shown before they are written."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any, TypeAlias

import typer

from malstyr.cli.destination import destination
from malstyr.cli.formats import format_option
from malstyr.cli.help import help_text
from malstyr.cli.import_options import ImportOptions
from malstyr.cli.options import AsOf, Lang, Output

_Table: TypeAlias = Annotated[Path, typer.Argument(metavar=help_text("table-name"), help=help_text("table"))]


def _option(name: str, metavar: str, help: str) -> Any:
    return typer.Option(f"--{name}", metavar=metavar, help=help_text(help))


_Indicator: TypeAlias = Annotated[str | None, _option("indicator", "ID", "import-indicator")]
_Period: TypeAlias = Annotated[str | None, _option("period", "PERIOD", "import-period")]
_Member: TypeAlias = Annotated[str | None, _option("member", "ID", "import-member")]
_Sheet: TypeAlias = Annotated[str | None, _option("sheet", "S", "import-sheet")]
_Unit: TypeAlias = Annotated[str | None, _option("unit", "U", "import-unit")]
_Encoding: TypeAlias = Annotated[str | None, _option("encoding", "NAME", "encoding")]
_Delimiter: TypeAlias = Annotated[str | None, _option("delimiter", "SIGN", "delimiter")]
_Decimal: TypeAlias = Annotated[str | None, _option("decimal", "SIGN", "import-decimal")]
_Answer: TypeAlias = Annotated[list[str] | None, _option("answer", "K=V", "answer")]
_AnswersFile: TypeAlias = Annotated[Path | None, _option("answers", "FILE", "import-answers")]
_Reason: TypeAlias = Annotated[str | None, _option("reason", "TEXT", "import-reason")]
_To: TypeAlias = Annotated[str | None, _option("to", "FILE", "import-to")]
_Mapping: TypeAlias = Annotated[Path | None, _option("mapping", "FILE", "import-mapping")]
_NoMapping: TypeAlias = Annotated[bool, typer.Option("--no-mapping", help=help_text("import-no-mapping"))]
_Skip: TypeAlias = Annotated[list[str] | None, _option("skip", "AT", "import-skip")]
_Hidden: TypeAlias = Annotated[bool, typer.Option("--hidden", help=help_text("hidden"))]
_All: TypeAlias = Annotated[bool, typer.Option("--all", help=help_text("import-all"))]
_Write: TypeAlias = Annotated[bool, typer.Option("--write", help=help_text("import-write"))]
_Expect: TypeAlias = Annotated[str | None, _option("expect", "HASH", "import-expect")]


def csv(
    file: _Table,
    indicator: _Indicator = None,
    period: _Period = None,
    member: _Member = None,
    unit: _Unit = None,
    encoding: _Encoding = None,
    delimiter: _Delimiter = None,
    decimal: _Decimal = None,
    answer: _Answer = None,
    answers: _AnswersFile = None,
    reason: _Reason = None,
    to: _To = None,
    mapping: _Mapping = None,
    no_mapping: _NoMapping = False,
    skip: _Skip = None,
    all: _All = False,
    write: _Write = False,
    expect: _Expect = None,
    format: Annotated[str | None, format_option("import csv")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    given = ImportOptions(
        file, indicator, period, member, None, unit, encoding, delimiter, decimal, answer or (), answers,
        reason or "", to, mapping, no_mapping, skip or (), False, all, write, expect, as_of, lang,
    )  # fmt: skip
    return _run("import csv", given, format, output)


def xlsx(
    file: _Table,
    indicator: _Indicator = None,
    period: _Period = None,
    member: _Member = None,
    sheet: _Sheet = None,
    unit: _Unit = None,
    decimal: _Decimal = None,
    answer: _Answer = None,
    answers: _AnswersFile = None,
    reason: _Reason = None,
    to: _To = None,
    mapping: _Mapping = None,
    no_mapping: _NoMapping = False,
    skip: _Skip = None,
    hidden: _Hidden = False,
    all: _All = False,
    write: _Write = False,
    expect: _Expect = None,
    format: Annotated[str | None, format_option("import xlsx")] = None,
    output: Output = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    given = ImportOptions(
        file, indicator, period, member, sheet, unit, None, None, decimal, answer or (), answers,
        reason or "", to, mapping, no_mapping, skip or (), hidden, all, write, expect, as_of, lang,
    )  # fmt: skip
    return _run("import xlsx", given, format, output)


def _run(command: str, given: ImportOptions, format: str | None, output: Path | None) -> int:
    from malstyr.cli.import_run import run_import

    return run_import(command, given, destination(command, format, output, [given.file, Path()]))
