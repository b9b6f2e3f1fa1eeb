"""Which section of a goal file a word means, and what is written as a section and told of somewhere else."""

import re
from collections.abc import Iterable, Mapping, Set

from malstyr.language.additions import without_additions
from malstyr.language.blanks import SOME_BLANKS
from malstyr.language.nearest import nearest
from malstyr.model.goal_file import SECTIONS
from malstyr.model.shape import every_key, keys_called, known_keys, required_keys
from malstyr.source.tree import Map, Node, Scalar

_CALLED: Mapping[str, tuple[str, ...]] = {
    "goals": ("delmål", "effektmål", "målsättningar", "målen"),
    "values": ("utfall", "mätvärden", "siffror", "mätresultat"),
    "assessments": ("analys", "analyser", "kommentarer", "utvärdering", "utvärderingar"),
    "activities": ("handlingsplan", "handlingsplaner", "aktivitetsplan", "aktivitetsplaner", "insatser", "uppgifter"),
    "plans": ("handlingsplan", "handlingsplaner", "aktivitetsplan", "aktivitetsplaner", "styrdokument"),
    "roles": ("personer", "ansvariga", "befattningar", "people", "persons"),
    "units": ("nämnder", "förvaltningar", "avdelningar", "verksamheter", "sektorer", "departments"),
    "boards": ("pulstavlor", "pulstavla", "tavla"),
    "risks": ("riskregister", "internkontroll", "intern kontroll", "internkontrollplan"),
    "calendar": ("årshjul", "årshjulet", "rapporttillfällen"),
    "meetings": ("sammanträden", "sammanträde"),
}
"""What people write for a section beside its title, where the same word may be no other key of that name."""
_ELSEWHERE: Mapping[str, tuple[str, ...]] = {
    "promises-of-file": ("guarantee", "guarantees", "garanti", "garantier", "servicegarantier", "löfte", "löften"),
    "surveys-of-file": ("survey", "surveys", "enkät", "enkäter", "undersökning", "undersökningar", "questions"),
    "money-of-file": ("budget", "ekonomi", "prognos", "prognoser", "forecast", "forecasts"),
    "targets-of-file": ("target", "targets", "målvärde", "målvärden", "måltal", "målnivåer"),
}
"""What is written as a section and is told of entries of another, and the form that says where."""


def section_called(key: str) -> tuple[str, ...]:
    """The sections that people call ``key``, also with whose or of which year they are after it: ``Mål för nämnden``,
    ``Utfall 2025``."""
    bare = without_additions(key)
    return _called(key) or _called(bare) or _called(re.split(rf"{SOME_BLANKS}(?:för|i|på|hos|of) +", bare)[0])


def _called(key: str) -> tuple[str, ...]:
    word = key.casefold().replace("_", " ")
    return keys_called((), key) or tuple(section for section, words in _CALLED.items() if word in words)


def told_in_entries(key: str) -> str | None:
    """The form of the mistake where what ``key`` is said to hold is told of the entries of a section."""
    word = key.casefold().replace("_", " ")
    return next((form for form, words in _ELSEWHERE.items() if word in words), None)


def says_no_key(text: str) -> bool:
    """Whether no line of a file begins with a key of the format, or with what people call a section."""
    keys = re.findall(r"(?m)^[ \t-]*([^\W\d][\w -]*?)[ \t]*:", text)
    return not any(key in every_key() or section_called(key) for key in keys)


def sections_meant(root: Map) -> dict[str, str]:
    """The keys of a file that are no sections of it, and the one section that each plainly means."""
    strange = {str(key): node for key, node in root.items() if key not in SECTIONS}
    named = {key: section_called(key) or _near(key, node) for key, node in strange.items()}
    fit = {
        key: found if len(found) == 1 else sections_holding(strange[key], found or SECTIONS)
        for key, found in named.items()
        if told_in_entries(key) is None
    }
    return {key: found[0] for key, found in fit.items() if len(found) == 1}


def _near(key: str, node: Node) -> tuple[str, ...]:
    """The section that is spelt almost so; a text is none, which the file may be about: ``unit: skolan``."""
    near = nearest(without_additions(key), SECTIONS)
    about = isinstance(node, Scalar) and key in known_keys(("about",))
    return (near,) if near is not None and not about else ()


def sections_holding(node: Node, among: Iterable[str]) -> tuple[str, ...]:
    """The sections whose entries have every key, and lack none that is needed, of the entries in ``node``; where
    periods stand under them, the one that has what stands under these."""
    entries = [*node.values()] if isinstance(node, Map) else []
    if not isinstance(node, Map) or not entries or not all(isinstance(one, Map) and one for one in entries):
        return ()
    if any(map(_is_period, node)):
        return ()  # what stands under periods is one entry of a section
    if all(_is_series(one, _IN_CELL) for one in entries):
        return tuple(section for section in among if section == "values")
    if all("/" in id and _is_series(one, _IN_ASSESSMENT) for id, one in node.items()):
        return tuple(section for section in among if section == "assessments")
    keys = [frozenset(map(str, one)) for one in entries if isinstance(one, Map)]
    known = {section: known_keys((section, "…")) for section in among}
    return tuple(
        section
        for section, held in known.items()
        if all(one.issubset(held) and one.issuperset(required_keys((section, "…"))) for one in keys)
    )


def _is_series(node: Node, keys: Set[str]) -> bool:
    """Whether all that stands in an entry is texts, or some keys, by period, perhaps of members."""
    held = [*node.values()] if isinstance(node, Map) else []
    if not isinstance(node, Map) or not held:
        return False
    if all(map(_is_period, node)):
        return all(isinstance(one, Scalar) or (isinstance(one, Map) and one.keys() <= keys) for one in held)
    return all(isinstance(one, Map) and all(map(_is_period, one)) for one in held)


def _is_period(key: str) -> bool:
    return re.match("[0-9]{4}", key) is not None


_IN_CELL = frozenset(known_keys(("values", "…", "<periods>", "…")))
_IN_ASSESSMENT = frozenset(known_keys(("assessments", "…", "…")))
