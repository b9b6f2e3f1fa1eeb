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
from malstyr.exchange.importing.when import when_of
from malstyr.exchange.importing.when_in_title import without_times
from malstyr.exchange.table import TableFile
from malstyr.source.compose import compose
from malstyr.source.emit import YamlValue, emit
from malstyr.source.files import IMPORT_MAPPING
from malstyr.source.legs import default_leg
from malstyr.source.tree import Source
from malstyr.workspace.workspace import Workspace

_ALONE = ("indicator", "unit", "sheet", "total", "rows")
_NAMED = {"indicators": "indicator", "members": "member", "parts": "part", "periods": "period", "missing": "missing"}
_READING = ("encoding", "delimiter", "decimal")
_HEAD = {
    "sv": "skriven av malstyr import; får ändras för hand",
    "en": "written by malstyr import; change it as you like",
}
_ROWS_LOOKED_AT = 200


class BadMapping(Exception):
    """A file that is no mapping."""


class FormSeen(NamedTuple):
    """What a table is recognised by, folded: its headings, and the words of the texts above them, but for times."""

    headings: frozenset[str] = frozenset()
    titles: frozenset[str] | None = None
    """None where whatever stands above them may be other than it was."""

    def fits(self, seen: FormSeen) -> bool:
        """Whether a table is of the form."""
        return self.headings == seen.headings and self.titles in (None, seen.titles)


class SavedMapping(NamedTuple):
    """What was answered of files of one form."""

    file: Path
    form: FormSeen
    answers: Mapping[str, str]
    skip_rows: frozenset[str]
    reading: Mapping[str, str]

    def joined(self, answers: Mapping[str, str], skipped: Iterable[str], reading: Mapping[str, str]) -> SavedMapping:
        """The same with more answers, those about the table's form alone."""
        form = {key: text for key, text in answers.items() if _is_of_form(*key.partition(":")[::2], text)}
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
    by = recognise if isinstance(recognise, dict) else {}
    answers = {key: str(data[key]) for key in _ALONE if isinstance(data.get(key), str)}
    for section, kind in _NAMED.items():
        held = data.get(section)
        if isinstance(held, dict):
            answers |= {f"{kind}:{name}": str(value) for name, value in held.items() if isinstance(value, str)}
    skip = data.get("skip_rows")
    return SavedMapping(
        path,
        FormSeen(_folded(by.get("headings")), _folded(by["titles"]) if "titles" in by else None),
        answers,
        _folded(skip),
        {key: str(data[key]) for key in _READING if isinstance(data.get(key), str)},
    )


def _folded(listed: object) -> frozenset[str]:
    return frozenset(folded_name(str(one)) for one in (listed if isinstance(listed, list) else ()))


def _is_of_form(kind: str, name: str, answer: str) -> bool:
    """Whether an answer is of the form of a table: of a period only where its heading tells one less plainly."""
    if kind != "period":
        return kind in (*_ALONE, *_NAMED.values())
    year = re.escape(answer[:4])
    return name != answer and re.search(rf"{year}|(?<!\d){year[2:]}(?! ?\d| ?[–-]| år)", name) is not None


def yaml_mapping(path: Path) -> Mapping[str, object] | None:
    """A small file of keys and values, every value a text; None where it is something else."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return None
    reading = compose(Source(path.name, text), default_leg())
    root = reading.root
    return {str(key): value for key, value in root.items()} if isinstance(root, dict) and not reading.lost else None


def forms_seen(table: TableFile, workspace: Workspace) -> Iterator[FormSeen]:
    """The headings of each sheet but for those that are periods, and the texts above them."""
    headings = Headings(Names(workspace))
    for sheet in table.sheets:
        rows = {number: sheet.rows[number] for _, number in zip(range(_ROWS_LOOKED_AT), sheet.rows, strict=False)}
        for section in sections_of(sheet._replace(rows=rows), headings):
            texts = {heading_text(cell) for one in section.headings for cell in sheet.rows[one].values()}
            found = frozenset(folded_name(one) for one in texts if when_of(one) is None)
            if found:
                above = [heading_text(cell) for one in section.titles for cell in sheet.rows[one].values()]
                plain = (re.sub("[0-9]+", "", without_times(one)) for one in above)
                yield FormSeen(found, frozenset(map(folded_name, plain)) - {""})
                break


def mappings_that_fit(table: TableFile, workspace: Workspace, folder: Path) -> list[SavedMapping]:
    """The saved mappings of files with the same headings."""
    saved = [one for one in saved_mappings(folder) if one.form.headings]
    seen = [*forms_seen(table, workspace)] if saved else []
    return [one for one in saved if any(map(one.form.fits, seen))]


def answers_of(mapping: SavedMapping) -> Iterator[tuple[str, Answer]]:
    """What a mapping answers."""
    for key, text in mapping.answers.items():
        yield key, Answer(text, "mapping")


def mapping_text(mapping: SavedMapping, language: str) -> str | None:
    """The text of a mapping; None where it says nothing."""
    answers, reading = mapping.answers, mapping.reading
    by: dict[str, YamlValue] = {"headings": sorted(mapping.form.headings)}
    if mapping.form.titles is not None:
        by["titles"] = sorted(mapping.form.titles)
    data: dict[str, YamlValue] = {"version": "1", "recognise": by}
    data |= {key: reading[key] for key in _READING if key in reading}
    data |= {key: answers[key] for key in _ALONE if key in answers}
    for section, kind in _NAMED.items():
        held = {key.partition(":")[2]: text for key, text in answers.items() if key.startswith(f"{kind}:")}
        if held:
            as_written = kind in ("missing", "period")
            data[section] = {name if as_written else name.casefold(): text for name, text in held.items()}
    if mapping.skip_rows:
        data["skip_rows"] = sorted(mapping.skip_rows)
    head = _HEAD.get(language, _HEAD["en"])
    return f"# {mapping.file.name}, {head}\n{emit(data)}" if len(data) > 2 else None
