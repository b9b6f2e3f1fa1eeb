"""An edit for a terminal: the lines that changed, as git shows them."""

from collections.abc import Iterator

from malstyr.language.words import words
from malstyr.output.edits.outcome import EditOutcome, EditStatus
from malstyr.output.lines import Line, printed, wrap
from malstyr.present.paper import Paper

_STYLES = {"-": "red", "+": "green"}


def render(outcome: EditOutcome, paper: Paper) -> str:
    return printed(_lines(outcome, paper), paper)


def _lines(outcome: EditOutcome, paper: Paper) -> Iterator[Line]:
    catalogue = words(paper.language)
    file = ""
    for change in outcome.changes:
        if change.file != file:
            yield [(f"--- {change.file}", "bold")]
            yield [(f"+++ {change.file}", "bold")]
            file = change.file
        yield [(f"@@ {catalogue['edit.line'].format(line=change.first)} @@", "cyan")]
        for sign, texts in (("-", change.before), ("+", change.after)):
            for text in texts:
                yield [(f"{sign}{catalogue['edit.hidden'] if text is None else text}", _STYLES[sign])]
    for one in outcome.refused:
        yield from wrap([], one.message, paper.width, 0)
        if one.help:
            yield from wrap([("  ", "")], one.help, paper.width, 2)
    for finding in outcome.findings:
        yield from wrap([("  ", "")], finding.message, paper.width, 2)
        yield from wrap([("    ", "")], finding.help, paper.width, 4)
    key = {EditStatus.DRY_RUN: "edit.dry-run", EditStatus.REFUSED: "edit.nothing"}.get(outcome.status)
    said = outcome.said or (catalogue[key] if key is not None else "")
    if said:
        yield from wrap([], said, paper.width, 0)
