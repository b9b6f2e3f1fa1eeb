"""That something could not be judged, and which entries and files are left out for it."""

from collections.abc import Iterator

from malstyr.present.listing import enumeration
from malstyr.report.scope import Scope
from malstyr.workspace.workspace import spoken


def incomplete(scope: Scope) -> str:
    """``Allt kunde inte utvärderas. Räknas inte, för filen har fel: Bildbank.`` Nothing where all was judged."""
    return "" if scope.workspace.complete else " ".join(_told(scope))


def _told(scope: Scope) -> Iterator[str]:
    yield scope.words["check.incomplete"]
    for key, names in (("report.left-out", _left_out(scope)), ("report.not-read", scope.workspace.lost)):
        if names:
            yield f"{scope.words[key]}: {enumeration([*names], scope.language)}."


def _left_out(scope: Scope) -> list[str]:
    """The goals and measures of which nothing remains; what lost only a part is told as far as it goes."""
    held = {"goals": {*scope.data.goals}, "indicators": {*scope.data.indicators}}
    ids = ((str(path[0]), str(path[1])) for path in scope.workspace.damaged if len(path) > 1)
    return sorted(spoken(id) for section, id in ids if id not in held.get(section, {id}))
