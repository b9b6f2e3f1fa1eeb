"""A workspace begun in a folder, whoever begins it: what it is called, and its files written where none is."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def usual_name(folder: Path, language: str) -> str:
    """What an organisation is called by the name of its folder."""
    from malstyr.language.words import words
    from malstyr.source.files import normal_path

    words_of_name = " ".join(re.findall(r"[^\W_]+", normal_path(folder).name))
    return words_of_name[:1].upper() + words_of_name[1:] or words(language)["init.name"]


def checked_name(option: str, text: str) -> str:
    """A name as it was typed, without double spaces. Raises Stop where no id can be made of it."""
    from malstyr.language.proposing import proposed_id

    told = " ".join(text.split())
    if not told.isprintable() or not proposed_id(told):
        raise Stop("init-bad-name", option=option, text=text)
    return told


def without_others(folder: Path, files: Mapping[str, str]) -> Mapping[str, str]:
    """The files without those that hosts and pre-commit read already: there they are somebody's own."""
    from malstyr.editing.starting import HOST_FILES

    hosts = HOST_FILES.values()
    return {name: text for name, text in files.items() if not (name in hosts and os.path.lexists(folder / name))}


def write_new_files(folder: Path, made: Mapping[str, str]) -> None:
    """Write the files where none is; one that says the same already is left by a try before this. Raises Stop."""
    from malstyr.cli.reasons import reason_of
    from malstyr.cli.terminal import alone_in, write_file
    from malstyr.source.files import path_shown

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Stop("cannot-write", path=str(folder), reason=reason_of(error)) from None
    with alone_in(folder):
        for name, text in made.items():
            path = folder / name
            if path.is_symlink() or (path.exists() and not (path.is_file() and path.read_bytes() == text.encode())):
                raise Stop("init-there", path=path_shown(path))
        for name, text in made.items():
            path = folder / name
            if not path.exists():
                path.parent.mkdir(parents=True, exist_ok=True)
                write_file(path, text)
