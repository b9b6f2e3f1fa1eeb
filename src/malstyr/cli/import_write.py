"""An import as it is written: all files or none, and only where nothing has moved since it was read."""

from collections.abc import Iterator
from pathlib import Path

from malstyr.cli.replacing import replace_files
from malstyr.cli.terminal import alone_in
from malstyr.exchange.importing.preview import ImportPreview
from malstyr.language.words import words
from malstyr.output.edits.outcome import line_changes
from malstyr.workspace.load import Loaded


def write_import(shown: ImportPreview, loaded: Loaded, folder: Path, language: str) -> ImportPreview:
    """Write it, and tell what became of the files. Raises Stop where it cannot be."""
    if shown.written is None:
        return shown
    after = shown.written.edited.tree
    with alone_in(folder) as held:
        replace_files(held, loaded.tree, after, "import-changed")
    difference = "\n".join(file_differences(loaded, shown.written.edited.loaded, words(language)["edit.hidden"]))
    return shown._replace(result=shown.result._replace(written=True), difference=difference)


def file_differences(before: Loaded, after: Loaded, hidden: str) -> Iterator[str]:
    """The lines that changed, by file; those with hidden numbers are not repeated."""
    file = ""
    for change in line_changes(before, after):
        if change.file != file:
            file = change.file
            yield file
        yield from (f"- {hidden if line is None else line}" for line in change.before)
        yield from (f"+ {hidden if line is None else line}" for line in change.after)
