"""Answers of surveys: how many, on which scale, and what they make."""

import re

from malstyr.evaluate.survey import misfits
from malstyr.model.indicators import Missing, Survey
from malstyr.model.measures import INDEX, Quantity, measure
from malstyr.rules.reasons import Reason, Saying
from malstyr.rules.rule import Faults, Look
from malstyr.source.tree import Path
from malstyr.workspace.cells import cells_of
from malstyr.workspace.workspace import spoken

_off_the_scale = Saying(
    "{name} {period!p}: enkäten har inget betyg {text}. Därför beräknas inget index.",
    "{name} {period!p}: the survey has no grade {text}, so no index is computed.",
)
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
    "word": _off_the_scale(
        "Betygen är heltal från {lowest} till {highest}. Är {without} svar utan betyg, skriv {line} under survey."
        " Då räknas de i svarsfrekvensen men inte i indexet.",
        "Grades are whole numbers from {lowest} to {highest}. If {without} are answers without a grade, write"
        " {line} under survey. Then they count in the response rate and not in the index.",
    ),
    "number": _off_the_scale(
        "Betygen är heltal från {lowest} till {highest}, enligt scale: rätta betyget eller skalan, den som är fel."
        " Betyder {text} att svaret saknar betyg (”vet ej”), skriv {line} under survey.",
        "Grades are whole numbers from {lowest} to {highest}, by scale: mend the grade or the scale that is wrong."
        " If {text} means an answer without a grade (do not know), write {line} under survey.",
    ),
}


def too_few_answers(look: Look) -> Faults:
    """A survey with so few answers that its value is not shown.

    Why: A handful of answers says little, and may tell who answered what.
    Example:
        settings: {as_of: 2014-03-01, min_answers: 10}
        indicators:
          nki: {measured_in: index, method: enkät, target: {at_least: 56}}
        values:
          nki:
      -     2013: {value: .., n: 7}
      +     2013: {value: 58, n: 12}
    Options: settings.min_answers, the smallest number of answers that is shown (10); a survey's own goes before
    Source: practice of Swedish surveys: 5–30 answers to publish
    Message: {name} {period!p} has fewer than {limit} answers, so its value is neither shown nor judged.
    Help: Ask more people next time, or add up several years or units.

    Finner: En enkät med så få svar att värdet inte visas.
    Varför: En handfull svar säger lite, och kan avslöja vem som svarade vad.
    Inställningar: settings.min_answers, minsta antal svar som visas (10); en enkäts egen min_answers går före
    Källa: praxis i svenska enkäter: 5–30 svar för att publicera
    Meddelande: {name} {period!p} har färre än {limit} svar. Därför varken visas eller bedöms värdet.
    Hjälp: Fråga fler nästa gång, eller slå ihop flera år eller enheter.
    """
    # of values that are rightly left out; one that is written all the same is the fault of small-group
    written = look.workspace.as_written
    for id, indicator in written.indicators.items():
        fewest = look.workspace.fewest(indicator)
        for at in cells_of(written, id):
            few = at.cell.n is not None and at.cell.n < fewest
            if few and (at.cell.value is None or at.cell.value is Missing.SUPPRESSED):
                yield look.named((*at.path, "n"), period=at.period, limit=fewest)


def low_response_rate(look: Look) -> Faults:
    """A survey that few of those asked have answered.

    Why: Those who answer differ from those who do not; the margin of error does not tell that.
    Example:
        settings: {as_of: 2014-03-01}
        indicators:
          nki: {measured_in: index, method: enkät, target: {at_least: 56}}
        values:
          nki:
      -     2013: {value: 58, n: 40, invited: 200}
      +     2013: {value: 58, n: 140, invited: 200}
    Options: limit, the lowest response rate in per cent (50)
    Source: non-response that follows satisfaction moves an index by more than its margin
    Message: {name} {period!p}: {n} of {invited} answered, {rate} per cent.
    Help: Tell the response rate wherever the figure is used, and remind those who have not answered next time.

    Finner: En enkät som få av de tillfrågade har svarat på.
    Varför: De som svarar skiljer sig från dem som inte gör det. Det syns inte i felmarginalen.
    Inställningar: limit, lägsta svarsfrekvens i procent (50)
    Källa: bortfall som hänger ihop med nöjdheten flyttar ett index mer än dess felmarginal
    Meddelande: {name} {period!p}: {n} av {invited} svarade, {rate} procent.
    Hjälp: Skriv ut svarsfrekvensen där siffran används, och påminn dem som inte svarat nästa gång.
    """
    for at in look.workspace.cells_saying("invited"):
        indicator, invited = look.workspace.data.indicators.get(at.indicator), at.cell.invited
        if indicator is None or not invited or at.period != look.evaluation.year:
            continue
        reading = look.evaluation.readings.of(at.indicator, at.member, at.period)  # of what is shown alone
        n, rate = (reading.n or 0) + reading.ungraded, reading.response_rate
        if rate is not None and rate < look.limit:
            key = "answers" if at.cell.n is None else "n"
            yield look.named((*at.path, key), period=at.period, n=n, invited=invited, rate=int(rate))


