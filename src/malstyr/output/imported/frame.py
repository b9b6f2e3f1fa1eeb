"""What every preview of an import shares: what is refused, asked and left out, and how it is set under its titles."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from rich.console import RenderableType

from malstyr.contract.imported import ImportResult, QuestionRecord
from malstyr.contract.imported_plan import PlanResult
from malstyr.exchange.importing.asked import CHOOSE, SKIP, answer_flag
from malstyr.findings import Finding
from malstyr.language.typography import number
from malstyr.language.words import words
from malstyr.output.tables import Hanging, cell_text, heading

_PLACES_NAMED = 5


def refused_lines(result: ImportResult | PlanResult) -> list[str]:
    """Each cell that is refused, why, and what to write."""
    return [f"{one.at}: {' '.join(filter(None, (one.message, one.help)))}" for one in result.refused]


def ignored_lines(result: ImportResult | PlanResult, language: str) -> list[str]:
    """What is left out, and why: the places of one reason together, the first of them by name."""
    places: dict[str, list[str]] = {}
    for one in result.ignored:
        places.setdefault(one.message, []).append(one.at)
    return [f"{_listed(ats, language)}: {message}" for message, ats in places.items()]


def _listed(places: Sequence[str], language: str) -> str:
    named, more = ", ".join(places[:_PLACES_NAMED]), len(places) - _PLACES_NAMED
    return (
        named
        if more <= 0
        else words(language)["import.and-more"].format(listed=named, n=number(Decimal(more), language))
    )


def lines_left(
    result: ImportResult | PlanResult, findings: Iterable[Finding], language: str
) -> Mapping[str, list[str]]:
    """What must be mended or answered, what is answered and what is left out, by the keys of their titles."""
    catalogue = words(language)
    return {
        "errors": [f"{one.message} {one.help}" for one in findings],
        "refused": refused_lines(result),
        "questions": asked_lines(result.questions, language),
        "answered": [
            f"{one.key} = {one.answer} ({catalogue[f'import.by.{one.answered_by}']})"
            for one in result.questions
            if one.answer is not None
        ],
        "ignored": ignored_lines(result, language),
    }


def asked_lines(questions: Iterable[QuestionRecord], language: str) -> list[str]:
    """Each question that waits."""
    return [_asked(one, words(language)) for one in questions if one.answer is None]


def _asked(one: QuestionRecord, catalogue: Mapping[str, str]) -> str:
    """A question and what to type: with a gap where there is a choice, since the first answer is only a guess."""
    listed = [option.value for option in one.options]
    open_ = CHOOSE in one.flag or len(listed) > 1 or listed == [SKIP]
    choices = catalogue["import.choices"].format(listed=", ".join(listed)) if listed and open_ else ""
    flag = answer_flag(one.key, ()) if open_ and CHOOSE not in one.flag else one.flag
    return " ".join(filter(None, (one.text, choices, catalogue["import.answer-with"].format(flag=flag))))


def titled_parts(told: Iterable[tuple[str, Iterable[str]]]) -> Iterator[RenderableType]:
    """Lines under their titles, in a terminal."""
    for title, lines in told:
        yield cell_text("")
        yield heading(title)
        yield from map(Hanging, lines)
    yield cell_text("")


def difference_parts(difference: str) -> Iterator[RenderableType]:
    """What was written, as a difference of files; nothing where nothing was."""
    if difference:
        yield cell_text("")
        for line in difference.splitlines():
            yield cell_text(line, {"+": "green", "-": "red"}.get(line[:1], "dim"))
        yield cell_text("")
