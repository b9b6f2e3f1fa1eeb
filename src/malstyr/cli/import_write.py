"""An import as it is written: all files or none, and only where nothing has moved since it was read."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff
from pathlib import Path

from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop
from malstyr.cli.terminal import alone_in
from malstyr.exchange.importing.preview import ImportPreview
from malstyr.source.files import FileTree
from malstyr.source.write import Changed, HeldFolder
from malstyr.workspace.load import Loaded


def write_import(shown: ImportPreview, loaded: Loaded, folder: Path) -> ImportPreview:
    """Write it, and tell what became of the files. Raises Stop where it cannot be."""
    if shown.written is None:
        return shown
    after = shown.written.edited.tree
    with alone_in(folder):
        try:
            HeldFolder(folder).replace(loaded.tree, after)
        except Changed as changed:
            raise Stop("import-changed", name=str(changed)) from None
        except OSError as error:
            raise Stop("cannot-write", path=str(folder), reason=reason_of(error)) from None
    difference = "\n".join(_difference(loaded.tree, after))
    return shown._replace(result=shown.result._replace(written=True), difference=difference)


def _difference(before: FileTree, after: FileTree) -> Iterator[str]:
    for name, data in after.files.items():
        old = before.files.get(name, b"")
        if data != old:
            then, now = (one.decode("utf-8-sig", "replace").splitlines() for one in (old, data))
            yield from unified_diff(then, now, name, name, lineterm="", n=1)
