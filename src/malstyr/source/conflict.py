"""Two versions that git put in one file, as it could not merge them."""

import re

from malstyr.source.tree import Place, Source
from malstyr.source.trouble import Trouble

SIDES = re.compile(r"<{7} |\|{7} |={7}$|>{7} ")
"""The lines that git puts around two versions that it cannot merge, and between them."""
_CONFLICT = (
    r"(?ms)^<{7} (?P<one>[^\r\n]*)\r?\n(?P<ours>.*?)(?:^\|{7} [^\r\n]*\r?\n.*?)?"
    r"^={7}\r?\n(?P<theirs>.*?)^>{7} (?P<other>[^\r\n]*)$"
)
_PART_OF_CONFLICT = r"(?m)^(?:<{7} .*|={7}|>{7} .*)$"


def conflict(source: Source) -> Trouble | None:
    """The first place where two versions stand, with what each is called and the first line of it that differs."""
    if not any(sign * 7 in source.text for sign in "<=>"):
        return None
    found = re.search(_CONFLICT, source.text)
    part = re.search(_PART_OF_CONFLICT, source.text) if found is None else None
    if part is not None:
        return Trouble("merge-conflict", Place(source, part.start(), part.end()), args=(("form", "cut"),))
    if found is None:
        return None
    sides = [[line.strip() for line in found[name].splitlines() if line.strip()] for name in ("ours", "theirs")]
    same = next((n for n, (one, other) in enumerate(zip(*sides, strict=False)) if one != other), min(map(len, sides)))
    ours, theirs = (" ".join(side[same : same + 1]) for side in sides)
    both = "both" if theirs else "ours"
    form = both if ours else "theirs" if theirs else "same"
    args = {"form": form, "one": found["one"], "other": found["other"].rstrip(), "ours": ours, "theirs": theirs}
    return Trouble("merge-conflict", Place(source, found.start(), found.end()), args=tuple(args.items()))
