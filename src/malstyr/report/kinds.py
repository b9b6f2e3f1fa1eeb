"""The kinds of report: which blocks each has, in the order Swedish readers know."""

from __future__ import annotations

from collections.abc import Mapping

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
