"""``python -m benchmarks.second_reader [UNSEEN…]``: would a linear model of words read goals better than the grammar?

A logistic regression on words, pairs of words and parts of words, learnt from the labelled goals of ``tests/smart`` and
tried on the sources left out in turn. The grammar has seen those goals, so the two are compared on ``UNSEEN`` files,
judged by both before anyone mends the grammar by them: alone, where the model overrules what it is more than 0.8 sure
of, and where it only withholds. Last, the heaviest parts of the model.
"""

import math
import random
import re
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise
from pathlib import Path

from benchmarks.smart import Goal, load
from benchmarks.timing import ROOT
from malstyr.smart.judge import judge_sentence

LABELLED = sorted((ROOT / "tests" / "smart").glob("*-goals.jsonl"))
FOLDS, ROUNDS, PACE, DECAY = 8, 8, 0.3, 1e-5
SURE = 0.8
LETTERS = range(3, 6)
KINDS = ("result", "activity", "direction")

Model = Mapping[str, float]


def parts(text: str) -> list[str]:
    """Words, pairs of words and parts of words; a number is a number, whichever."""
    words = ["<", *re.findall(r"\w+|[%.,]", re.sub(r"\d+", "0", text.lower())), ">"]
    found = {*words, *(f"{one} {after}" for one, after in pairwise(words))}
    for word in words:
        inside = f"<{word}>"
        found |= {f"~{inside[at : at + size]}" for size in LETTERS for at in range(len(inside) - size + 1)}
    return sorted(found)


def learn(given: Sequence[tuple[Sequence[str], bool]]) -> Model:
    """Weights by stochastic descent, each part at its own pace."""
    weights: dict[str, float] = defaultdict(float)
    seen: dict[str, float] = defaultdict(float)
    order, chance = list(given), random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for found, holds in order:
            wrong = sure(weights, found) - holds
            for part in found:
                seen[part] += wrong * wrong
                weights[part] -= PACE * (wrong / math.sqrt(seen[part] + 1) + DECAY * weights[part]) / 4
    return weights


def sure(model: Model, found: Iterable[str]) -> float:
    """How sure a model is that a label holds."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(model.get(part, 0.0) for part in found)))))


def holds(goal: Goal, label: str) -> bool:
    return bool(goal["labels"]["kind"] == label if label in KINDS else goal["labels"][label])


def source(goal: Goal) -> str:
    return str(goal["id"]).rpartition("-")[0] + str(goal["source"])


def read(learnt: Sequence[Goal], asked: Sequence[Goal]) -> list[dict[str, float]]:
    """How sure models learnt from some goals are of each label of others."""
    seen = [parts(goal["text"]) for goal in learnt]
    models = {
        label: learn([(found, holds(goal, label)) for found, goal in zip(seen, learnt, strict=True)])
        for label in ("measurable", *KINDS)
    }
    return [{label: sure(model, parts(goal["text"])) for label, model in models.items()} for goal in asked]


def kind_of(said: Mapping[str, float]) -> tuple[str, float]:
    whole = sum(said[kind] for kind in KINDS)
    return max(((kind, said[kind] / whole) for kind in KINDS), key=lambda one: one[1])


def told(name: str, goals: Sequence[Goal], said: Sequence[bool], kinds: Sequence[str]) -> None:
    right = sum(one and goal["labels"]["measurable"] for one, goal in zip(said, goals, strict=True))
    meant = sum(goal["labels"]["measurable"] for goal in goals)
    agreed = sum(kind == goal["labels"]["kind"] for kind, goal in zip(kinds, goals, strict=True))
    print(f"  {name:<36} measurable F1 {2 * right / (sum(said) + meant):.3f}  kind {agreed / len(goals):.3f}")


def compare(goals: Sequence[Goal], said: Sequence[Mapping[str, float]]) -> None:
    """The model, the grammar and the grammar overruled or withheld, by the labels of goals."""
    judged = [judge_sentence(goal["text"]) for goal in goals]
    by_model = [one["measurable"] > 0.5 for one in said]
    kinds = [kind_of(one) for one in said]
    told("the model", goals, by_model, [kind for kind, _ in kinds])
    told("the grammar", goals, [one.measurable for one in judged], [one.kind for one in judged])
    certain = [max(one["measurable"], 1 - one["measurable"]) > SURE for one in said]
    overruled = [model if firm else one.measurable for model, firm, one in zip(by_model, certain, judged, strict=True)]
    told(
        "the grammar, overruled",
        goals,
        overruled,
        [kind if share > SURE else one.kind for (kind, share), one in zip(kinds, judged, strict=True)],
    )
    differs = [
        (firm and model != one.measurable) or (share > SURE and kind != one.kind)
        for firm, model, (kind, share), one in zip(certain, by_model, kinds, judged, strict=True)
    ]
    kept = [at for at, away in enumerate(differs) if not away]
    told(
        f"the grammar, {len(goals) - len(kept)} of {len(goals)} withheld",
        [goals[at] for at in kept],
        [judged[at].measurable for at in kept],
        [judged[at].kind for at in kept],
    )


def left_out(goals: Sequence[Goal]) -> None:
    """The model alone, on sources that it has not learnt from."""
    sources = sorted({source(goal) for goal in goals})
    said: list[bool] = []
    kinds: list[str] = []
    asked: list[Goal] = []
    for fold in range(FOLDS):
        out = set(sources[fold::FOLDS])
        some = [goal for goal in goals if source(goal) in out]
        found = read([goal for goal in goals if source(goal) not in out], some)
        said += [one["measurable"] > 0.5 for one in found]
        kinds += [kind_of(one)[0] for one in found]
        asked += some
    told(f"the model, {len(sources)} sources left out", asked, said, kinds)


def main(unseen: Sequence[str]) -> None:
    goals = [goal for path in LABELLED for goal in load(path)]
    print(f"{len(goals)} labelled goals")
    left_out(goals)
    for path in unseen:
        asked = load(Path(path))
        texts = {goal["text"] for goal in asked}
        print(f"{path}, {len(asked)} goals")
        compare(asked, read([goal for goal in goals if goal["text"] not in texts], asked))


if __name__ == "__main__":
    main(sys.argv[1:])
