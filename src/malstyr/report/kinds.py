"""The kinds of report: which blocks each has, in the order Swedish readers know."""

from __future__ import annotations

from collections.abc import Mapping

_ENDING = ("legend", "methods", "provenance")

KINDS: Mapping[str, tuple[str, ...]] = {
    "scorecard": ("cover", "summary", "red", "goals", "money", "steps", "risks", "waivers", *_ENDING),
    "delar": ("cover", "summary", "red", "money", "goals", "waivers", *_ENDING),
    "arsredovisning": ("cover", "summary", "goals", "money", "red", "risks", "waivers", *_ENDING),
    "styrelseblad": ("cover", "summary", "red", "overview", "legend", "provenance"),
    "aktivitetsplan": ("cover", "steps", "provenance"),
    "enhet": ("cover", "summary", "red", "goals", "money", "steps", "risks", *_ENDING),
}
"""Kind, then its blocks; each block is a template of the same name."""
