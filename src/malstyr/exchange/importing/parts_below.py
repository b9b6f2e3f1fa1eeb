"""Parts on rows of their own below each of what they are parts of, as a pivot table of Excel's writes them."""

from collections.abc import Iterable

from malstyr.exchange.importing.names import Names, folded_name


def parts_below(texts: Iterable[str], names: Names) -> frozenset[int]:
    """Where in a column of labels those stand that are parts of the name above them; none where that is not sure.

    Each name is to have the same parts, and at least two are to have them: ``Kvinnor`` and ``Män`` below a list of
    boards are as likely to be of all of them as of the last. Sums may be without, and ``Totalt`` below the parts of the
    last alone is of all.
    """
    division: list[str] = []
    """The parts of the first name."""
    found: set[int] = set()
    wholes, whole, parts = 0, "", list[str]()
    for at, text in enumerate(texts):
        if not names.is_part(text) or names.is_member(text) or names.indicator(text):
            division = division or parts
            if (whole and parts != division and not names.is_sum(whole)) or (whole and not division):
                return frozenset()
            wholes, whole, parts = wholes + (not names.is_sum(text)), text, []
        elif not whole:
            return frozenset()
        elif division and len(parts) == len(division) and names.is_sum(text):
            whole, parts = text, []
        else:
            parts.append(folded_name(text))
            found.add(at)
    sure = wholes > 1 and (parts == division or names.is_sum(whole))
    return frozenset(found) if sure and division else frozenset()
