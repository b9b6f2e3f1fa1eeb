"""Parts on rows of their own below each of what they are parts of, as a pivot table of Excel's writes them."""

from __future__ import annotations

from collections.abc import Iterable

from malstyr.exchange.importing.names import Names


def wholes_above_parts(texts: Iterable[str], names: Names) -> list[str]:
    """What has parts below it, of a column of labels; nothing where a part may be of something else.

    Each is to have the same parts, and at least two are to have them: ``Kvinnor`` and ``Män`` below a list of boards
    are as likely to be of all of them as of the last. Only sums may be without.
    """
    found: list[tuple[str, list[str]]] = []
    for text in texts:
        if not names.is_part(text) or names.is_sum(text) or names.is_member(text) or names.indicator(text):
            if found and not found[-1][1] and not names.is_sum(found[-1][0]):
                return []
            found.append((text, []))
        elif found:
            found[-1][1].append(text)
        else:
            return []
    own = [(whole, parts) for whole, parts in found if not names.is_sum(whole)]
    divisions = {tuple(parts) for _, parts in own}
    alike = len(own) > 1 and len(divisions) == 1 and () not in divisions
    return [whole for whole, _ in found] if alike else []
