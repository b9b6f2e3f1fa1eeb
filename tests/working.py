"""Work that fails in every way there is, in a module of its own, for processes that begin from nothing."""

import os
import signal

from malstyr.cli.stop import Stop


def fails_at_some(item: int) -> int:
    match item:
        case 2:
            raise MemoryError
        case 4:
            raise KeyError("x")
        case 5:
            raise PermissionError(13, "Permission denied")
        case 7:
            os.kill(os.getpid(), signal.SIGKILL)
        case 99:
            raise Stop("no-path", "commands-are", path="x")
    return item
