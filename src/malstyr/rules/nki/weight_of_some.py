"""A survey where some questions have a great weight and the others none, so that these hardly count.

Why: A question without weight weighs 1. Beside it 50 is nearly all of the index, and was most often meant as per cent.
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

from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for id, one in look.workspace.data.indicators.items():
        questions = one.survey.questions if one.survey is not None else {}
        weights = {name: asked.weight for name, asked in questions.items() if "weight" in asked.model_fields_set}
        if 0 < len(weights) < len(questions) and max(weights.values()) >= look.limit:
            first = max(weights, key=lambda name: weights[name])
            yield look.named(
                ("indicators", id, "survey", "questions", first, "weight"), questions=first, weight=weights[first]
            )
