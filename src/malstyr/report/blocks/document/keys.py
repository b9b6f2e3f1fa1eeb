"""Which keys of each kind of entry the document tells, in the order it tells them; the others stand elsewhere."""

from collections.abc import Mapping

TOLD: Mapping[str, tuple[str, ...]] = {
    "organisation": ("kind", "unit_count", "staff", "kolada", "note"),
    "plans": (
        *("text", "period", "adopted", "unit", "level", "revised", "revise_every", "revisions", "responsible"),
        *("replaces", "see", "note"),
    ),
    "decisions": ("level", "case", "reason", "note"),
    "core_values": ("text", "rules", "note"),
    "calendar": ("text", "ends", "ready"),
    "levels": ("text", "decided_by", "horizon"),
    "perspectives": ("owner", "of_which"),
    "units": ("mission", "text", "parent", "manager", "staff", "offers", "plan", "no_plan", "closed"),
    "lists": (),
    "goals": (
        *("plan", "period", "adopted", "sound_finances", "anchored", "communicated", "resources", "classified"),
        *("no_target", "see", "replaces", "closed", "note"),
    ),
    "indicators": (
        *("serves", "text", "promise", "conditions", "exceptions", "population", "kind", "direction", "frequency"),
        *("year", "starts", "reported"),
        *("for_each", "of_which", "survey", "no_split", "total", "formula", "window", "bands"),
        *("no_target", "balance_result", "see", "perspective", "unit", "owner", "plan", "area"),
        *("classified", "breaks", "replaces", "closed", "note"),
    ),
    "activities": ("classified",),
    "risks": ("unit", "control", "follows", "priority", "reviewed", "actions", "classified", "closed"),
    "follow_up": (
        *("kind", "level", "part", "unit", "for_each", "responsible", "reported_to", "ends", "due", "due_in"),
        *("starts", "delivered", "delivered_by", "see", "closed", "note"),
    ),
    "meetings": ("body", "date", "unit", "responsible", "takes_up", "note"),
    "improvements": (
        *("began_with", "serves", "unit", "responsible", "started", "why", "conclusion"),
        *("plan", "do", "check", "act", "checkpoints", "reached", "actions", "outcome", "done"),
    ),
    "boards": ("unit", "indicators", "limits", "ideas", "responsible", "next"),
}  # fmt: skip

HELD_IN: Mapping[str, str] = {
    "unit": "units", "parent": "units", "plan": "plans", "adopted": "decisions", "decision": "decisions",
    "level": "levels", "perspective": "perspectives", "reported": "calendar", "actions": "activities",
    "indicators": "indicators",
}  # fmt: skip
"""Keys that hold ids, with the section that these are of."""
