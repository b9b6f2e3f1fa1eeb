"""What is told of an import from Kolada, in whatever it is written."""

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from malstyr.contract.imported import ImportedCell
from malstyr.contract.kolada import KoladaImport
from malstyr.exchange.kolada.messages import kolada_words
from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.output.imported.frame import asked_lines, ignored_lines, refused_lines
from malstyr.output.imported.told import shown_value

KOLADA_COLUMNS = ("period", "part", "old", "value", "status")
KOLADA_NUMBERS = ("old", "value")


class KoladaSeriesTold(NamedTuple):
    """An indicator's values that are not the same as they were, and what is said of the rest."""

    title: str
    rows: tuple[tuple[str, ...], ...]
    rest: str


def kolada_asked(told: KoladaImport, language: str) -> Iterator[str]:
    """What was asked for, and what came of each key figure."""
    said = kolada_words(language)
    asked = told.kolada
    day = f"{asked.fetched.astimezone():%Y-%m-%d}"
    yield said["told.offline" if asked.offline else "told.fetched"].format(
        file=told.result.file, day=day, address=told.address
    )
    for one in asked.kpis:
        if one.title is None:
            yield said["told.unknown-kpi"].format(id=one.id)
            continue
        line = said["told.kpi"].format(id=one.id, title=one.title, rows=kolada_count("rows", one.rows, language))
        missing = said["told.missing"].format(areas=", ".join(one.missing)) if one.missing else ""
        yield f"{line} {missing}".rstrip()


def kolada_count(what: str, n: int, language: str) -> str:
    return kolada_words(language)[f"told.{what}.{'1' if n == 1 else 'n'}"].format(n=number(Decimal(n), language))


def kolada_series(told: KoladaImport, language: str) -> Iterator[KoladaSeriesTold]:
    """Each indicator that values came for; the changed ones first, since they are what to look at."""
    cells: dict[str, list[ImportedCell]] = {}
    for one in told.result.cells:
        cells.setdefault(one.indicator, []).append(one)
    for indicator, held in cells.items():
        shown = sorted((one for one in held if one.status != "same"), key=lambda one: one.status != "changed")
        same = len(held) - len(shown)
        key = f"told.same.{'1' if same == 1 else 'n'}"
        rest = kolada_words(language)[key].format(indicator=indicator, n=same) if same else ""
        yield KoladaSeriesTold(indicator, tuple(_row(one, language) for one in shown), rest)


def _row(cell: ImportedCell, language: str) -> tuple[str, ...]:
    part = words(language).get(f"word.{cell.part}", cell.part) if cell.part is not None else ""
    part = kolada_words(language).get(f"told.kind.{cell.kind}", part)
    status = kolada_words(language)[f"told.status.{cell.status}"]
    return cell.period, part, shown_value(cell.old or "", language), shown_value(cell.value or "", language), status


def kolada_left(told: KoladaImport, language: str) -> Iterator[tuple[str, list[str]]]:
    """What must be mended, what must be answered and what is left out, each under its title."""
    said, result = kolada_words(language), told.result
    drift = [f"{one.message} {one.help}" for one in result.findings]
    asked = (one for one in result.questions if not one.key.startswith("drift:"))
    told_of = {
        "refused": refused_lines(result),
        "drift": drift,
        "questions": asked_lines(asked, language),
        "ignored": ignored_lines(result, language),
    }
    yield from ((said[f"told.{title}"], lines) for title, lines in told_of.items() if lines)


def kolada_conclusion(told: KoladaImport, language: str) -> str:
    """Whether something is written, and what to do next."""
    said, result = kolada_words(language), told.result
    many = result.summary.new + result.summary.changed
    values = kolada_count("rows", many, language)
    if result.refused or result.findings or any(one.answer is None for one in result.questions):
        return said["told.stopped"]
    if not (many or told.keeps):
        return said["told.nothing"]
    key = "told.written" if result.written else "told.preview"
    return said[key if told.keeps else f"{key}-kept"].format(values=values, file=result.file)
