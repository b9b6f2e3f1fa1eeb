"""What can be ordered: the kinds of report, with the blocks of each in the order Swedish readers know."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

_EXCEPTIONS = ("waivers", "decided")
"""What is not as the rules or the decision say: in every report."""
_ENDING = ("legend", "methods", "provenance")

_MEASURED = ("goals", "guarantees", "others")

KINDS: Mapping[str, tuple[str, ...]] = {
    "scorecard": (
        *("cover", "summary", "since", "red", "ahead", *_MEASURED, "money", "steps", "risks", *_EXCEPTIONS), *_ENDING,
    ),
    "delar": ("cover", "summary", "red", "ahead", "money", *_MEASURED, *_EXCEPTIONS, *_ENDING),
    "arsredovisning": ("cover", "summary", "since", *_MEASURED, "money", "red", "risks", *_EXCEPTIONS, *_ENDING),
    "styrelseblad": ("cover", "summary", "since", "red", "ahead", "overview", *_EXCEPTIONS, "legend", "provenance"),
    "aktivitetsplan": ("cover", "ahead", "steps", *_EXCEPTIONS, "provenance"),
    "enhet": (
        *("cover", "summary", "since", "red", "ahead", *_MEASURED, "money", "steps", "risks", *_EXCEPTIONS), *_ENDING,
    ),
}  # fmt: skip
"""Kind, then its blocks; each block is a template of the same name."""


@dataclass(frozen=True, slots=True)
class Order:
    """What kind of report, for whom: ``public`` leaves persons out; ``unit`` is for the kind of one unit."""

    kind: str
    language: str
    public: bool = False
    unit: str | None = None
