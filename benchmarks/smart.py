"""``python -m benchmarks.smart FILE``: how well ``malstyr smart`` labels goals of the annotation guide's shape.

Precision, recall and F1 of each criterion, accuracy of kind, the strict reading (an activity never passes), extraction
for each key and exact, with Wilson intervals; verbatim and restated goals apart; every rule; the mistakes. ``disputed``
labels do not count. Last, how many rewrites pass once their placeholders are filled, with every figure kept.
"""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from math import sqrt
from pathlib import Path
from typing import Any

from malstyr.smart.judge import judge_sentence
from malstyr.smart.sentence import SentenceJudgement
from malstyr.smart.suggest import PLACEHOLDER

CRITERIA = ("specific", "measurable", "target_level", "time_bound", "haparanda_ok", "strict")
MAIN_KEYS = ("comparator", "value", "unit", "deadline")
KEYS = (*MAIN_KEYS, "value_max", "baseline_value", "baseline_year", "also")
Goal = dict[str, Any]
FILLED = {
    "‹minst eller högst›": "minst",
    "‹målvärde›": "85 %",
    "‹år›": "2027-12-31",
    "‹mått›": "andelen nöjda elever",
    "‹vilka›": "elever i årskurs 9",
    "‹vilka eller vad›": "elever i årskurs 9",
}
"""What a reader may put in for each placeholder of a rewrite."""


@dataclass
class Score:
    """Counts over a set of goals."""

    right: Counter[str] = field(default_factory=Counter)
    spurious: Counter[str] = field(default_factory=Counter)
    missed: Counter[str] = field(default_factory=Counter)
    agreed: Counter[str] = field(default_factory=Counter)
    judged: Counter[str] = field(default_factory=Counter)
    mistakes: list[str] = field(default_factory=list)

    def precision(self, name: str) -> float:
        return _share(self.right[name], self.right[name] + self.spurious[name])

    def recall(self, name: str) -> float:
        return _share(self.right[name], self.right[name] + self.missed[name])

    def f1(self, name: str) -> float:
        return _share(2 * self.right[name], 2 * self.right[name] + self.spurious[name] + self.missed[name])

    def accuracy(self, name: str) -> float:
        return _share(self.agreed[name], self.judged[name])


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


def wilson(part: int, whole: int, z: float = 1.96) -> tuple[float, float]:
    """The Wilson interval of a share."""
    if not whole:
        return 0.0, 1.0
    share, middle = part / whole, 1 + z * z / whole
    centre = (share + z * z / (2 * whole)) / middle
    half = z * sqrt(share * (1 - share) / whole + z * z / (4 * whole * whole)) / middle
    return max(0.0, centre - half), min(1.0, centre + half)


def load(path: Path) -> list[Goal]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def same(key: str, said: Any, meant: Any) -> bool:
    """Is one key of the extraction right? ``>=`` is accepted for ``=`` (guide 7)."""
    return bool(said == meant or (key == "comparator" and said == ">=" and meant == "="))


def score(goals: Iterable[Goal]) -> Score:
    """Judge each goal and compare."""
    total = Score()
    for goal in goals:
        judged = judge_sentence(goal["text"])
        faults = [*_criteria(total, goal, judged), *_extraction(total, goal, judged)]
        if faults:
            total.mistakes.append(f"{goal['id']}: {', '.join(faults)}\n    {goal['text']}")
    return total


