"""The rule that a name of none means: by its code, misspelt, or in Swedish."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from typing import TYPE_CHECKING

from malstyr.language.nearest import Spellings

if TYPE_CHECKING:
    from malstyr.rules.rule import Rule
    from malstyr.workspace.workspace import Workspace


def rule_meant(id: str, known: Mapping[str, Rule], spellings: Spellings, taken: Container[str]) -> str | None:
    """The one of ``known`` that is meant and not ``taken``; None where none is."""
    coded = (rule.id for rule in known.values() if _as_code(rule.code) == _as_code(id))
    turned = [one for one in known if sorted(one.split("-")) == sorted(id.casefold().split("-"))]
    return next(coded, None) or next(iter(turned), None) or spellings.nearest(id, taken) or rule_in_swedish(id, known)


def _as_code(text: str) -> str:
    """A code without what makes no difference to who reads it: ``ind 88`` for ``IND088``."""
    return re.sub(r"[\s_-]|(?<![0-9])0+(?=[0-9])", "", text.casefold())


def settings_meant(workspace: Workspace, known: Mapping[str, Rule]) -> set[str]:
    """The rules whose settings stand under another name, so that how seriously each is taken is not known."""
    strange = [id for id in workspace.data.settings.rules if id not in known]
    spellings = Spellings(known) if strange else None
    taken = workspace.data.settings.rules
    found = (rule_meant(id, known, spellings, taken) for id in strange if spellings is not None)
    return {one for one in found if one is not None}


_SAID_AS = {
    "activity": "aktivitet aktiviteter", "after": "efter", "ahead": "förväg framtiden", "analysis": "analys",
    "answers": "svar", "as": "som", "beyond": "utanför bortom", "board": "tavla tavlan",
    "bound": "tidsbundet tidsbunden", "budget": "budget budgeten", "case": "ärende ärendet",
    "closing": "bokslut bokslutet", "contradicted": "motsagt motsägs", "contradicts": "motsäger",
    "control": "kontroll", "date": "datum", "decision": "beslut", "document": "dokument",
    "duplicate": "dubbelt dubblett", "expired": "utgånget utgången utgått", "factor": "framgångsfaktor",
    "far": "långt", "few": "få", "figure": "nyckeltal", "forecast": "prognos", "frame": "ram ramen", "from": "från",
    "goal": "mål målet", "goals": "mål målen", "grave": "allvarlig allvarliga", "group": "grupp grupper",
    "horizon": "tidshorisont horisont", "id": "id", "impossible": "omöjligt", "improvement": "förbättring",
    "in": "i", "indicator": "indikator", "indicators": "indikatorer", "interim": "delårsrapport", "key": "nyckeltal",
    "late": "sen sent försenad försenat", "law": "lag lagen", "low": "låg lågt", "many": "många",
    "measurable": "mätbart mätbar", "measure": "mått indikator", "measurement": "mätning mätvärde värde",
    "met": "uppfyllt uppfylld uppnått", "method": "metod", "milestone": "milstolpe",
    "missing": "saknas saknar saknad utan", "no": "inget ingen utan saknas", "not": "inte ej",
    "number": "tal siffra", "open": "öppet öppen", "orphan": "föräldralöst föräldralös",
    "outcome": "utfall resultat", "overdue": "försenad försenat försening sen sent", "period": "period perioden",
    "person": "person personnamn", "plan": "plan", "promise": "löfte garanti", "rate": "svarsfrekvens",
    "reason": "skäl motivering", "red": "röd rött", "report": "rapport rapporten", "response": "svarsfrekvens",
    "responsible": "ansvarig", "review": "granskning översyn", "risk": "risk", "scale": "skala",
    "series": "serie serien", "several": "flera", "small": "liten små", "source": "källa",
    "specific": "specifikt specifik", "split": "könsuppdelning uppdelning", "stands": "står", "status": "status",
    "still": "stilla", "success": "framgångsfaktor", "target": "mål målvärde målet", "text": "text texten",
    "time": "tidsbundet tidsbunden", "too": "för", "unattended": "utan åtgärd obehandlad", "unit": "enhet",
    "unknown": "okänd okänt", "unserved": "utan oanvänd ostödd", "unsure": "osäkert osäker", "unused": "oanvänt",
    "vague": "vagt", "value": "värde", "waiver": "undantag", "with": "med", "without": "utan saknar saknas",
}  # fmt: skip
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
