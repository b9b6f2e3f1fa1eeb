"""The word list of the guide: the words of the glossary and the sections of goal files, by their Swedish."""

import re
from collections.abc import Iterator
from pathlib import Path

from malstyr.model.base import Model
from malstyr.model.goal_file import GoalFile
from tables import table

GLOSSARY = Path(__file__).parent / "glossary.md"


def words_page() -> str:
    """Swedish, English, and the key that is written in goal files."""
    rows = {row[0].casefold(): row for row in [*_sections(), *_glossary()]}
    return "\n".join(
        [
            "# Ordlista",
            "",
            "Svenska ord, de engelska, och nyckeln som skrivs i målfilerna. Sidan är gjord av programmet.",
            "Alla nycklar med exempel står i [Nycklarna](../nycklar.md).",
            "",
            *table(["svenska", "engelska", "nyckel"], [rows[word] for word in sorted(rows, key=_alphabet)]),
        ]
    )


def _glossary() -> Iterator[tuple[str, str, str]]:
    keys = {title: key for title, _, key in _sections()}
    names = set(_names(Model))
    for line in GLOSSARY.read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if line.startswith("| ") and cells[0] != "word":
            said = [word.replace(" ", "_") for word in cells[0].split(", ")]
            key = next((f"`{word}`" for word in said if word in names), "")
            yield cells[1], cells[0], keys.get(cells[1], key)


def _names(model: type[Model]) -> Iterator[str]:
    for below in model.__subclasses__():
        yield from (info.alias or name for name, info in below.model_fields.items())
        yield from _names(below)


def _sections() -> Iterator[tuple[str, str, str]]:
    for name, info in GoalFile.model_fields.items():
        said = info.json_schema_extra
        assert isinstance(said, dict)
        swedish, english = (re.split("[:.]", str(said[language]))[0] for language in ("sv", "en"))
        yield swedish.lower(), english.lower(), f"`{info.alias or name}`"


def _alphabet(word: str) -> list[int]:
    """å, ä and ö last, in that order."""
    return ["abcdefghijklmnopqrstuvwxyzåäö".find(sign) for sign in word]
