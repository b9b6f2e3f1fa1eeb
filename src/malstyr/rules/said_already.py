"""What is told of a place where another rule tells the same mistake better, so that it is told once."""

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping

from malstyr.findings import Fault
from malstyr.source.tree import Path

_BY: Mapping[str, tuple[str, ...]] = {
    "unlikely-share": ("target-contradicts-text", "value-far-from-series"),
    "share-as-fraction": ("target-contradicts-text",),
    "target-turned": ("target-contradicts-text",),
    "value-outside-scale": ("target-contradicts-text",),
    "parts-beside-total": ("unlikely-share", "value-outside-scale"),
    "red-without-analysis": (
        *("grade-for-index", "target-turned", "unlikely-share", "value-far-from-series", "value-outside-scale"),
        "year-not-of-unit",
    ),
    "bad-id": ("answer-off-scale",),
    "controlled-ahead": ("dates-out-of-order",),
    "overdue-measurement": ("value-ahead",),
    "unknown-part": ("wrong-order",),
    "value-far-from-series": ("grade-for-index",),
    "missing-forecast": ("not-a-reporting-point",),
    "value-ahead": ("parts-not-of-frequency", "not-a-reporting-point"),
    "parts-not-of-frequency": ("not-a-reporting-point",),
    **dict.fromkeys(
        ("activity-overdue", "milestone-overdue", "control-overdue"),
        ("dates-out-of-order", "done-ahead", "controlled-ahead", "activity-contradicted"),
    ),
}
"""Rules, each with those that say what to write where it says only that a number is unlikely, or that something is late
by days of which one is wrong, or asks what is done about a number that is doubted."""


def said_once(faults: Iterable[Fault], waived: Container[tuple[str, str]]) -> Iterator[Fault]:
    """The faults but for those of a number of which another of them tells, and that is not ``waived``."""
    faults = [*faults]
    told = defaultdict[str, list[Path]](list)
    for one in faults:
        if (one.rule, one.subject) not in waived:
            told[one.rule] += (path for path in (one.key_path, one.related) if isinstance(path, tuple) and path)
    for one in faults:
        better = (path for rule in _BY.get(one.rule, ()) for path in told[rule])
        if not any(_same(one.key_path, path) for path in better):
            yield one


def _same(one: Path, other: Path) -> bool:
    """Whether one of two paths leads to what the other stands in; the days of one thing are told of together."""
    return all(mine == theirs for mine, theirs in zip(_dated(one), _dated(other), strict=False))


def _dated(path: Path) -> Path:
    """The path of what has days, or parts, of a path to one of them."""
    return path[: next((n for n, step in enumerate(path) if step in ("due", "done", "of_which")), len(path))]
