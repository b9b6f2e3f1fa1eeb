"""A key and its value on one line, without the colon between them or the space after it; before a brace, what it holds
first is read as the end of the key: ``target {at_most: 6}``."""

import re

from malstyr.model.shape import known_keys
from malstyr.source.pasted import BLANKS, COLONS, PASTED_SIGN
from malstyr.source.tree import Path, Place, Scalar, find
from malstyr.workspace.mistakes.met import Met
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


def brace_in_key(met: Met) -> Told | None:
    """What is told of a key at ``met`` with the beginning of its value, where the two together are what was meant."""
    value = find(met.tree, met.path[:-1]) if met.of_key else None
    if met.key is None or not isinstance(value, Scalar) or not re.search(r"[{\[]", met.key):
        return None
    place = Place(met.key.source, met.key.start, value.end)
    found = re.fullmatch(r"(?P<key>\w[\w-]*)[: ]*(?P<rest>\{[^{}]*\}|\[[^\[\]]*\])", place.text)
    if found is None:
        return None
    args = {"text": place.text, "sign": place.text[0]}
    return Told("no-space-after-colon", args, f"{found['key']}: {found['rest']}", place=place)
