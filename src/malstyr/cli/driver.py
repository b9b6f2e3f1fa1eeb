"""``malstyr diff --driver``: what git calls to show the change of one goal file (gitattributes, ``diff=malstyr``)."""

from datetime import date
from pathlib import Path

from malstyr.cli import terminal
from malstyr.cli.reasons import reason_of
from malstyr.cli.stop import Stop

ARGUMENTS = 7
"""Name, then file, hash and mode as it was, then the same as it is; git adds two more for a file that was renamed."""


def drive(arguments: list[str], language: str | None) -> int:
    """Show what one file changed. Levels and decisions stand in other files, so nobody is asked to decide."""
    from malstyr.changes.judge import changes
    from malstyr.output.diff import text
    from malstyr.rules.registry import usual
    from malstyr.source.files import MAX_BYTES, WORKSPACE_FILE, FileTree
    from malstyr.workspace.load import load

    if len(arguments) < ARGUMENTS:
        raise Stop("driver-arguments")
    name, old, _, _, new = arguments[:5]
    files: list[bytes] = []
    for path in (Path(old), Path(new)):
        try:
            with path.open("rb") as file:
                files.append(file.read(MAX_BYTES))
        except OSError as error:
            raise Stop("cannot-read", path=str(path), reason=reason_of(error)) from None
    was, now = (load(".", FileTree({WORKSPACE_FILE: data}), shown=lambda _: name).workspace for data in files)
    compared = changes(was, now, date.today(), usual(), "git")
    terminal.put(text.of_file(compared, terminal.paper(terminal.language(language))))
    return 0
