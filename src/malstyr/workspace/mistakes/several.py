"""Several values where one is meant: what they are, and which choices there are."""

import re

from malstyr.language.blanks import MAYBE_BLANKS, SOME_BLANKS
from malstyr.source.tree import KEY, Map, Path, Scalar, Seq, find
from malstyr.workspace.mistakes.by_name import ids_meant
from malstyr.workspace.mistakes.persons import person_named
from malstyr.workspace.mistakes.told import Told
from malstyr.workspace.mistakes.tree_names import TreeNames
from malstyr.workspace.references import FIELDS

_RULE = "several-for-one"
ROLE_FIELDS = frozenset(field for _, field, section in FIELDS if section == "roles") | {"by", "responsible"}
_SINGLE = {
    "unit": "units",
    "parent": "units",
    "level": "levels",
    "perspective": "perspectives",
    "plan": "plans",
    "adopted": "decisions",
    "reported": "calendar",
}
"""The section that each field names a single entry of, besides roles."""
_OF_PROSE = (
    *("text", "name", "title", "problem", "note", "method", "source", "reason", "mission", "purpose", "analysis"),
    *("conclusion", "question", "answer", "population", "promise", "conditions", "exceptions", "prevention"),
    *("consequences", "resources", "no_target", "no_plan", "no_split"),
)
"""Fields of which a list may be one sentence, that its commas parted in brackets."""
_BETWEEN = rf"{MAYBE_BLANKS}[,;/&+] *|{SOME_BLANKS}(?:och|samt|and) +"


_EACH = {
    "sv": " Har var och en sina egna värden, skriv for_each: [{listed}].",
    "en": " If each has values of its own, write for_each: [{listed}].",
}
"""Of an indicator, which may be measured for several units."""


def parted_names(text: str) -> list[str]:
    """What ``bun och sn``, or names with commas between, hold; the text itself where it is one."""
    return re.split(_BETWEEN, text)


def several_listed(path: Path, node: Seq) -> Told | None:
    """What is told of a list where one text is wanted; None for what is no list of texts."""
    texts = [str(one) for one in node if isinstance(one, Scalar) and not one.empty]
    return _told(path, texts) if len(texts) == len(node) > 1 else None


def several_in_text(names: TreeNames, path: Path, text: str) -> Told | None:
    """What is told of ``bun och sn`` where one id is wanted; None unless one of them is one there, and where all of it
    is what one is called, ``Vård och omsorg``."""
    section = _section(path)
    known = find(names.tree, (section,)) if section is not None else None
    parts = parted_names(text)
    if path[-1:] == (KEY,) or len(parts) < 2 or not isinstance(known, Map):
        return None
    meant = [one if one in known else next(iter(ids_meant(names, path, (one,))), "") for one in parts]
    if not any(one in known for one in parts) and (section == "roles" or not any(meant)):
        return None
    person = person_named(names, path, text) if section == "roles" else None
    if person is not None:
        return person
    return _told(path, parts, [*filter(None, meant)]) if not ids_meant(names, path, (text,)) else None


def _told(path: Path, texts: list[str], meant: list[str] | None = None) -> Told:
    prose = "text" if path[-1] in _OF_PROSE else "value"
    form = {"units": "unit", "roles": "role", "calendar": "point"}.get(_section(path) or "", prose)
    each = _EACH if form == "unit" and path[0] == "indicators" else {}
    listed = ", ".join(texts)
    told = {f"each_{language}": each.get(language, "").format(listed=listed) for language in ("sv", "en")}
    return Told(
        _RULE, {"form": form, "listed": listed, "first": (meant or texts)[-1 if form == "point" else 0], **told}
    )


def _section(path: Path) -> str | None:
    """The section of which a field names an entry, of those that are often shared."""
    field = next((step for step in reversed(path) if isinstance(step, str)), "")
    return "roles" if field in ROLE_FIELDS else _SINGLE.get(field)
