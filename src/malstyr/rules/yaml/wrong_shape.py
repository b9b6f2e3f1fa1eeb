"""A text, a list or a group of keys stands where another of them is needed.

Why: It cannot be told what was meant, so the value is left out.
Example:
    indicators:
      nki:
        measured_in: index
  -     target:
  -       - at_least: 56
  +     target: {at_least: 56}
Source: YAML 1.2, 3.2.1.1 Nodes
Help: Write {instead}.
Otherwise: {help}

Finner: En text, en lista eller en grupp nycklar där det ska vara något annat av dem.
Varför: Det går inte att veta vad som menas, och därför räknas värdet inte med.
Hjälp: Skriv {instead}.
Annars: {help}
"""

from malstyr.rules.reasons import DAY_UNKNOWN, Reason, Saying

_form = Saying(
    "För {field} ska det stå {wanted!w}, men här står {text!w}.",
    "For {field} there should be {wanted!w}, but {text!w} stands here.",
)
_steps = Saying(
    "Under {field} står stegen i en skala. Varje steg har ett namn och bara sitt lägsta tal, from.",
    "Under {field} stand the steps of a scale. Each has a name and only its lowest number, from.",
)
_answers = Saying(
    "För {question} ska antalet svar på varje betyg stå, men här står {text}.",
    "For {question} the number of answers of each grade should stand, but here is {text}.",
)
REASONS = {
    "questions-answered": Reason(
        "Frågorna står utan id, men i svaren heter de {ids}.",
        "Står de i samma ordning som svaren, skriv {line}. Annars byter du plats på dem.",
        "The questions stand without ids, but the answers call them {ids}.",
        "If they are in the order of the answers, write {line}. Otherwise change their order.",
    ),
    "as-of": _form.further(*DAY_UNKNOWN)(
        "Skriv bara dagen, till exempel {field}: 2013-06-01. Är det dagens datum som gäller, ta bort {field}.",
        "Write the day alone, such as {field}: 2013-06-01. If today is meant, take {field} away.",
    ),
    "of-mapping": _form(
        "Skriv nycklarna på egna rader, längre in än {field}, var och en med kolon och sitt värde. Här kan stå:"
        " {keys}.",
        "Write the keys on lines of their own, further in than {field}, each with a colon and its value. Here may"
        " stand: {keys}.",
    ),
    "of-entries": _form(
        "Skriv det som hör dit på egna rader, längre in än {field}. Finns inget, ta bort {field}.",
        "Write what belongs there on lines of its own, further in than {field}. If there is none, take {field} away.",
    ),
    "of-list": _form(
        "Skriv det som hör dit inom hakparentes, med kommatecken emellan: {field}: [{items}]",
        "Write what belongs there in brackets, with commas between: {field}: [{items}]",
    ),
    "approves": Reason(
        "Under approves står vilken nyckel som beslutet ändrar, från vad och till vad.",
        "Skriv {line}, med det som saknas i stället för punkterna. malstyr diff skriver raden färdig när ändringen"
        " är gjord. En mening om beslutet kan stå för note.",
        "Under approves stands which key the decision changes, from what and to what.",
        "Write {line}, with what is missing for the dots. malstyr diff writes the whole line once the change is"
        " made. A sentence about the decision may stand as note.",
    ),
    "steps": _steps("Skriv {field}: {line}", "Write {field}: {line}"),
    "steps-from-below": _steps(
        "Skriv {field}: {line}, med skalans lägsta tal i stället för punkterna.",
        "Write {field}: {line}, with the lowest number of the scale for the dots.",
    ),
    "of-item": _form(
        "Skriv bara texten efter strecket eller kommatecknet.", "Write the text alone after the dash or the comma."
    ),
    "of-text": _form(
        "Skriv texten på samma rad, efter {field}: och ett blanksteg.",
        "Write the text on the same line, after {field}: and a space.",
    ),
    "of-word": _form(
        "Skriv något av orden {words} efter {field}: och ett blanksteg.",
        "Write one of the words {words} after {field}: and a space.",
    ),
    "of-example": _form(
        "Skriv bara det efter kolon, till exempel {field}: {example}",
        "Write only that after the colon, such as {field}: {example}",
    ),
    "one-value": _form(
        "Skriv bara värdet, utan {key}: {field}: {value}", "Write only the value, without {key}: {field}: {value}"
    ),
    "in-order": Reason(
        "Under {field} står tal, men inte vad vart och ett av dem gäller.",
        "Står de i ordning, skriv {line}. Annars byter du plats på talen.",
        "Under {field} stand numbers, and not what each of them is of.",
        "If they stand in order, write {line}. Otherwise change the places of the numbers.",
    ),
    "by-name": Reason(
        "Under {field} står tal, men inte vad de gäller.",
        "Skriv {line}, med rätt tal i stället för punkterna.",
        "Under {field} stand numbers, and not what they are of.",
        "Write {line}, with the right numbers for the dots.",
    ),
    "by-period": Reason(
        "Under {field} måste det framgå vilket år eller vilken period vart och ett gäller.",
        "Skriv en rad för varje period, med perioden och kolon först. Den första blir: ÅÅÅÅ: {line}, med året eller"
        " perioden i stället för ÅÅÅÅ.",
        "Under {field} it has to be said which year or period each is of.",
        "Write a line for each period, with the period and a colon first. The first becomes: YYYY: {line}, with the"
        " year or the period for YYYY.",
    ),
    "targets-in-words": Reason(
        "För targets står en mening, men där ska det stå en rad för varje år, med det tal som ska nås då.",
        "Skriv året, kolon och talet med nyckeln som säger åt vilket håll, till exempel ÅÅÅÅ: {{at_least: 80}}"
        " (minst) eller ÅÅÅÅ: {{at_most: 10}} (högst), med året i stället för ÅÅÅÅ.",
        "For targets stands a sentence, and there is to be a line for each year, with the number to be reached.",
        "Write the year, a colon and the number with the key that says which way, such as YYYY: {{at_least: 80}} or"
        " YYYY: {{at_most: 10}}, with the year for YYYY.",
    ),
    "target-in-words": Reason(
        "För target står en mening, men där ska det stå vilket tal som ska nås.",
        "Skriv talet med nyckeln som säger åt vilket håll, till exempel {{at_least: 80}} (minst) eller {{at_most:"
        " 10}} (högst). Ska värdet jämföras med ett annat, till exempel rikets, gör en egen indikator av det"
        " och skriv {{more_than: …}} med dess id. Meningen kan stå för text på indikatorn. Finns inget tal, skriv"
        " skälet för no_target.",
        "For target there is a sentence, but it should say which number is to be reached.",
        "Write the number with the key that tells the way, such as {{at_least: 80}} or {{at_most: 10}}. If the"
        " value is to be compared with another, as that of the country, make an indicator of that and write"
        " {{more_than: …}} with its id. The sentence may stand for text on the indicator. If there is no number, write"
        " the reason for no_target.",
    ),
    "dash": Reason(
        "För {field} ska det stå en enda text, men här står den som en lista.",
        "Skriv den utan streck: {line}",
        "For {field} a single text is to stand, but here it stands as a list.",
        "Write it without a dash: {line}",
    ),
    "answers": _answers(
        "Skriv {question}: {{{grades}}}, med antalet svar i stället för punkterna. Finns bara ett medelvärde eller"
        " ett index: ta bort answers och survey, och skriv det som value.",
        "Write {question}: {{{grades}}}, with the number of answers for the dots. If there is only a mean or an"
        " index, take answers and survey away and write it as value.",
    ),
    "answers-no-scale": _answers(
        "Skriv betyget, kolon och antalet svar, till exempel {question}: {{1: 4, 2: 7}}. Finns bara ett medelvärde"
        " eller ett index: ta bort answers och survey, och skriv det som value.",
        "Write the grade, a colon and the number of answers, such as {question}: {{1: 4, 2: 7}}. If there is only a"
        " mean or an index, take answers and survey away and write it as value.",
    ),
    "answers-in-order": Reason(
        "För {question} ska det framgå vilket betyg varje antal svar gäller, men här står bara talen {text}.",
        "Står de i ordning, lägsta betyget först, skriv {line}.",
        "For {question} it has to be said which grade each number of answers is of, but here are only {text}.",
        "If they stand in order, the lowest grade first, write {line}.",
    ),
    "entries": _form(
        "Varje post behöver ett eget id. Skriv id:t och kolon först, utan streck eller hakparentes, och resten på"
        " rader längre in. Den första blir: {line}",
        "Every entry needs an id of its own. Write the id and a colon first, without dash or brackets, and the rest"
        " on lines further in. The first becomes: {line}",
    ),
    "levels-alone": _form(
        "Skriv en rad för varje nivå. Den första blir: {line}. Den som beslutar är {deciders}, och det som förväntas av"
        " målen är {expected}.",
        "Write a line for each level. The first becomes: {line}. Who decides is {deciders}, and what is expected of the"
        " goals is {expected}.",
    ),
    "ids-in-list": Reason(
        "Under {field} står posterna som en lista. Varje post ska i stället börja med sitt id.",
        "Skriv id:t och kolon där strecket och ordet id står, längre in än {field}: {id}: och resten på rader ännu"
        " längre in. Gör likadant med de andra.",
        "Under {field} the entries stand as a list. Each is to begin with its id instead.",
        "Write the id and a colon where the dash and the word id stand, further in than {field}: {id}: and the rest"
        " on lines further in still. Do the same with the others.",
    ),
    "without-ids": Reason(
        "Under {field} behöver varje rad ett eget id först.",
        "Skriv id:t, kolon och blanksteg före texten. Den första raden blir till exempel {line}",
        "Under {field} each line needs an id of its own.",
        "Write the id, a colon and a space before the text. The first line becomes, for instance, {line}",
    ),
    "without-colons": Reason(
        "Under {field} ska det stå kolon och ett blanksteg efter varje period.",
        "Skriv dem på var sin rad. Den första blir: {line}",
        "Under {field} a colon and a space follow each period.",
        "Write each on a line of its own. The first becomes: {line}",
    ),
    "without-years": Reason(
        "Under {field} står tal, men inte vilket år eller vilken period vart och ett gäller.",
        "Skriv varje tal på en egen rad, med perioden, kolon och blanksteg före. Det första blir: ÅÅÅÅ: {number},"
        " med året eller perioden i stället för ÅÅÅÅ.",
        "Under {field} stand numbers, and not the year or period that each is of.",
        "Write each on a line of its own, with the period, a colon and a space before it. The first becomes: YYYY:"
        " {number}, with the year or the period for YYYY.",
    ),
    "of-indicator": Reason(
        "För {field} måste det framgå vilken indikator gränsen gäller.",
        "Skriv {field}: {line}, med indikatorns id i stället för punkterna.",
        "For {field} it has to be said which indicator the limit is for.",
        "Write {field}: {line}, with the id of the indicator for the dots.",
    ),
    "dashes": _form("Ta bort strecken eller hakparenteserna: {line}", "Take away the dashes or brackets: {line}"),
}
