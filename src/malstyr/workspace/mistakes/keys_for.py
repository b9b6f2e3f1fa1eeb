"""The keys of a mapping that what is written may stand for: those that are free, and that take what it is."""

import re
from collections.abc import Iterable, Sized

from malstyr.language.meant import meant
from malstyr.model.periods import period
from malstyr.model.scalars import day
from malstyr.model.shape import (
    holds_group,
    holds_list,
    holds_number,
    kind_at,
    known_keys,
    known_words,
    required_keys,
    titles_at,
)
from malstyr.model.tried import plainly
from malstyr.source.tree import Map, Node, Path, Scalar, Seq, find
from malstyr.workspace.mistakes.by_name import section_named_at
from malstyr.workspace.mistakes.meant_key import going_together
from malstyr.workspace.mistakes.told import UNSAID
from malstyr.workspace.nodes import OwnKeys, is_empty

_FEW = 5
"""As many keys are read through; where more take whatever is written, a note is what can be said of it."""
_YES_OR_NO = ("ja", "nej", "yes", "no", "true", "false", "sant", "falskt")


def keys_for(tree: Map, path: Path, loc: Path) -> tuple[str, dict[str, str]]:
    """The keys that may be meant by the one at ``path``, each with its title, in each language that messages speak, and
    the form that tells of them: where none takes what is written they are all that may stand there."""
    holder, node, around = find(tree, path[:-1]), find(tree, path), loc[:-1]
    taken = OwnKeys(holder) if around and holder is not None else ()  # a section may stand in several files
    free = tuple(key for key in known_keys(around) if key not in taken)
    if node is None or is_empty(node) or holder is None:
        return _form_of(free), with_titles(around, free)
    going = going_together(holder, loc, free)
    fit = [key for key in going if takes(tree, (*path[:-1], key), (*around, key), node)]
    sure = [key for key in fit if not _takes_anything((*path[:-1], key), (*around, key), node)]
    few = fit if len(fit) <= _FEW else []
    note = [key for key in going if key == "note" and isinstance(node, Scalar)]
    meant = sure or few or note or fit
    return (_form_of(meant), with_titles(around, meant)) if meant else ("unfit", with_titles(around, going))


def _form_of(keys: Sized) -> str:
    return ("none", "only")[len(keys)] if len(keys) < 2 else "any"


def with_titles(around: Path, keys: Iterable[str]) -> dict[str, str]:
    """Keys of the mapping at ``around``, each with its title, in each language that messages speak."""
    titles = {language: titles_at(around, language) for language in ("sv", "en")}
    return {f"keys_{language}": ", ".join(_titled(key, said[key]) for key in keys) for language, said in titles.items()}


def _titled(key: str, title: str) -> str:
    said = title[:1].lower() + title[1:] if title[1:2].islower() else title
    return key if said.replace(" ", "_") == key else f"{key} ({said})"


def _takes_anything(path: Path, at: Path, node: Node) -> bool:
    """Whether a key takes whatever is written: a text that names nothing does, of what is one."""
    return isinstance(node, Scalar) and kind_at(at) == "text" and section_named_at(path) is None and not holds_group(at)


def takes(tree: Map, path: Path, at: Path, node: Node) -> bool:
    """Whether the key that ``path`` ends in can hold what is written."""
    if isinstance(node, Map):
        return holds_group(at) and (not known_keys(at) or any(key in known_keys(at) for key in node))
    if isinstance(node, Seq):
        return holds_list(at) and all(takes(tree, path, (*at, 0), one) for one in node)
    section = section_named_at(path)
    if section is not None:
        return _is_one_of(tree, section, str(node))
    kind = kind_at(at)
    if holds_group(at):
        below = ((*at, key) for key in known_keys(at) or (UNSAID,) if {key}.issuperset(required_keys(at)))
        return any(kind_at(one) != "text" and _reads_as(kind_at(one), one, node) for one in below)
    return kind == "text" or _reads_as(kind, at, node)


def _is_one_of(tree: Map, section: str, text: str) -> bool:
    """Whether a text is the id of something that may be named; looked up, since every key that is none asks it."""
    held = [find(tree, (one,)) for one in (("units", "lists") if section in ("groups", "members") else (section,))]
    return any(isinstance(one, Map) and text.partition("/")[0] in one for one in held)


def _reads_as(kind: str, at: Path, node: Scalar) -> bool:
    match kind:
        case "word":
            return meant(node, known_words(at)) is not None or (holds_number(at) and node[:1].isdigit())
        case "yes":
            return node.casefold() in _YES_OR_NO
        case "period" | "day":
            return plainly(period if kind == "period" else day, str(node)) is not None
        case _:
            return re.search("[0-9]", node) is not None
