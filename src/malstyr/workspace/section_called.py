"""Which section of a goal file a word means, and what is written as a section and told of somewhere else."""

import re
from collections.abc import Iterable, Mapping

from malstyr.language.blanks import SOME_BLANKS
from malstyr.language.nearest import nearest
from malstyr.model.goal_file import SECTIONS
from malstyr.model.shape import keys_called, known_keys, required_keys
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
    key = re.sub(rf"{SOME_BLANKS}(?:(?:19|20)[0-9]{{2}}\b.*|[vh]t *[-’']?[0-9]{{2,4}})$", "", key, flags=re.IGNORECASE)
    return _called(key) or _called(re.split(rf"{SOME_BLANKS}(?:för|i|på|hos|of) +", key)[0])


def _called(key: str) -> tuple[str, ...]:
    word = key.casefold().replace("_", " ")
    return keys_called((), key) or tuple(section for section, words in _CALLED.items() if word in words)


def told_in_entries(key: str) -> str | None:
    """The form of the mistake where what ``key`` is said to hold is told of the entries of a section."""
    word = key.casefold().replace("_", " ")
    return next((form for form, words in _ELSEWHERE.items() if word in words), None)


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
    near = nearest(key, SECTIONS)
    about = isinstance(node, Scalar) and key in known_keys(("about",))
    return (near,) if near is not None and not about else ()


def sections_holding(node: Node, among: Iterable[str]) -> tuple[str, ...]:
    """The sections whose entries have every key, and lack none that is needed, of the entries in ``node``."""
    entries = [*node.values()] if isinstance(node, Map) else []
    keys = [frozenset(map(str, one)) for one in entries if isinstance(one, Map) and one]
    if not keys or len(keys) < len(entries) or (isinstance(node, Map) and any(key[:1].isdigit() for key in node)):
        return ()  # what stands under periods is one entry of a section
    known = {section: known_keys((section, "…")) for section in among}
    return tuple(
        section
        for section, held in known.items()
        if all(one.issubset(held) and one.issuperset(required_keys((section, "…"))) for one in keys)
    )
