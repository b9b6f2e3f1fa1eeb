"""The rule that somebody means who calls it in Swedish: ``mål-utan-aktivitet`` for ``goal-without-activity``."""

import re
from collections.abc import Iterable

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
