"""A limit for a rule that has none.

Why: The rule finds the same whatever the limit, and whoever set it believes otherwise.
Example:
    settings:
  -   rules: {orphan-goal: {limit: 3}}
  +   rules: {too-many-indicators: {limit: 40}}
Source: the goal file format: a rule's limit is its own, and malstyr explain tells of it
Message: The rule {id} has no limit, so limit: {limit} changes nothing.
Help: Take limit away. Write {id}: ignore if the rule should not be used, or info, warning or error for how
    serious it is.

Finner: En gräns för en regel som inte har någon.
Varför: Regeln finner samma sak vilken gräns som än står, och den som har satt den tror något annat.
Källa: målfilernas format: en regels gräns är dess egen, och malstyr explain säger vilken
Meddelande: Regeln {id} har ingen gräns, så limit: {limit} ändrar inget.
Hjälp: Ta bort limit. Ska regeln inte användas, skriv {id}: ignore. Hur allvarlig den är skrivs med info, warning eller
    error.
"""

from malstyr.rules.rule import Faults, Look, Rule


def find(look: Look) -> Faults:
    known = look.situation.rules
    for id, setting in look.workspace.data.settings.rules.items():
        if setting.limit is not None and id in known and not _has_limit(known[id]):
            yield look.at(("settings", "rules", id, "limit"), id=id, limit=f"{setting.limit:f}")


def _has_limit(rule: Rule) -> bool:
    """Whether a rule has a limit of its own, or one that depends on what it looks at, as its options then say."""
    return rule.limit is not None or rule.documentation.parts["en"].get("options", "").startswith("limit")
