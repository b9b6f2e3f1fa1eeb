"""The rule that somebody means who calls it in Swedish: ``mål-utan-aktivitet`` for ``goal-without-activity``."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SAID_AS = {
    "activity": "aktivitet aktiviteter",
    "analysis": "analys",
    "board": "tavla tavlan",
    "bound": "tidsbundet tidsbunden",
    "control": "kontroll",
    "date": "datum",
    "decision": "beslut",
    "document": "dokument",
    "expired": "utgånget utgången utgått",
    "forecast": "prognos",
    "goal": "mål målet",
    "id": "id",
    "improvement": "förbättring",
    "in": "i",
    "indicator": "indikator",
    "indicators": "indikatorer",
    "many": "många",
    "measurable": "mätbart mätbar",
    "measure": "mått indikator",
    "measurement": "mätning mätvärde värde",
    "met": "uppfyllt uppfylld uppnått",
    "method": "metod",
    "milestone": "milstolpe",
    "missing": "saknas saknar saknad utan",
    "not": "inte ej",
    "outcome": "utfall resultat",
    "overdue": "försenad försenat försening sen sent",
    "person": "person personnamn",
    "plan": "plan",
    "promise": "löfte garanti",
    "reason": "skäl motivering",
    "red": "röd rött",
    "responsible": "ansvarig",
    "review": "granskning översyn",
    "risk": "risk",
    "scale": "skala",
    "source": "källa",
    "specific": "specifikt specifik",
    "split": "könsuppdelning uppdelning",
    "status": "status",
    "target": "mål målvärde målet",
    "text": "text texten",
    "time": "tidsbundet tidsbunden",
    "too": "för",
    "unit": "enhet",
    "unknown": "okänd okänt",
    "unused": "oanvänt",
    "value": "värde",
    "waiver": "undantag",
    "without": "utan saknar saknas",
}
"""By each word of the names of rules, the words that are said for it."""


def rule_in_swedish(name: str, rules: Iterable[str]) -> str | None:
    """The one of ``rules`` whose words are those of ``name`` in Swedish, in any order; None for none or several."""
    said = set(re.split(r"[-_ ]+", name.casefold()))
    found = [rule for rule in rules if _means(said, rule.split("-"))]
    return found[0] if len(found) == 1 else None


def _means(said: set[str], words: list[str]) -> bool:
    """Whether each word of a rule is said, and nothing else."""
    for_each = [said & set(_SAID_AS.get(word, "").split()) for word in words]
    return all(for_each) and set().union(*for_each) == said
