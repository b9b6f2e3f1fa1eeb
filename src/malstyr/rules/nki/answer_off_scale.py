"""Answers to a question that the survey does not have, or a grade that its scale does not hold.

Why: An index of them would lie outside its scale, or leave answers out without a word; so none is computed.
Example:
    indicators:
      nki:
        measured_in: index
        survey:
          scale: 1-5
          questions:
            helhet: Hur nöjd är du?
    values:
      nki:
  -     2013: {answers: {helhet: {4: 12, 6: 3}}}
  +     2013: {answers: {helhet: {4: 12, 5: 3}}}
Source: the format: answers are counts by question and grade
Related: the survey

Finner: Svar på en fråga som enkäten inte har, eller ett betyg som inte finns på skalan.
Varför: Ett index av dem skulle hamna utanför skalan eller utelämna svar utan att det syns. Därför beräknas inget.
Källa: formatet: svaren är antal för varje fråga och betyg
Också: enkäten
"""

import re

from malstyr.evaluate.survey import misfits
from malstyr.model.indicators import Survey
from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import cells_of
from malstyr.workspace.workspace import spoken

_form = Saying(
    "{name} {period!p}: enkäten har inget betyg {text}. Därför beräknas inget index.",
    "{name} {period!p}: the survey has no grade {text}, so no index is computed.",
)
_TOGETHER = r"[0-9]+ *[-–+&] *[0-9]+"
"""Several grades counted together, ``1-2``."""
REASONS = {
    "question": Reason(
        "{name} {period!p}: enkäten har ingen fråga {text}. Därför beräknas inget index.",
        "Frågorna är de som står under survey: {questions}.",
        "{name} {period!p}: the survey has no question {text}, so no index is computed.",
        "The questions are those under survey: {questions}.",
    ),
    "grades": Reason(
        "{name} {period!p}: svaren på {question} är räknade för flera betyg tillsammans, {text}. Därför beräknas"
        " inget index.",
        "Skriv antalet svar för varje betyg från {lowest} till {highest}. Finns inte de antalen, ta bort answers"
        " och skriv det index som räknats ut som value.",
        "{name} {period!p}: the answers to {question} are counted for several grades together, {text}, so no index"
        " is computed.",
        "Write the number of answers of each grade from {lowest} to {highest}. Where those are not known, delete"
        " answers and write the index as it was computed as value.",
    ),
    "words": Reason(
        "{name} {period!p}: svaren på {question} är räknade i ord, {text}. Därför beräknas inget index.",
        "Är orden betyg, skriv talet för vart och ett, från {lowest} till {highest}. Är {without} svar utan betyg,"
        " skriv {line} under survey. Då räknas de i svarsfrekvensen men inte i indexet.",
        "{name} {period!p}: the answers to {question} are counted in words, {text}, so no index is computed.",
        "If the words are grades, write the number of each, from {lowest} to {highest}. If {without} are answers"
        " without a grade, write {line} under survey. Then they count in the response rate and not in the index.",
    ),
    "word": _form(
        "Betygen är heltal från {lowest} till {highest}. Är {without} svar utan betyg, skriv {line} under survey."
        " Då räknas de i svarsfrekvensen men inte i indexet.",
        "Grades are whole numbers from {lowest} to {highest}. If {without} are answers without a grade, write"
        " {line} under survey. Then they count in the response rate and not in the index.",
    ),
    "number": _form(
        "Betygen är heltal från {lowest} till {highest}, enligt scale: rätta betyget eller skalan, den som är fel."
        " Betyder {text} att svaret saknar betyg (”vet ej”), skriv {line} under survey.",
        "Grades are whole numbers from {lowest} to {highest}, by scale: mend the grade or the scale that is wrong."
        " If {text} means an answer without a grade (do not know), write {line} under survey.",
    ),
}


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        if one.survey is not None and ("indicators", id) not in look.workspace.damaged:
            yield from _of_survey(look, id, one.name or spoken(id), one.survey)


def _of_survey(look: Look, id: str, name: str, survey: Survey) -> Faults:
    cells = cells_of(look.workspace.data, id)
    found = [(at, keys) for at in cells for keys in misfits(survey, at.cell.answers)]
    off_scale = dict.fromkeys(keys for _, keys in found if len(keys) > 1)
    together, in_words = dict[str, list[str]](), dict[str, list[str]]()
    for question, grade in off_scale:
        if re.fullmatch(_TOGETHER, grade):
            together.setdefault(question, []).append(grade)
        elif not grade.isdigit():
            in_words.setdefault(question, []).append(grade)
    words_for_none = [grade for _, grade in off_scale if not grade.isdigit()]
    named = set[str]()
    for at, keys in found:
        question, written = keys[0], keys[-1]
        form = "question" if len(keys) == 1 else "number" if written.isdigit() else "word"
        if written in together.get(question, ()):
            form = "grades"
        elif form == "word" and len(in_words[question]) > 1:
            form = "words"
        once = question if form in ("grades", "words") else written
        if form != "question":
            if once in named:
                continue  # one line under survey mends it everywhere
            named.add(once)
        ungraded = dict.fromkeys((*survey.ungraded, *words_for_none, written))
        words: dict[str, object] = {
            "name": name,
            "period": at.period,
            "text": ", ".join({"grades": together, "words": in_words}[form][question])
            if form in ("grades", "words")
            else written,
            "question": question,
            "questions": ", ".join(survey.questions),
            "lowest": survey.scale.lowest,
            "highest": survey.scale.highest,
            "without": ", ".join(one for one in ungraded if one not in survey.ungraded),
            "line": f"ungraded: [{', '.join(ungraded)}]",
        }
        path: Path = (*at.path, "answers", *(keys[:1] if form == "words" else keys))
        yield REASONS[form].fault(look, path, words, related=("indicators", id, "survey"))
