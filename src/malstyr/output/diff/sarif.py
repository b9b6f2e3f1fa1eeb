"""``diff --format sarif``: SARIF 2.1.0, for code scanning and editors."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from malstyr.changes.change import Change, Changes
from malstyr.changes.messages import change_words
from malstyr.changes.telling import Telling
from malstyr.changes.verdict import VERDICTS
from malstyr.findings import Severity
from malstyr.present.paper import Paper
from malstyr.present.visible import as_json, visible
from malstyr.source.tree import Place
from malstyr.version import __version__

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def render(compared: Sequence[Changes], paper: Paper) -> str:
    words = change_words(paper.language)
    rules = [
        {
            "id": one.id,
            "shortDescription": {"text": words[f"class.{one.change_class}"]},
            "fullDescription": {"text": words[one.id].format(other="…")},
            "defaultConfiguration": {"level": _LEVELS[one.severity]},
        }
        for one in VERDICTS.values()
    ]
    results = [_result(Telling(changes, paper.language), one) for changes in compared for one in changes.items]
    driver = {"name": "malstyr", "version": __version__, "rules": rules}
    log = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}],
    }
    return as_json(log) + "\n"


def _result(telling: Telling, change: Change) -> dict[str, Any]:
    place = change.place_after or change.place_before
    found: dict[str, Any] = {
        "ruleId": change.verdict.id,
        "level": _LEVELS[change.severity],
        "message": {"text": visible(telling.sentence(change))},
        "locations": [_location(place)] if place is not None else [],
        "partialFingerprints": {"malstyr/v1": change.fingerprint},
    }
    if change.approved_by is not None:
        reason = telling.decision(change.approved_by)
        found["suppressions"] = [{"kind": "inSource", "status": "accepted", "justification": visible(reason)}]
    return found


def _location(place: Place) -> dict[str, Any]:
    line, column = place.source.position(place.start)
    end_line, end_column = place.source.position(place.end)
    region = {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}
    return {"physicalLocation": {"artifactLocation": {"uri": quote(place.source.name)}, "region": region}}
