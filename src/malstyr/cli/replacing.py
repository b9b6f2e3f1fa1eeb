"""Files of a held workspace replaced, and in our words why they are not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from malstyr.cli.stop import Stop

if TYPE_CHECKING:
    from malstyr.source.files import FileTree
    from malstyr.source.write import HeldFolder


def replace_files(held: HeldFolder, before: FileTree, after: FileTree, moved: str = "not-edited-changed") -> None:
    """Write what differs from ``before``, all or nothing. Raises Stop: ``moved`` where the folder has changed since."""
    from malstyr.cli.reasons import reason_of
    from malstyr.source.files import path_shown
    from malstyr.source.write import Changed

    try:
        held.replace(before, after)
    except Changed as changed:
        raise Stop(moved, file=path_shown(held.folder / str(changed)), name=str(changed)) from None
    except OSError as error:
        raise Stop("cannot-write", path=path_shown(held.folder), reason=reason_of(error)) from None
