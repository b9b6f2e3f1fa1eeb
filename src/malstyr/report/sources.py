"""Where a report comes from: the version that made it and a digest of every file it was made from."""

from __future__ import annotations

from hashlib import sha256

from malstyr import __version__
from malstyr.language.words import words
from malstyr.report.view import Fact
from malstyr.workspace.workspace import Workspace


def sources(workspace: Workspace, language: str) -> tuple[Fact, ...]:
    """Facts for the foot of a report; the same files give the same digest, in whatever folder they lie."""
    catalogue = words(language)
    start = len(workspace.folder.rstrip("/")) + 1 if workspace.folder not in ("", ".") else 0
    digest = sha256()
    for source in sorted(workspace.sources, key=lambda one: one.name):
        digest.update(f"{source.name[start:]}\0{source.text}\0".encode("utf-8", "surrogateescape"))
    return (
        Fact(catalogue["report.made-with"], f"malstyr {__version__}"),
        Fact(catalogue["report.files"], str(len(workspace.sources))),
        Fact(catalogue["report.digest"], digest.hexdigest()[:16]),
    )
