"""A key and its value on one line, without the colon between them or the space after it."""

import re

from malstyr.model.shape import known_keys
from malstyr.source.pasted import BLANKS, COLONS, PASTED_SIGN
from malstyr.source.tree import Path
from malstyr.workspace.mistakes.told import Told

_KEY_WITHOUT_COLON = rf"(?P<key>\w[\w-]*)(?P<sign>[:{COLONS}][{BLANKS}]*| *= *| +)(?P<rest>[^\n]+)"


def without_colon(text: str, loc: Path) -> Told | None:
    """What is told of ``text`` where it is a key known at ``loc`` with its value."""
    found = re.fullmatch(_KEY_WITHOUT_COLON, text)
    if found is None or (found["key"] not in known_keys(loc) and found["sign"][0] not in f":{COLONS}"):
        return None
    args = {"text": text, "sign": text[0]}
    instead = f"{found['key']}: {found['rest'].strip()}"
    pasted = found["sign"].strip(": =")
    if not pasted:
        return Told("no-space-after-colon", args, instead)
    form = "blank" if found["sign"][0] == ":" else "colon"
    return Told(PASTED_SIGN, {**args, "form": form, "sign": pasted[0], "code": f"U+{ord(pasted[0]):04X}"}, instead)
