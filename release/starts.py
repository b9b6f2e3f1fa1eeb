"""What malstyr in one file runs first: whether it can be unpacked at all, in both languages, since no catalogue is
there yet. ``one_file.py`` puts it into the file."""

import os
import sys
from pathlib import Path

KEPT = "~/.cache/malstyr"


def unpacked_in() -> Path | None:
    """The folder that the file is unpacked in; None where nothing can be written there, which is told."""
    kept = Path(os.environ.get("SHIV_ROOT") or KEPT)
    try:
        kept = kept.expanduser()
        kept.mkdir(parents=True, exist_ok=True)
        writable = os.access(kept, os.W_OK)
    except (OSError, RuntimeError):  # no home at all
        writable = False
    if writable:
        return kept
    windows = 'set SHIV_ROOT=C:\\mapp (cmd), $env:SHIV_ROOT = "C:\\mapp" (PowerShell)'
    how = windows if os.name == "nt" else "export SHIV_ROOT=/mapp"
    print(
        f"malstyr packar vid första körningen upp sig i mappen {kept}, och där går det inte att skriva.\n"
        f"Välj en mapp som du får skriva i, och skriv den i stället för mapp: {how}\n"
        "Kör sedan samma sak igen.\n\n"
        f"malstyr unpacks itself in {kept} at the first run, and nothing can be written there.\n"
        f"Choose a folder of your own, and type it instead of mapp: {how}\n"
        "Then run the same again.",
        file=sys.stderr,
    )
    return None


if __name__ == "__main__":
    if unpacked_in() is None:
        sys.exit(2)
    from _bootstrap import bootstrap  # type: ignore[import-not-found]  # in the file alone

    bootstrap()
