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
from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.workspace import spoken

_form = Saying(
    "{name} {period!p}: enkäten har inget betyg {text}. Därför beräknas inget index.",
    "{name} {period!p}: the survey has no grade {text}, so no index is computed.",
)
_TOGETHER = r"[0-9]+ *[-–+&] *[0-9]+"
"""Several grades counted together, ``1-2``."""
REASONS = {
    "question": Reason(
        (
            "{name} {period!p}: enkäten har ingen fråga {text}. Därför beräknas inget index.",
            "Frågorna är de som står under survey: {questions}.",
        ),
        (
            "{name} {period!p}: the survey has no question {text}, so no index is computed.",
            "The questions are those under survey: {questions}.",
        ),
    ),
    "grades": Reason(
        (
            "{name} {period!p}: svaren på {question} är räknade för flera betyg tillsammans, {text}. Därför beräknas"
            " inget index.",
            "Skriv antalet svar för varje betyg från {lowest} till {highest}. Finns inte de antalen, ta bort answers"
            " och skriv det index som räknats ut som value.",
        ),
        (
            "{name} {period!p}: the answers to {question} are counted for several grades together, {text}, so no index"
            " is computed.",
            "Write the number of answers of each grade from {lowest} to {highest}. Where those are not known, delete"
            " answers and write the index as it was computed as value.",
        ),
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
    entries = look.workspace.data.indicators.items()
    read = {id: one for id, one in entries if ("indicators", id) not in look.workspace.damaged}
    surveys = {id: one.survey for id, one in read.items() if one.survey is not None}
    found = [
        (at, surveys[at.indicator], (question, *grade))
        for at in look.workspace.cells
        if at.indicator in surveys
        for question, *grade in misfits(surveys[at.indicator], at.cell.answers)
    ]
    named = set[tuple[str, str]]()
    for at, survey, keys in found:
        words: dict[str, object] = {
            "name": look.workspace.data.indicators[at.indicator].name or spoken(at.indicator),
            "period": at.period,
            "text": keys[-1],
            "questions": ", ".join(survey.questions),
            "lowest": survey.scale.lowest,
            "highest": survey.scale.highest,
        }
        together = [one[-1] for _, _, one in found if one[0] == keys[0] and re.fullmatch(_TOGETHER, one[-1])]
        form = "question" if len(keys) == 1 else "number" if keys[-1].isdigit() else "word"
        if keys[-1] in together:
            form, words["text"], words["question"] = "grades", ", ".join(together), keys[0]
        once = (at.indicator, keys[0] if form == "grades" else keys[-1])
        if form != "question":
            if once in named:
                continue  # one line under survey mends it everywhere
            named.add(once)
        every = (one[-1] for other, _, one in found if other.indicator == at.indicator and len(one) > 1)
        ungraded = dict.fromkeys((*survey.ungraded, *(one for one in every if not one.isdigit()), keys[-1]))
        words["without"] = ", ".join(one for one in ungraded if one not in survey.ungraded)
        words["line"] = f"ungraded: [{', '.join(ungraded)}]"
        path: Path = (*at.path, "answers", *keys)
        yield REASONS[form].fault(look, path, words, related=("indicators", at.indicator, "survey"))
