"""``malstyr doctor``: a line for what is well; for the rest what it is and what to do."""

from collections.abc import Iterable, Iterator

from malstyr.contract.doctor import DoctorResult
from malstyr.language.words import words
from malstyr.output.doctor.record import Found, recorded
from malstyr.output.lines import Line, printed, wrap
from malstyr.present.paper import Paper


def render(every: Iterable[Found], paper: Paper) -> str:
    return printed(_lines(recorded(every, paper.language), paper), paper)


def _lines(result: DoctorResult, paper: Paper) -> Iterator[Line]:
    catalogue = words(paper.language)
    for one in result.examinations:
        sign, style = ("✓", "green") if one.state == "ok" else ("!", "yellow")
        yield from wrap([(f"{sign} ", style)], one.message, paper.width, 2)
        if one.help is not None:
            yield from wrap([(f"  = {catalogue['check.help']}: ", "bold")], one.help, paper.width, 4)
    advised = sum(one.state == "advice" for one in result.examinations)
    yield [("", "")]
    key = "well" if not advised else "advice.1" if advised == 1 else "advice.n"
    yield from wrap([], catalogue[f"doctor.{key}"].format(n=advised), paper.width, 0)
