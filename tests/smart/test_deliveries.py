"""A delivery is sure by what is delivered, whatever the verb; and a thing that can be pointed at is never a firm no."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path

from benchmarks.smart import load

from malstyr.language.swedish.words import classes_of, lexicon
from malstyr.smart.doing import thing_made
from malstyr.smart.judge import judge_sentence
from malstyr.smart.phrases import done_to
from malstyr.smart.reading import read_sentence

FOLDER = Path(__file__).parent
NOTHINGS = (
    *(
        "en ny anda",
        "framtidstron",
        "en modern demokrati",
        "omsorgen om de äldre",
        "hela Skellefteå",
        "ett nytt Tidaholm",
    ),
    *(
        "framtidens skola",
        "fördomarna",
        "murarna mellan vårdnivåerna",
        "skulden till naturen",
        "respekten för varandra",
    ),
    *("ett hållbart förhållningssätt", "utmaningen från en ny tid", "vi-känslan", "tystnaden", "en röd tråd"),
    *("ett gott liv", "det öppna samhället", "trösklarna", "en levande landsbygd", "bilden av kommunen", "drömmarna"),
)
"""Wholes, values and figures of speech, that nobody can deliver."""
OF_NOTHING = ("erbjuda utbildning", "fatta beslut", "lämna förslag", "sluta avtal", "göra klar", "gjorda klar")
"""These name what is delivered themselves, or are said of somebody."""


def _verbs() -> Iterator[str]:
    """The infinitives that the tables hold of doings with an end."""
    single, phrases = lexicon()
    for word, classes in single.items():
        if "deliver" in classes and word.endswith("a") and {f"{word}r", f"{word[:-1]}er"} & single.keys():
            yield word
    for first, rests in phrases.items():
        if first.endswith("a"):
            yield from (f"{first} {rest[0]}" for name, *rest in rests if name == "deliver" and len(rest) == 1)


def _is_delivered(text: str) -> bool:
    judged = judge_sentence(text)
    return judged.ok or (judged.measurable and not judged.unsure)


def test_nothing_that_is_no_thing_is_delivered_for_certain() -> None:
    """Each verb meets a quarter of what nobody can deliver, turn by turn."""
    turns = cycle(NOTHINGS)
    verbs = sorted({verb for verb in _verbs() if "-" not in verb} - {*OF_NOTHING})
    texts = [f"{verb.capitalize()} {what} senast 2027" for verb in verbs for what in islice(turns, 5)]
    assert len(verbs) > 300
    assert [text for text in texts if _is_delivered(text)] == []


def test_a_doing_is_no_surer_than_what_it_is_done_to() -> None:
    """The doings with an end that are written elsewhere, each with what it is done to replaced."""
    rows = (FOLDER / "first-sight.tsv").read_text(encoding="utf-8").splitlines()
    doings = [goal["text"] for goal in load(FOLDER / "own-goals.jsonl") if goal["labels"]["kind"] == "activity"]
    doings += [row.removeprefix("doing\t") for row in rows if row.startswith("doing\t")]
    turns = cycle(NOTHINGS)
    replaced = [other for text in doings for other in _done_to_another(text, next(turns))]
    assert len(replaced) > 120
    assert [text for text in replaced if judge_sentence(text).ok] == []


def _done_to_another(text: str, what: str) -> Iterator[str]:
    reading = read_sentence(text)
    made = thing_made(reading)
    if made is None or reading.quantities or not classes_of(made.text + "r") or made.phrase_end != made.end:
        return
    phrase = done_to(reading.goal, reading.goal.index(made))
    if phrase:
        start, _ = reading.plain.span(made.start, made.end)
        yield f"{text[:start]}{made.text} {what} senast 2027"


THINGS = (
    "köket på Furuskolan",
    "bron över Ån",
    "torget i Alvesta",
    "hamnparken",
    "gatubelysningen på Storgatan",
)
VERBS = (
    *(("slamsuga", "slamsugs"), ("modernisera", "moderniseras"), ("rusta", "rustas"), ("röja", "röjs")),
    *(("stärka", "stärks"), ("nischa", "nischas"), ("frosta", "frostas"), ("skrinlägga", "skrinläggs")),
    *(("friköpa", "friköps"), ("krita", "kritas")),
)
"""Of no class, made up, or without end."""


def test_a_thing_that_can_be_pointed_at_is_never_a_firm_no() -> None:
    forms = ("{thing} {done}", "{do} {thing}", "Kommunen ska {do} {thing}", "{thing} ska {done}")
    texts = [form.format(thing=thing, do=do, done=done) for form in forms for thing in THINGS for do, done in VERBS]
    judged = [judge_sentence(text[0].upper() + text[1:]) for text in texts]
    assert [one.text for one in judged if not one.measurable and not one.unsure] == []
