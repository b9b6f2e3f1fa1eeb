"""``malstyr history``: one paragraph a change, newest first."""

from collections.abc import Iterator

from malstyr.changes.messages import change_words
from malstyr.changes.telling import Telling
from malstyr.language.days import day_told
from malstyr.output.history.lineage import Lineage, who
from malstyr.output.lines import Line, printed, wrap
from malstyr.present.paper import Paper
from malstyr.versions.history import Past

SHORT_ID = 10


def render(lineage: Lineage, paper: Paper) -> str:
    return printed(_lines(lineage, paper.language, paper.width), paper)


def _lines(lineage: Lineage, language: str, width: int) -> Iterator[Line]:
    words = change_words(language)
    for one in lineage.changes:
        telling = Telling(one.among, language)
        head = f"{one.step.day.isoformat()} {one.step.id[:SHORT_ID]} "
        change = f"{telling.where(one.change)}: {telling.from_to(one.change)}"
        lines: list[Line] = [*wrap([(head, "bold")], change, width, 2)]
        lines += wrap(
            [("  ", "")], f"{words[f'class.{one.change.change_class}']}. {who(one, lineage.workspace)}.", width, 2
        )
        for said in _decides(one, language):
            lines += wrap([("  ", "")], said, width, 2)
        yield from lines


def _decides(past: Past, language: str) -> list[str]:
    """What is said of the decision, and where it came with a later commit, of that."""
    if past.later is None:
        return Telling(past.among, language).decides(past.change)
    step = past.later.step
    came = change_words(language)["approved-later"].format(day=day_told(step.day, language), commit=step.id[:SHORT_ID])
    return [*Telling(past.later.among, language).decides(past.change), came]