def _criteria(total: Score, goal: Goal, judged: SentenceJudgement) -> Iterable[str]:
    labels, disputed = goal["labels"], set(goal.get("disputed") or ())
    said = {name: getattr(judged, name) for name in CRITERIA[:4]}
    said |= {"haparanda_ok": judged.ok, "strict": judged.ok and judged.kind == "result"}
    meant = dict(labels) | {"strict": labels["haparanda_ok"] and labels["kind"] == "result"}
    for name in CRITERIA:
        if name in disputed or (name == "strict" and disputed & {"kind", "haparanda_ok"}):
            continue
        total.right[name] += said[name] and meant[name]
        total.spurious[name] += said[name] and not meant[name]
        total.missed[name] += meant[name] and not said[name]
        if said[name] != meant[name]:
            yield f"{name} is {meant[name]}"
    if "kind" not in disputed:
        total.judged["kind"] += 1
        total.agreed["kind"] += judged.kind == labels["kind"]
        if judged.kind != labels["kind"]:
            yield f"kind is {labels['kind']}, said {judged.kind}"
    for rule in {reason.rule for reason in judged.reasons}:
        total.judged[f"rule {rule}"] += 1
        criterion = next(reason.criterion for reason in judged.reasons if reason.rule == rule)
        verdict = judged.kind if criterion == "kind" else said[criterion]
        total.agreed[f"rule {rule}"] += verdict == labels[criterion]


def _extraction(total: Score, goal: Goal, judged: SentenceJudgement) -> Iterable[str]:
    said, meant = judged.extracted.as_json(), goal.get("extracted") or {}
    verdicts = {key: same(key, said.get(key), meant.get(key)) for key in KEYS}
    for key, right in verdicts.items():
        if key in said or key in meant:
            total.judged[key] += 1
            total.agreed[key] += right
        if not right:
            yield f"{key} is {meant.get(key)!r}, said {said.get(key)!r}"
    for name, keys in (("exact", MAIN_KEYS), ("exact, all keys", KEYS)):
        total.judged[name] += 1
        total.agreed[name] += all(verdicts[key] for key in keys)


def rewritten(text: str) -> bool | None:
    """Does the rewrite of a goal that fails pass once filled in, with every figure kept? None where none is asked."""
    judged = judge_sentence(text)
    if judged.ok or judged.unsure:
        return None
    suggestion = judged.suggestion or ""
    filled = PLACEHOLDER.sub(lambda match: FILLED[match.group()], suggestion)
    kept = set(re.findall(r"\d+", text)) <= set(re.findall(r"\d+", suggestion))
    complete = PLACEHOLDER.search(suggestion) is None
    return kept and judge_sentence(filled).ok and (complete or not judge_sentence(suggestion).ok)


def report(name: str, total: Score) -> Iterable[str]:
    """The lines of one table."""
    yield f"\n{name}: {total.judged['exact']} goals"
    for criterion in CRITERIA:
        right = total.right[criterion]
        precision = wilson(right, right + total.spurious[criterion])
        recall = wilson(right, right + total.missed[criterion])
        yield (
            f"  {criterion:<16} P {total.precision(criterion):.3f} ({precision[0]:.3f}-{precision[1]:.3f})"
            f"  R {total.recall(criterion):.3f} ({recall[0]:.3f}-{recall[1]:.3f})  F1 {total.f1(criterion):.3f}"
        )
    for key in ("kind", "exact", "exact, all keys", *KEYS):
        low, high = wilson(total.agreed[key], total.judged[key])
        yield f"  {key:<16} {total.accuracy(key):.3f} ({low:.3f}-{high:.3f})  n {total.judged[key]}"


def main(arguments: Sequence[str]) -> int:
    if not arguments:
        print(__doc__)
        return 2
    for path in arguments:
        goals = load(Path(path))
        total = score(goals)
        print("\n".join(report(path, total)))
        for form in ("verbatim", "restated"):
            some = [goal for goal in goals if goal.get("text_form") == form]
            if some and len(some) < len(goals):
                print("\n".join(report(form, score(some))))
        print("\nrules, with the share of verdicts that were right")
        for name in sorted(key for key in total.judged if key.startswith("rule ")):
            print(f"  {name[5:]:<28} {total.accuracy(name):.3f}  n {total.judged[name]}")
        rewrites = [done for goal in goals if (done := rewritten(goal["text"])) is not None]
        print(f"\nrewrites that pass when filled: {sum(rewrites)} of {len(rewrites)}")
        print("\nmistakes", *total.mistakes, sep="\n  ")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
