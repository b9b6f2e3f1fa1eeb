"""What is said beside a wish makes no goal of it: with whom, for whom, by what, after what, where or how often."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from malstyr.smart.judge import judge_sentence

WISHES = [
    text.rstrip(".")
    for what, text in (
        line.split("\t")
        for line in (Path(__file__).parent / "first-sight.tsv").read_text(encoding="utf-8").splitlines()
    )
    if what == "wish" and judge_sentence(text).extracted.value is None
]
BESIDE = (
    "tillsammans med 3 grannkommuner", "i samverkan med 11 grannkommuner", "med 3 nämnder", "med hjälp av 12 lotsar",
    "med stöd av 3 tjänster", "för våra 32 000 invånare", "för 1 200 elever", "för tre olika målgrupper",
    "genom 5 fokusområden", "genom tydliga fokusområden", "utifrån de 17 globala målen", "utifrån 4 ledord",
    "enligt våra 4 värdeord", "enligt strategin", "i linje med visionen", "i linje med Vision 2040",
    "inom ramen för projektet Framtid 2030", "inom 3 fokusområden", "bland länets 12 kommuner", "från 6 perspektiv",
    "kring 3 teman", "i kommunens 14 skolor", "på våra 14 förskolor", "i fyra kommundelar", "hos 40 familjer",
    "i alla led", "dygnet runt", "varje dag",
    "enligt strategin från 2019", "i linje med planen från 2021", "utifrån policyn från 2018",
    "inom budgetramen 12 mnkr", "med 1 mnkr i budget", "med en budget på 3 mnkr", "till en kostnad av 200 tkr",
)  # fmt: skip


def _last(wish: str, beside: str) -> str:
    return f"{wish} {beside} senast 2027."


def _before_the_verb(wish: str, beside: str) -> str:
    return re.sub(r"\b(ska|bör)\b", rf"\1 {beside}", wish, count=1) + " senast 2027."


def _first(wish: str, beside: str) -> str:
    turned = re.fullmatch(r"(?:(?P<who>Kommunen|Nämnden|Vi|Skolan|Alla \w+) (?P<shall>ska|bör)) (?P<what>.+)", wish)
    if turned is None:
        return _last(wish, beside)
    return f"{beside.capitalize()} {turned['shall']} {turned['who'].lower()} {turned['what']} senast 2027."


PLACES: tuple[Callable[[str, str], str], ...] = (_last, _before_the_verb, _first)


def _passing(wishes: list[str]) -> list[str]:
    texts = {place(wish, beside) for wish in wishes for beside in BESIDE for place in PLACES}
    return sorted(text for text in texts if judge_sentence(text).ok)


def test_nothing_beside_a_wish_makes_it_a_goal() -> None:
    assert _passing(WISHES[::100]) == []


@pytest.mark.slow
def test_nothing_beside_any_wish_makes_it_a_goal() -> None:
    assert _passing(WISHES) == []
