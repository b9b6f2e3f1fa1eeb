"""The kinds of report: which blocks each has, in the order Swedish readers know."""

from __future__ import annotations

from collections.abc import Mapping

_ENDING = ("legend", "methods", "provenance")

_MEASURED = ("goals", "guarantees", "others")

KINDS: Mapping[str, tuple[str, ...]] = {
    "scorecard": (
        *("cover", "summary", "since", "red", "ahead", *_MEASURED, "money", "steps", "risks", "waivers"), *_ENDING,
    ),
    "delar": ("cover", "summary", "red", "ahead", "money", *_MEASURED, "waivers", *_ENDING),
    "arsredovisning": ("cover", "summary", "since", *_MEASURED, "money", "red", "risks", "waivers", *_ENDING),
    "styrelseblad": ("cover", "summary", "since", "red", "ahead", "overview", "legend", "provenance"),
    "aktivitetsplan": ("cover", "ahead", "steps", "provenance"),
    "enhet": ("cover", "summary", "since", "red", "ahead", *_MEASURED, "money", "steps", "risks", *_ENDING),
}  # fmt: skip
"""Kind, then its blocks; each block is a template of the same name."""
