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
from malstyr.exchange.importing.when_in_title import without_times
from malstyr.exchange.table import TableFile, TableSheet
from malstyr.source.compose import compose
from malstyr.source.emit import YamlValue, emit
from malstyr.source.files import IMPORT_MAPPING
from malstyr.source.legs import default_leg
from malstyr.source.tree import Source
from malstyr.workspace.workspace import Workspace

_ALONE = ("indicator", "unit", "sheet", "total", "rows")
_NAMED = {
    "indicators": "indicator", "members": "member", "parts": "part", "units": "unit", "periods": "period",
    "missing": "missing",
}  # fmt: skip
_READING = ("encoding", "delimiter", "decimal")
_HEAD = {
    "sv": "skriven av malstyr import; får ändras för hand",
    "en": "written by malstyr import; change it as you like",
}
_ROWS_LOOKED_AT = 200
_NUMBERS = re.compile(r"[0-9()]+")
_SHEETS_UNNAMED = re.compile(r"(?:blad|sheet|ark|tabell)\s*[0-9]*", re.IGNORECASE)


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

    def joined(
        self, answers: Mapping[str, str], skipped: Iterable[str], reading: Mapping[str, str], names: Names
    ) -> SavedMapping:
        """The same with more answers, those about the table's form alone, and none that may name a person."""
        form = {
            key: text
            for key, text in answers.items()
            if _is_of_form(*key.partition(":")[::2], text) and names.without_persons(key) == key
        }
        return self._replace(
            answers={**self.answers, **form}, skip_rows=self.skip_rows | {*skipped}, reading={**self.reading, **reading}
        )

    def without(self, key: str) -> SavedMapping:
        """The same without one answer."""
        return self._replace(answers={name: text for name, text in self.answers.items() if name != key})

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
        FormSeen(_known_by(by.get("headings")), _known_by(by["titles"]) if "titles" in by else None),
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
    """The headings of each sheet and what stands over them, but for times and known names.

    Nothing of a sheet where only a person may be named over the table, or in a heading.
    """
    headings = Headings(Names(workspace))
    for sheet in table.sheets:
        rows = {number: sheet.rows[number] for _, number in zip(range(_ROWS_LOOKED_AT), sheet.rows, strict=False)}
        named = sheet.name or ""
        over = [] if len(named) == 1 or _SHEETS_UNNAMED.fullmatch(named) else [named]
        for section in sections_of(sheet._replace(rows=rows), headings):
            over += _texts(sheet, section.titles)
            texts = _texts(sheet, section.headings)
            found = _known_by(texts)
            if found:
                topics = [_topic(one, headings.names) for one in over]
                if None not in topics and not any(headings.names.without_persons(one) != one for one in texts):
                    yield FormSeen(found, _known_by(re.sub("[0-9]+", "", one) for one in topics if one is not None))
                break


def _texts(sheet: TableSheet, numbers: Iterable[int]) -> list[str]:
    return [heading_text(cell) for number in numbers for cell in sheet.rows[number].values()]


def _known_by(listed: object) -> frozenset[str]:
    """Texts folded, without their times and those that tell no more."""
    texts = map(str, listed if isinstance(listed, Iterable) and not isinstance(listed, str) else ())
    return frozenset(folded_name(without_times(one)) for one in texts) - {""}


def _topic(text: str, names: Names) -> str | None:
    """What a text over a table says that it is of, without times and those who have it; None where only a person is."""
    rest = without_times(text)
    plain = names.without_persons(rest)
    if plain != rest and not plain.strip(" ,.:–-"):
        return None
    return "" if names.is_member(plain) or names.is_organisation(plain) else plain


def mappings_that_fit(table: TableFile, workspace: Workspace, folder: Path) -> list[SavedMapping]:
    """The saved mappings of files with the same headings; which measure a file is of only by what tells that."""
    saved = [one for one in saved_mappings(folder) if one.form.headings]
    seen = [*forms_seen(table, workspace)] if saved else []
    headings = Headings(Names(workspace))
    fitting = (one for one in saved if any(map(one.form.fits, seen)))
    return [one if _tells_measure(table, one, headings) else one.without("indicator") for one in fitting]


def _tells_measure(table: TableFile, mapping: SavedMapping, headings: Headings) -> bool:
    """Whether a file may be of the measure that another of its form was: not where it is called as another.

    Where its headings say no more than how it is divided, ``Klinik``, it is to be called as the other was.
    """
    name, other = (
        without_times(Path(one).stem) for one in (table.name, mapping.file.name.removesuffix(IMPORT_MAPPING))
    )
    called = headings.names.indicator(name)
    if called and mapping.answers.get("indicator") not in called:
        return False
    divided = mapping.form.titles == frozenset() and all(map(headings.role, mapping.form.headings))
    return not divided or _NUMBERS.sub("", folded_name(name)) == _NUMBERS.sub("", folded_name(other))


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
