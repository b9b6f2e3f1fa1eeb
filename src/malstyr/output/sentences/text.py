"""A judged sentence for the terminal: the table S M A R T, the sentence with its reasons under it, a suggestion."""

from collections.abc import Iterator, Sequence

from malstyr.output.lines import Line, columns, folded, printed
from malstyr.present.paper import PLAIN, Paper
from malstyr.present.visible import visible
from malstyr.smart.messages import smart_words
from malstyr.smart.sentence import CRITERION_OF, CriterionReason, SentenceJudgement

_SIGNS = {
    "met": ("✓", "+"),
    "partly": ("~", "~"),
    "not-met": ("✗", "-"),
    "unsure": ("?", "?"),
    "cannot-tell": ("?", "?"),
}
_STYLES = {"met": "green", "partly": "yellow", "not-met": "red", "unsure": "yellow", "cannot-tell": "dim"}


def render(judged: Sequence[SentenceJudgement], paper: Paper) -> str:
    plain = paper.glyphs == PLAIN
    return printed((line for one in judged for line in _lines(one, paper.language, paper.width, plain)), paper)


def _lines(judgement: SentenceJudgement, language: str, width: int, plain: bool) -> Iterator[Line]:
    """The lines of one judged sentence."""
    words = smart_words(language)
    verdicts = {
        "S": "met" if judgement.specific else "not-met",
        "M": "met" if judgement.target_level else "partly" if judgement.measurable else "not-met",
        "A": "cannot-tell",
        "R": "cannot-tell",
        "T": "met" if judgement.time_bound else "not-met",
    }
    wide = max(len(words[f"letter.{letter}"]) for letter in verdicts)
    unsure = {letter: "unsure" for letter, name in CRITERION_OF.items() if name in judgement.unsure}
    for letter, verdict in (verdicts | unsure).items():
        name = words[f"letter.{letter}"]
        sign = _SIGNS[verdict][1 if plain else 0]
        yield [(f"  {letter}  {name:<{wide}}  ", ""), (f"{sign} {words[verdict]}", _STYLES[verdict])]
    yield []
    yield from _excerpts(judgement, language, width, plain)
    yield [(words[judgement.verdict], "bold green" if judgement.ok else "bold yellow")]
    if judgement.suggestion is not None:
        yield [(f"{words['suggestion']}: ", "bold"), (visible(judgement.suggestion), "")]
    yield []


def _excerpts(judgement: SentenceJudgement, language: str, width: int, plain: bool) -> Iterator[Line]:
    """The sentence in pieces that fit, each with carets and the reasons that point into it."""
    bar = "|" if plain else "│"
    reasons = list(_told(judgement))
    placed = [one for one in reasons if one.span != (0, len(judgement.text))]
    for start, end in _pieces(judgement.text, max(20, width - 4)):
        yield [(f"  {bar} ", "dim"), (visible(judgement.text[start:end]), "")]
        inside = [one for one in placed if start <= one.span[0] < end]
        for one in sorted(inside, key=lambda reason: reason.span):
            before = columns(visible(judgement.text[start : one.span[0]]))
            marks = "^" * max(1, columns(visible(judgement.text[one.span[0] : min(one.span[1], end)])))
            yield [(f"  {bar} ", "dim"), (" " * before + marks, _style(one))]
            yield from _wrapped(f"  {bar} ", one.message(language), width)
    for one in (one for one in reasons if one not in placed):
        yield from _wrapped("  = ", one.message(language), width)


def _told(judgement: SentenceJudgement) -> Iterator[CriterionReason]:
    """The reasons that say something to a reader, each once; a kind that is only guessed is not said."""
    said = set[tuple[str, tuple[int, int]]]()
    for one in judgement.reasons:
        plain = one.met and one.rule in ("names-state", "kind-result")
        guessed = one.criterion == "kind" and "kind" in judgement.unsure
        if not plain and not guessed and (one.rule, one.span) not in said:
            said.add((one.rule, one.span))
            yield one


def _pieces(text: str, room: int) -> Iterator[tuple[int, int]]:
    start = 0
    while start < len(text):
        end = min(len(text), start + room)
        if end < len(text):
            space = text.rfind(" ", start, end)
            end = space + 1 if space > start else end
        yield start, end
        start = end
    if not text:
        yield 0, 0


def _wrapped(head: str, text: str, width: int) -> Iterator[Line]:
    for row in folded(text, max(20, width - len(head))):
        yield [(head, "dim"), (row, "")]


def _style(reason: CriterionReason) -> str:
    return "green" if reason.met and reason.rule != "direction-only" else "yellow"