_TOGETHER = r"[0-9]+ *[-–+&] *[0-9]+"
"""Several grades counted together, ``1-2``."""


def answer_off_scale(look: Look) -> Faults:
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


def answers_make_an_index(look: Look) -> Faults:
    """Answers of a survey, of an indicator that is measured in something else than the index they make.

    Why: The index goes from 0 to 100 whatever the scale of the questions: 78 is held against a target of 4, and is
        always green.
    Example:
        indicators:
          nöjdhet:
      -     measured_in: betyg
      +     measured_in: index
            method: enkät
      -     target: {at_least: 4}
      +     target: {at_least: 75}
            survey: {scale: 1-5, questions: {helhet: Hur nöjd är du?}}
        values:
          nöjdhet:
            2013: {n: 40, answers: {helhet: {3: 5, 4: 20, 5: 15}}}
    Source: the format: the answers of a survey make an index from 0 to 100 (Statistics Sweden, NKI)
    Message: {name} is measured in {unit}, but the answers for {when!p} make an index from 0 to 100.
    Help: Write measured_in: index, and the target and other values as that index. If you follow the mean grade, write
        it as value and delete answers and survey.
    Related: the answers

    Finner: Svar i en enkät, för en indikator som mäts i något annat än det index som svaren ger.
    Varför: Indexet går från 0 till 100, vilken skala frågorna än har: 78 jämförs med målvärdet 4 och blir alltid grönt.
    Källa: formatet: svaren på en enkät blir ett index från 0 till 100 (SCB, NKI)
    Meddelande: {name} mäts i {unit}, men svaren för {when!p} ger ett index från 0 till 100.
    Hjälp: Skriv measured_in: index, och målvärdet och andra värden som ett sådant index. Är det medelbetyget ni följer,
        skriv det som value och ta bort answers och survey.
    Också: svaren
    """
    told = set[str]()
    for at in look.workspace.cells_saying("answers"):
        indicator = look.workspace.data.indicators.get(at.indicator)
        if indicator is None or indicator.survey is None or indicator.measured_in is None or at.indicator in told:
            continue
        unit = measure(indicator.measured_in)
        if unit.quantity is not Quantity.INDEX and (unit.low, unit.high) != (INDEX.low, INDEX.high):
            told.add(at.indicator)
            path, related = ("indicators", at.indicator, "measured_in"), (*at.path, "answers")
            yield look.named(path, related=related, unit=indicator.measured_in, when=at.when)


def weight_of_some(look: Look) -> Faults:
    """A survey where some questions have a great weight and the others none, so that these hardly count.

    Why: A question without weight weighs 1. Beside it 50 is nearly all of the index, and was most often meant as per
        cent.
    Example:
        indicators:
          nki:
            measured_in: index
      -     survey: {scale: 1-10, questions: {helhet: Hur nöjd är du?, mat: {text: Hur är maten?, weight: 50}}}
      +     survey:
      +       scale: 1-10
      +       questions: {helhet: {text: Hur nöjd är du?, weight: 50}, mat: {text: Hur är maten?, weight: 50}}
    Options: limit, the weight from which it is told where others have none (10)
    Source: the format: a question weighs 1 where nothing else is said
    Message: In "{name}", {questions} weighs {weight!n} times as much as each question without weight.
    Help: Write weight for every question, or for none.

    Finner: En enkät där några frågor har stor vikt och de andra ingen, så att dessa knappt räknas.
    Varför: En fråga utan vikt väger 1. Bredvid dem är 50 nästan hela indexet, och menades oftast som procent.
    Inställningar: limit, den vikt från vilken det sägs när andra saknar vikt (10)
    Källa: formatet: en fråga väger 1 när inget annat sägs
    Meddelande: I ”{name}” väger {questions} {weight!n} gånger så mycket som var och en av frågorna utan vikt.
    Hjälp: Skriv weight för varje fråga, eller inte för någon.
    """
    for id, one in look.workspace.data.indicators.items():
        questions = one.survey.questions if one.survey is not None else {}
        weights = {name: asked.weight for name, asked in questions.items() if "weight" in asked.model_fields_set}
        if 0 < len(weights) < len(questions) and max(weights.values()) >= look.limit:
            first = max(weights, key=lambda name: weights[name])
            yield look.named(
                ("indicators", id, "survey", "questions", first, "weight"), questions=first, weight=weights[first]
            )
