"""``malstyr export``: what a workspace holds, for Excel, calendars and other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from malstyr.cli.destination import destination, spare
from malstyr.cli.help import argument, option
from malstyr.cli.options import AsOf, Lang, OnePath, Output, PeriodOption, PublicOption, UnitOption, exists, one_of
from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.cli.workspaces import Chosen
    from malstyr.export.exported import Exported

EXPORTS = ("csv", "xlsx", "json", "parquet", "ics")
DIALECTS = ("excel", "tidy")


def export(
    format: Annotated[str | None, argument("export-format", "|".join(EXPORTS))] = None,
    path: OnePath = Path(),
    output: Output = None,
    period: PeriodOption = None,
    unit: UnitOption = None,
    public: PublicOption = False,
    dialect: Annotated[str | None, option("--dialect", "dialect", "|".join(DIALECTS))] = None,
    entry: Annotated[bool, option("--entry", "entry")] = False,
    all_units: Annotated[Path | None, option("--all-units", "all-units", "DIR")] = None,
    as_of: AsOf = None,
    lang: Lang = None,
) -> int:
    from malstyr.cli.terminal import give, warn
    from malstyr.cli.workspaces import choose
    from malstyr.exchange.unwritable import Unwritable
    from malstyr.language.words import words

    if format is None:
        raise Stop("export-what", choices=", ".join(EXPORTS))
    format = one_of("export", format, EXPORTS)
    _together(format, dialect, entry, all_units, unit, period, output)
    row = f"export {format}" + " --entry" * entry
    to = destination(row, format, output, [path], (entry and unit) or "varden") if all_units is None else None
    chosen = choose([path], as_of, lang)
    if len(chosen.versions) > 1:
        raise Stop("one-export", path=str(path), names=", ".join(one.workspace.folder for one in chosen.loaded))
    of = _asked(chosen, period, public, one_of("--dialect", dialect or "excel", DIALECTS))
    exists("unit", unit, of.workspace.names("units"))
    try:
        if all_units is not None:
            _every_unit(of, all_units, chosen.language)
        else:
            assert to is not None
            give(to, of.of_unit(unit), chosen.language)
    except Unwritable as wrong:
        raise Stop(wrong.key, **wrong.told) from None
    if of.workspace.lost:
        warn(words(chosen.language)["cli.export-lost"].format(names=", ".join(of.workspace.lost)))
    return 2 if of.workspace.lost else 0


def _together(
    format: str,
    dialect: str | None,
    entry: bool,
    all_units: Path | None,
    unit: str | None,
    period: str | None,
    output: Path | None,
) -> None:
    """Stop where what is asked for does not go together."""
    if dialect is not None and format != "csv":
        raise Stop("export-only", option="--dialect", format="csv")
    if (entry or all_units is not None) and format != "xlsx":
        raise Stop("export-only", option="--entry" if entry else "--all-units", format="xlsx")
    if all_units is not None and not entry:
        raise Stop("all-units-without-entry")
    if entry and period is None:
        raise Stop("entry-without-period")
    if entry and (unit is None) == (all_units is None):
        raise Stop("entry-without-unit" if unit is None else "entry-of-which")
    if all_units is not None and output is not None:
        raise Stop("entry-of-which-place")


def _asked(chosen: Chosen, period: str | None, public: bool, dialect: str) -> Exported:
    """What is asked for of the workspace. Raises Stop for a period that is none."""
    from malstyr.cli.evaluating import asked_of
    from malstyr.evaluate.calendar import Clock, Point
    from malstyr.exchange.spreadsheets import SWEDISH_EXCEL, TIDY
    from malstyr.export.exported import Exported
    from malstyr.model.periods import Period
    from malstyr.versions.origin import made_from

    (version,) = chosen.versions
    workspace = version.loaded.workspace
    clock = Clock.of(workspace, chosen.day(version.loaded))
    asked = asked_of(clock, period) if period is not None else None
    within = clock.written(asked) if isinstance(asked, Point) else asked
    if isinstance(asked, Point) and within is None:
        within = Period(asked.ends.replace(month=1, day=1), asked.ends, asked.period)
    told = TIDY if dialect == "tidy" else SWEDISH_EXCEL
    return Exported(workspace, version.folder, clock, made_from(version), within, None, public, told)


def _every_unit(of: Exported, folder: Path, language: str) -> None:
    """A sheet for each unit that has anything to fill in; never over a file that is there, which may be filled in."""
    from malstyr.cli.reasons import reason_of
    from malstyr.cli.terminal import say, write_bytes
    from malstyr.export.entry import nothing_to_fill_in, render
    from malstyr.language.words import words
    from malstyr.present.paper import Paper
    from malstyr.source.windows_names import FileNames

    said = words(language)
    asked = [of.of_unit(unit) for unit in of.data.units]
    names = FileNames()
    filled: dict[Path, Exported] = {}
    for one in asked:
        if not nothing_to_fill_in(one):
            filled[folder / f"{names.given(str(one.unit))}.xlsx"] = one
    for file in filled:
        spare(file, [of.folder])
        if file.exists():
            raise Stop("entry-there", path=str(file))
    if not filled:
        raise Stop("entry-nobody", period=str(of.period))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Stop("cannot-write", path=str(folder), reason=reason_of(error)) from None
    for file, one in filled.items():
        write_bytes(file, [render(one, Paper(language))])
    key = "1" if len(filled) == 1 else "n"
    say(said[f"cli.entry-written.{key}"].format(n=len(filled), path=folder))
    without = [unit for one in asked if (unit := one.unit) and nothing_to_fill_in(one)]
    if without:
        say(said["cli.entry-without"].format(units=", ".join(without), period=str(of.period)))
