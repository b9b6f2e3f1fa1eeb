"""How a table is to be read, kept between files of the same form: names, signs and units, never values.

``<name>.import.yaml`` beside the goal files, written at ``--write`` and changed by hand as anybody likes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from malstyr.exchange.importing.asked import Answer
from malstyr.exchange.importing.headings import Headings
from malstyr.exchange.importing.names import Names, folded_name
from malstyr.exchange.importing.sections import heading_text, sections_of
from malstyr.exchange.importing.when_in_title import besides_times
from malstyr.exchange.table import TableFile, TableSheet
from malstyr.source.compose import compose
from malstyr.source.emit import YamlValue, emit
from malstyr.source.files import IMPORT_MAPPING
from malstyr.source.legs import default_leg
from malstyr.source.tree import Source
from malstyr.workspace.workspace import Workspace

_ALONE = ("indicator", "unit", "sheet", "total", "rows")
_NAMED = {"indicators": "indicator", "members": "member", "parts": "part", "units": "unit", "missing": "missing"}
_READING = ("encoding", "delimiter", "decimal")
_HEAD = {
    "sv": "skriven av malstyr import; får ändras för hand",
    "en": "written by malstyr import; change it as you like",
}
_ROWS_LOOKED_AT = 200
_SHEETS_UNNAMED = re.compile(r"(?:blad|sheet|ark|tabell)\s*[0-9]*", re.IGNORECASE)


class BadMapping(Exception):
    """A file that is no mapping."""


class SavedMapping(NamedTuple):
    """What was answered of files of one form."""

    file: Path
    headings: frozenset[str]
    """Those of the columns, and what stands over the table: all by which it is known, but for times."""
    answers: Mapping[str, str]
    skip_rows: frozenset[str]
    reading: Mapping[str, str]

    def joined(
        self, answers: Mapping[str, str], skipped: Iterable[str], reading: Mapping[str, str], names: Names
    ) -> SavedMapping:
        """The same with more answers, those about the table's form alone, and none that may name a person."""
        form = {
            key: text
            for key, text in answers.items()
            if key.partition(":")[0] in (*_ALONE, *_NAMED.values()) and names.without_persons(key) == key
        }
        return self._replace(
            answers={**self.answers, **form},
            skip_rows=self.skip_rows | {*skipped},
            reading={**self.reading, **reading},
        )

    @property
    def told(self) -> Mapping[str, object]:
        """As programs read it."""
        return {"file": self.file.name, "answers": dict(self.answers), "skip_rows": sorted(self.skip_rows)}


def saved_mappings(folder: Path) -> Iterator[SavedMapping]:
    """Those of a workspace, in order of their names; what is none of them is left."""
    for path in sorted(folder.rglob(f"*{IMPORT_MAPPING}")):
        if not any(part.startswith(".") for part in path.relative_to(folder).parts):
            yield read_mapping(path)


def read_mapping(path: Path) -> SavedMapping:
    """One mapping. Raises BadMapping, with its name, for a file that is none."""
    data = yaml_mapping(path)
    if data is None or data.get("version") != "1":
        raise BadMapping(path.name)
    recognise = data.get("recognise")
    headings = recognise.get("headings") if isinstance(recognise, dict) else None
    answers = {key: str(data[key]) for key in _ALONE if isinstance(data.get(key), str)}
    for section, kind in _NAMED.items():
        held = data.get(section)
        if isinstance(held, dict):
            answers |= {f"{kind}:{name}": str(value) for name, value in held.items() if isinstance(value, str)}
    skip = data.get("skip_rows")
    return SavedMapping(
        path,
        frozenset(_known_by(str(one)) for one in (headings if isinstance(headings, list) else ())),
        answers,
        frozenset(folded_name(str(one)) for one in (skip if isinstance(skip, list) else ())),
        {key: str(data[key]) for key in _READING if isinstance(data.get(key), str)},
    )


def yaml_mapping(path: Path) -> Mapping[str, object] | None:
    """A small file of keys and values, every value a text; None where it is something else."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
    reading = compose(Source(path.name, text), default_leg())
    root = reading.root
    return {str(key): value for key, value in root.items()} if isinstance(root, dict) and not reading.lost else None


def headings_seen(table: TableFile, workspace: Workspace) -> Iterator[frozenset[str]]:
    """What each sheet is known by, folded: its headings and what stands over them, but for times and known names.

    Nothing of one where a person may be named in it.
    """
    headings = Headings(Names(workspace))
    for sheet in table.sheets:
        rows = {number: sheet.rows[number] for _, number in zip(range(_ROWS_LOOKED_AT), sheet.rows, strict=False)}
        named = sheet.name or ""
        over = [] if len(named) == 1 or _SHEETS_UNNAMED.fullmatch(named) else [named]
        for section in sections_of(sheet._replace(rows=rows), headings):
            over += _texts(sheet, section.titles)
            if section.headings:
                texts = _texts(sheet, section.headings)
                topics = [_topic(one, headings.names) for one in over]
                found = frozenset(map(_known_by, (*texts, *filter(None, topics)))) - {""}
                persons = None in topics or any(headings.names.without_persons(one) != one for one in texts)
                if found and not persons:
                    yield found
                break


def _texts(sheet: TableSheet, numbers: Iterable[int]) -> list[str]:
    return [heading_text(cell) for number in numbers for cell in sheet.rows[number].values()]


def _known_by(text: str) -> str:
    return folded_name(besides_times(text))


def _topic(text: str, names: Names) -> str | None:
    """What a text over a table says that it is of, without times and those who have it; None where only a person is."""
    rest = besides_times(text)
    plain = names.without_persons(rest)
    if plain != rest and not plain.strip(" ,.:–-"):
        return None
    return "" if names.is_member(plain) or names.is_organisation(plain) else plain


def mappings_that_fit(table: TableFile, workspace: Workspace, folder: Path) -> list[SavedMapping]:
    """The saved mappings of files with the same headings."""
    saved = [one for one in saved_mappings(folder) if one.headings]
    seen = set(headings_seen(table, workspace)) if saved else set()
    return [one for one in saved if one.headings in seen]


def answers_of(mapping: SavedMapping) -> Iterator[tuple[str, Answer]]:
    """What a mapping answers."""
    for key, text in mapping.answers.items():
        yield key, Answer(text, "mapping")


def mapping_text(mapping: SavedMapping, language: str) -> str | None:
    """The text of a mapping; None where it says nothing."""
    answers, reading = mapping.answers, mapping.reading
    data: dict[str, YamlValue] = {"version": "1", "recognise": {"headings": sorted(mapping.headings)}}
    data |= {key: reading[key] for key in _READING if key in reading}
    data |= {key: answers[key] for key in _ALONE if key in answers}
    for section, kind in _NAMED.items():
        held = {key.partition(":")[2]: text for key, text in answers.items() if key.startswith(f"{kind}:")}
        if held:
            data[section] = {name if kind == "missing" else name.casefold(): text for name, text in held.items()}
    if mapping.skip_rows:
        data["skip_rows"] = sorted(mapping.skip_rows)
    head = _HEAD.get(language, _HEAD["en"])
    return f"# {mapping.file.name}, {head}\n{emit(data)}" if len(data) > 2 else None
