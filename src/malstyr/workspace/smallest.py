"""The smallest entry of every section that a reference may name, as it is typed: ``decisions: {ks-12: {…}}``."""

import re
from collections.abc import Mapping
from string import Template

SMALLEST: Mapping[str, str] = {
    "calendar": "calendar: {$id: {ends: 08-31, ready: 09-20}}",
    "levels": "levels: {$id: {name: …}}",
    "roles": "roles: {$id: {title: …}}",
    "decisions": "decisions: {$id: {body: …, date: 2026-01-31}}",
    "plans": "plans: {$id: {name: …}}",
    "units": "units: {$id: {name: …}}",
    "lists": "lists: {$id: {$part: …}}",
    "perspectives": "perspectives: {$id: {name: …}}",
    "goals": "goals: {$id: {text: …}}",
    "indicators": "indicators: {$id: {measured_in: …}}",
    "activities": "activities: {$id: {text: …}}",
    "risks": "risks: {$id: {text: …}}",
    "bands": "settings: {bands: {$id: [{from: 0, name: …}]}}",
    "groups": "units: {$id: {name: …}}",
}
"""By section, or by what stands for one; the text of a reader's own is an ellipsis."""
FACTOR = "goals: {$id: {text: …, success_factors: {$part: …}}}"
"""A goal with the success factor that is named after it."""


def smallest(section: str, name: str) -> str:
    """What to type so that what a reference names of a section is there."""
    if section == "subject":
        section, _, name = name.partition("/")
    id, _, part = name.partition("/")
    entry = FACTOR if section == "goals" and part else SMALLEST.get(section, SMALLEST["goals"])
    return Template(entry).substitute(id=id or name, part=part or "1")


def put_back(section: str, name: str, text: str = "…") -> tuple[str, str]:
    """The same where the section holds others already: what it stands under, and the entry, called ``text``, with dots
    for its days."""
    under, _, entry = smallest(section, name).partition(": ")
    undated = re.sub(r"(?<=: )[0-9]{2,4}(?:-[0-9]{2})+(?=[,}])", "…", entry[1:-1])
    return under, re.sub(r"(?<=\b(?:name|text): )…|(?<=\btitle: )…", lambda _: text, undated)
