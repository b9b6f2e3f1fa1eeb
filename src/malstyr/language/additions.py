"""What people write around a name, a key or an id, and is none of it: ``1. Mål``, ``**name**``, ``Utfall 2025 (nytt)``.

What is left is a guess: it is meant where something is called so in that very place.
"""

import re

_BEFORE = r"(?:(?:[0-9]{1,2}|[a-z])[.)] +|#+ +|[@*_`~\"'”“]+ *)(?P<rest>\w.*)"
"""The number of an item, or signs that make a heading or bold text."""
_AFTER = r"(?P<rest>.*\w)(?: *\(.*\)?| +(?:19|20)[0-9]{2}\b.*| +[vh]t *[-’']?[0-9]{2,4}| *[*_`~\"'”“:;.!?†]+|[¹²³])"
"""An aside, a time, or signs that refer to a note."""


def without_additions(text: str) -> str:
    """The text without all that; itself where it has nothing of it."""
    bare = text.strip()
    for way in (_BEFORE, _AFTER):
        found = re.fullmatch(way, bare, re.IGNORECASE)
        if found is not None:
            return without_additions(found["rest"])
    return bare
