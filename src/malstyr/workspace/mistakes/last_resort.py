"""A text of which nobody knows more: the values in it that could stand there, each to be asked about, and what its key
is for."""

import re
from collections.abc import Callable, Iterator, Mapping

from malstyr.language.meant import meant as word_meant
from malstyr.model.durations import added_up
from malstyr.model.indicators import OF_VALUE
from malstyr.model.periods import period
from malstyr.model.shape import holds_days, key_help, kind_at, known_keys, known_words, readers_at
from malstyr.model.tried import typed_as
from malstyr.source.tree import Path
from malstyr.workspace.mistakes.ask_each import ask_each
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.misread_number.anywhere import AS_FIGURES
from malstyr.workspace.mistakes.told import Told

_Typed = Callable[[str], str | None]
"""A text as it is typed at some place; None where it is not read there."""
_GENERAL: Mapping[str, tuple[str, ...]] = {
    "bad-case": ("unreadable",),
    "bad-date": ("any", "as-of", "day", "done", "must-end", "none", "not-known", "yearly"),
    "bad-duration": ("any", "when"),
    "bad-hours": ("unreadable",),
    "bad-number": ("count", "grade", "grade-no-scale", "limit", "other", "value", "whole"),
    "bad-period": ("any",),
    "bad-scale": ("unreadable",),
    "unknown-word": ("any", "of-measure"),
}
"""The forms of each rule that are told where no other fits."""
_MOST_WORDS = 12
"""Words of a text in which values are looked for: what is longer is prose."""
_BETWEEN = re.compile(
    r"\s*(?:[;()|]|,(?![0-9]))\s*|\s+(?:och|eller|samt|men|and|or|but)\s+|(?<=-[0-9]{2}-[0-9]{2})\s*[-–—/,]\s*(?=[0-9]{4}-)"
)
"""What stands between two values, where no decimals follow the comma; between two days also a dash."""


_MEANS = {"sv": " {} betyder {}.", "en": " {} means {}."}
"""What a key is for, by language."""


_YEAR = r"(?:19|20)[0-9]{2}"
"""What beside another number is when that is of, and no number to choose."""
_DASH = r"(?<=[0-9])\s*[-–—]\s*(?=[0-9])"
"""What stands between two numbers, and within a period or a day."""


def last_resort(met: Met, told: Told) -> Told:
    """What is told where nothing better is known: the values that stand in the text, or what the key is for."""
    if (
        told.instead is not None
        or told.args.get("impossible")
        or told.args.get("form", "any") not in _GENERAL.get(told.rule, ())
    ):
        return told
    typed, text = _typed_at(met), told.args["text"]
    letter = re.search(r"(?<=[0-9])[lIoO]|[lIoO](?=[0-9])", text)
    meant = typed(text.translate(AS_FIGURES)) if typed is not None and letter is not None else None
    if letter is not None and meant is not None:
        return told._replace(args={**told.args, "form": "letter", "letter": letter[0], "number": meant})
    pieces = (*_pieces(text, typed),) if typed is not None else ()
    if typed is not None and not any(pieces):
        pieces = (*_pieces(re.sub(_DASH, " | ", text), typed),)
    found = dict.fromkeys(one for one in pieces if one is not None)
    told = told.over(_meaning(met))
    if told.rule == "bad-number" and not all(re.fullmatch(_YEAR, one) for one in found):
        found = {one: None for one in found if not re.fullmatch(_YEAR, one)}
    if not found:
        return told
    several = len(found) > 1
    keys = (*known_keys(met.loc[:-1]), *known_keys(met.loc[:2]))
    held = next((one for one in (*(("reference",) if "§" in text else ()), "note") if one in keys), "")
    note = f"{{{OF_VALUE}: …, note: …}}" if met.loc[-1] == OF_VALUE != met.field else held
    every = ", ".join(sorted(found)) if several and (holds_days(met.loc) or holds_days(met.loc[:-1])) else ""
    every = every if not every or isinstance(met.path[-1], int) else f"[{every}]"
    words = ask_each(
        found,
        all=every or (several and kind_at(met.loc) == "length" and added_up(found)) or "",
        rest=note if None in pieces else "",
    )
    form = {"form": "values-of-key" if met.of_key else "values"} if several else {}
    return told._replace(args={**told.args, **words, **form})


def _typed_at(met: Met) -> _Typed | None:
    """Who reads what stands at ``met``, where a text is read as something else than a text."""
    if met.of_key:
        return lambda text: typed_as(period, text)
    reads = next((reads for loc in (met.loc, (*met.loc, 0)) for reads in readers_at(loc)), None)
    if reads is not None:
        return lambda text: _in_figures(typed_as(reads.read, text.strip(_AROUND)))
    words = known_words(met.loc)
    return (lambda text: word_meant(text, words)) if words else None


_AROUND = "±~≈<>=≤≥*+ "
"""Signs that say something more of a value."""


def _in_figures(typed: str | None) -> str | None:
    """What begins with a figure, as all but words do; a limit may be an id too, which any word could be."""
    return typed if typed is not None and re.match("-?[0-9]", typed) else None


def _pieces(text: str, typed: _Typed) -> Iterator[str | None]:
    """What the words of a text are typed as, as many together as can be; None for a word that cannot."""
    pieces = [one.split() for one in re.split(_BETWEEN, text)]
    if sum(map(len, pieces)) > _MOST_WORDS:
        return
    for words in pieces:
        at = 0
        while at < len(words):
            runs = ((end, typed(" ".join(words[at:end]))) for end in range(len(words), at, -1))
            at, found = next((run for run in runs if run[1] is not None), (at + 1, None))
            yield found


def _meaning(met: Met) -> dict[str, str]:
    """What the key is for, in each language that messages speak; nothing of an id, or of a value without its key."""
    if met.loc[-1] != met.field or met.kind == "enum" or not key_help(met.loc, "en"):
        return {}
    return {f"means_{one}": said.format(met.field, _in_words(met.loc, one)) for one, said in _MEANS.items()}


def _in_words(loc: Path, language: str) -> str:
    """A key by its title and its help, as within a sentence: ``skala (lägsta och högsta betyg)``."""
    title, _, help = key_help(loc, language).rstrip(".").partition(": ")
    return f"{title[:1].lower()}{title[1:]}{f' ({help})' if help else ''}"
