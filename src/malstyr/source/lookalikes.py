"""Files that look like goal files and are not read: hidden, of another ending, or saved by Word or Notepad."""

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path, PurePosixPath

NESTED, NESTED_COPY = "nested", "nested-copy"
NOT_READ = ("ending", "text", "word", "hidden", "backup", NESTED, NESTED_COPY)
"""Why a file that looks like a goal file is none: named as one, and not quite; written as one, in a text or in a Word
document; one with a dot first in its name or its folder's; what an editor keeps of one; one that makes its folder a
workspace of its own and names no organisation, so that nobody reads the folder, or is a copy of the one above."""
_OFFICE = r"\.(?:docx?|odt|rtf|xlsx?|ods)"
_NAMED = rf"\.ya?ml(?:\.(?:txt|text|md|html?)|{_OFFICE})?[. ]*"
_KEPT_BY_EDITORS = r"\.ya?ml(?:~|\.(?:bak|old|orig|tmp|save))"
_SAYS = re.compile(rb"^(?:goals|indicators|values|activities):[ \t]*(?:#.*)?\r?$", re.MULTILINE)
_MOST = 200_000
"""Bytes of a text or of a Word document's text that are looked through."""


def is_hidden(name: str) -> bool:
    """Whether a file, named from the workspace's folder, or a folder above it begins with a dot."""
    return name.startswith(".") or "/." in name


def why_not_read(path: Path, name: str) -> str | None:
    """Which of ``NOT_READ`` a file is, named from the workspace's folder; None for one unlike a goal file."""
    if is_hidden(name):
        return "hidden" if path.suffix in (".yaml", ".yml") and _says_goals(path) else None
    if _ends(_KEPT_BY_EDITORS, path.name):
        return "backup"
    if _ends(_NAMED, path.name):
        return "word" if _ends(_OFFICE, path.name) else "ending"
    match path.suffix.lower():
        case "" | ".txt" | ".text":
            return "text" if _says_goals(path) else None
        case ".docx":
            return "word" if _says_goals(path, _text_of_word) else None
    return None


def _says_goals(path: Path, text: Callable[[Path], bytes] | None = None) -> bool:
    """Whether a file has a section of goal files at the beginning of a line of its text."""
    with suppress(OSError):
        if path.is_symlink() or not path.is_file() or (text is None and path.stat().st_size > _MOST):
            return False
        return _SAYS.search(path.read_bytes() if text is None else text(path)) is not None
    return False


def goal_file_named(name: str, why: str) -> str:
    """What a file that looks like a goal file, and is none for the reason ``why``, should be called."""
    if why == NESTED:
        return str(PurePosixPath(name).with_name(f"{PurePosixPath(name).parent.name}.yaml"))
    at = PurePosixPath(*(part.lstrip(".") or part for part in PurePosixPath(name).parts))
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
