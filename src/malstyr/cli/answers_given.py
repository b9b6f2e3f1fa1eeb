"""Answers to the questions of a table, as they are typed after a command or stand in a file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from malstyr.cli.stop import Stop
from malstyr.exchange.importing.asked import Answer
from malstyr.exchange.importing.mapping import yaml_mapping


def given_answers(texts: Sequence[str], path: Path | None) -> Iterator[tuple[str, Answer]]:
    """Those in the file of answers, then those on the command line, which hold over them."""
    if path is not None:
        for key, text in _answers_in(path):
            yield key, Answer(text, "file")
    for text in texts:
        key, value = _split(text)
        yield key, Answer(value, "flag")


def _split(text: str) -> tuple[str, str]:
    """``K=V``; a reason may have an equals sign itself, as may a name."""
    key, equals, value = text.partition("=") if text.startswith("reason") else text.rpartition("=")
    if not equals or not key:
        raise Stop("bad-answer", text=text)
    return key.strip(), value.strip()


def _answers_in(path: Path) -> Iterator[tuple[str, str]]:
    """The answers of a file: a line each, ``K=V`` or ``K: V``."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise Stop("import-bad-answers", file=str(path)) from None
    lines = [line.strip() for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if lines and all("=" in line for line in lines):
        yield from map(_split, lines)
        return
    data = yaml_mapping(path)
    if data is None or not all(isinstance(one, str) for one in data.values()):
        raise Stop("import-bad-answers", file=str(path))
    yield from ((key, str(value)) for key, value in data.items())
