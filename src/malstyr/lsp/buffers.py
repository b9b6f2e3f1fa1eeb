"""A workspace as it stands in the editor: the files of the disk, with what is not saved instead of its own."""

from pathlib import Path

from malstyr.source.compose import FileReading
from malstyr.source.files import FileTree, read_file, read_folder
from malstyr.source.legs import Leg
from malstyr.source.tree import Source
from malstyr.workspace.load import Loaded, load


class Buffers:
    """One folder; what has not changed since it was last read is not read again."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.unsaved: dict[str, bytes] = {}
        self.kept: dict[str, tuple[bytes, tuple[Source, FileReading]]] = {}

    def name(self, path: Path) -> str:
        return path.relative_to(self.folder).as_posix()

    def loaded(self) -> Loaded:
        tree = read_folder(self.folder)
        files = {**tree.files, **self.unsaved}
        self.kept = {name: one for name, one in self.kept.items() if name in files}
        return load(".", FileTree(files, tree.unreadable, tree.kept), read=self._read)

    def _read(self, name: str, data: bytes, leg: Leg) -> tuple[Source, FileReading]:
        known = self.kept.get(name)
        if known is None or known[0] != data:
            known = self.kept[name] = data, read_file(name, data, leg)
        return known[1]
