"""A number of things in a sentence of the sheet."""

from malstyr.language.cardinals import cardinal
from malstyr.language.typography import capitalised
from malstyr.present.listing import one_or_many
from malstyr.report.scope import Scope


def how_many(scope: Scope, key: str, n: int) -> str:
    """``Tre risker till står i styrkortet.`` The text of ``key`` for one or for several; empty for none."""
    if n <= 0:
        return ""
    return capitalised(scope.words[f"{key}.{one_or_many(n)}"].format(n=cardinal(n, scope.language)))
