"""Where a report comes from: its revision, the version that made it and a digest of what its files may show."""

from hashlib import sha256

from malstyr.language.words import words
from malstyr.report.view import Fact
from malstyr.version import __version__
from malstyr.versions.origin import Origin
from malstyr.workspace.hiding import shown_data
from malstyr.workspace.workspace import Workspace


def sources(workspace: Workspace, language: str, origin: Origin | None = None) -> tuple[Fact, ...]:
    """Facts for the foot of a report; what says the same has the same digest, and no number that is hidden is in it."""
    catalogue = words(language)
    digest = sha256(shown_data(workspace).model_dump_json(exclude_unset=True, warnings=False).encode())
    n = len(workspace.sources)
    files = catalogue[f"count.files.{1 if n == 1 else 'n'}"].format(n=n)
    made = catalogue["report.made-of"].format(version=__version__, files=files, digest=digest.hexdigest()[:16])
    commit = (f"{catalogue['site.commit'].lower()} {_told(origin, language)}",) if origin is not None else ()
    return (Fact(catalogue["report.made-with"], ", ".join((made, *commit))),)


def _told(origin: Origin, language: str) -> str:
    if not origin.changed:
        return origin.commit[:12]
    catalogue = words(language)
    files = catalogue[f"count.files.{1 if origin.changed == 1 else 'n'}"].format(n=origin.changed)
    return f"{origin.commit[:12]}, {catalogue['report.changed-since'].format(files=files)}"
