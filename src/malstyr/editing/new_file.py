"""A goal file that is not there yet, by the line that editors know one by."""

import re

from malstyr.source.files import WORKSPACE_FILE
from malstyr.workspace.load import FileReader, Loaded, load

_SCHEMA = re.compile(r"(# yaml-language-server: \$schema=)(\S+)")


def with_new_file(loaded: Loaded, name: str, read: FileReader, text: str = "") -> Loaded:
    """The workspace with a file in it that holds ``text``, below the line by which editors know what it is."""
    first = next((one.text for one in loaded.workspace.sources if one.name == loaded.shown(WORKSPACE_FILE)), "")
    schema = _SCHEMA.match(first)
    up = "../" * name.count("/")
    line = "" if schema is None else f"{schema[1]}{schema[2] if ':' in schema[2] else up + schema[2]}\n"
    tree = loaded.tree._replace(files={**loaded.tree.files, name: f"{line}{text}".encode()})
    return load(loaded.workspace.folder, tree, shown=loaded.shown, read=read)
