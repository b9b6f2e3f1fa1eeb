"""Files that look like goal files and are not read: of another ending, or saved by Word or Notepad."""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path, PurePosixPath

NOT_READ = ("ending", "text", "word", "backup")
"""Why a file that looks like a goal file is none: named as one, and not quite; written as one, in a text or in a Word
document; what an editor keeps of one."""
_OFFICE = r"\.(?:docx?|odt|rtf|xlsx?|ods)"
_NAMED = rf"\.ya?ml(?:\.(?:txt|text|md|html?)|{_OFFICE})?[. ]*"
_KEPT_BY_EDITORS = r"\.ya?ml(?:~|\.(?:bak|old|orig|tmp|save))"
_SAYS = re.compile(rb"^(?:goals|indicators|values|activities):[ \t]*(?:#.*)?\r?$", re.MULTILINE)
_MOST = 200_000
"""Bytes of a text or of a Word document's text that are looked through."""


def why_not_read(path: Path) -> str | None:
    """Which of ``NOT_READ`` a file is; None for one that does not look like a goal file."""
    if path.name.startswith("."):
        return None
    if _ends(_KEPT_BY_EDITORS, path.name):
        return "backup"
    if _ends(_NAMED, path.name):
        return "word" if _ends(_OFFICE, path.name) else "ending"
    return None if path.is_symlink() else _why_by_content(path)


def _why_by_content(path: Path) -> str | None:
    with suppress(OSError):
        match path.suffix.lower():
            case ".txt" | ".text" if path.is_file() and path.stat().st_size <= _MOST:
                return "text" if _SAYS.search(path.read_bytes()) else None
            case ".docx" if path.is_file():
                return "word" if _SAYS.search(_text_of_word(path)) else None
    return None


def goal_file_named(name: str) -> str:
    """What a file that looks like a goal file should be called."""
    at = PurePosixPath(name)
    stem = re.sub(f"(?:{_KEPT_BY_EDITORS}|{_NAMED})$", "", at.name, flags=re.IGNORECASE)
    return str(at.with_name((at.stem if stem == at.name else stem) + ".yaml"))


def _ends(pattern: str, name: str) -> bool:
    return re.search(f"{pattern}$", name, re.IGNORECASE) is not None


def _text_of_word(path: Path) -> bytes:
    """The paragraphs of a Word document, a line each; nothing of what is no such document."""
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(path) as package, package.open("word/document.xml") as part:
            drawn = part.read(10 * _MOST)
    except (BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, ValueError):
        return b""
    return re.sub(rb"<[^>]*>", b"", re.sub(rb"</w:p>|<w:br\b[^>]*>", b"\n", drawn))
