"""What is told of an import of a survey, in whatever it is written."""

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from malstyr.contract.imported_survey import SurveyGroupRecord, SurveyImport
from malstyr.language.typography import NARROW, number
from malstyr.language.words import fill, words
from malstyr.output.imported.frame import asked_lines, ignored_lines, refused_lines

SURVEY_NUMBERS = ("n", "index", "margin", "rate")


def survey_rows(told: SurveyImport, language: str) -> Iterator[dict[str, str]]:
    """Each group with its numbers, as people read them."""
    for group in told.survey.groups if told.survey is not None else ():
        yield _row(group, told.called, language)


def _row(group: SurveyGroupRecord, called: Mapping[str, str], language: str) -> dict[str, str]:
    catalogue = words(language)
    part = catalogue.get(f"word.{group.part}", group.part) if group.part is not None else ""
    name = ": ".join(
        filter(
            None,
            (called.get(group.member, group.member) if group.member is not None else catalogue["survey.whole"], part),
        )
    )
    if group.hidden:
        return {"group": name, "n": "..", "index": "..", "margin": "", "rate": catalogue["survey.hidden-row"]}
    return {
        "group": name,
        "n": str(group.n),
        "index": _one_decimal(group.index_, language),
        "margin": f"±{_one_decimal(group.margin, language)}" if group.margin is not None else "",
        "rate": f"{number(_rounded(group.response_rate, '1'), language)}{NARROW}%" if group.response_rate else "",
    }


def survey_heading(told: SurveyImport, language: str) -> str:
    """The file, and how it was read: ``svar.xlsx: 79 rader med svar, 75 används``."""
    if told.survey is None:
        return told.result.file
    args = {"rows": str(told.survey.rows), "used": str(told.survey.used)}
    return f"{told.result.file}: " + fill(words(language)[f"survey.form.{told.survey.form}"], args, language)


def survey_questions(told: SurveyImport, language: str) -> Iterator[str]:
    """Each question of the survey and where its answers stand."""
    for one in told.survey.questions if told.survey is not None else ():
        args = {"id": one.id, "at": one.at, "missing": str(one.missing)}
        yield fill(words(language)["survey.question-at"], args, language)


def survey_left(told: SurveyImport, language: str) -> Iterator[tuple[str, list[str]]]:
    """What must be mended, what must be answered and what is left out, each under its title."""
    catalogue = words(language)
    told_of = {
        "refused": refused_lines(told.result),
        "questions": asked_lines(told.result.questions, language),
        "ignored": ignored_lines(told.result, language),
    }
    told_of["changes"] = list(told.difference)
    yield from ((catalogue[f"survey.title.{title}"], lines) for title, lines in told_of.items() if lines)


def survey_conclusion(told: SurveyImport, language: str) -> str:
    """Whether something is written, and what to do next."""
    catalogue, result = words(language), told.result
    if result.refused or any(one.answer is None for one in result.questions):
        return catalogue["survey.nothing"]
    if not result.cells:
        return catalogue["edit.nothing"]
    if all(one.status == "same" for one in result.cells):
        return catalogue["survey.so-already"]
    n = len(result.cells)
    cells = catalogue["survey.cells.1" if n == 1 else "survey.cells.n"].format(n=n)
    if result.written:
        return catalogue["survey.written"].format(cells=cells)
    return f"{catalogue['survey.preview']} {catalogue['survey.ready'].format(cells=cells)}"


def _one_decimal(value: Decimal | None, language: str) -> str:
    return number(_rounded(value, "0.1"), language) if value is not None else "–"


def _rounded(value: Decimal, to: str) -> Decimal:
    return value.quantize(Decimal(to), ROUND_HALF_UP)
