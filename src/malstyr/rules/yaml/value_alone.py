"""A number or a text alone, where it also has to be said what it is.

Why: 88 may be the least or the most, and a sum so far is of no use to anybody who does not know until when.
Example:
    indicators:
      nki:
        measured_in: index
  -     target: 56
  +     target: {at_least: 56}
Source: the goal file format: targets, forecasts and endings are groups of keys

Finner: Ett tal eller en text som står ensam, där det också måste framgå vad det är.
Varför: 88 kan vara det minsta eller det högsta, och en summa hittills säger inget om man inte vet till och med när.
Källa: målfilernas format: målvärden, prognoser och avslut är grupper av nycklar
"""

from malstyr.rules.reasons import Reason, Saying

_form = Saying(
    "För {field} står ett ensamt värde, utan nyckeln som säger vad det är.",
    "For {field} there is a value alone, without the key that says what it is.",
)
_of_times = Saying(
    "För {field} saknas nycklarna som säger vad som ska nås, och när.",
    "{field} lacks the keys that say what is to be reached, and when.",
)
REASONS = {
    "meant": _form("Skriv {instead}.", "Write {instead}."),
    "person-or-title": _form(
        "Är det namnet på den som har rollen, skriv {line}: ett namn vid person är aldrig med i det som publiceras. Är"
        " det rollens titel, skriv {other}.",
        "If it is the name of who has the role, write {line}: a name at person is never in what is published. If it is"
        " the title of the role, write {other}.",
    ),
    "about": Reason(
        "För about står bara ”{text}”. Det går inte att veta om det är enheten eller källan.",
        "Är det enheten som filen gäller, skriv about: {{unit: {text}}}. Är det varifrån värdena kommer, skriv"
        " about: {{source: {text}}}.",
        "For about there is only “{text}”. Whether that is the unit or the source cannot be told.",
        "If it is the unit that the file is about, write about: {{unit: {text}}}. If it is where the values come"
        " from, write about: {{source: {text}}}.",
    ),
    "direction": Reason(
        "För {field} står bara {amount}. Det går inte att veta om det är minst eller högst så mycket.",
        "Är högre bättre, skriv {{at_least: {amount}}} (minst). Är lägre bättre, skriv {{at_most: {amount}}} (högst).",
        "For {field} there is only {amount}. Whether that is at least or at most so much cannot be told.",
        "If higher is better, write {{at_least: {amount}}}. If lower is better, write {{at_most: {amount}}}.",
    ),
    "said": Reason(
        "För {field} står ”{text}”, utan nyckeln som säger vad det är.",
        "Är det {line} som menas, skriv så. Annars skriver du talet med nyckeln som säger åt vilket håll, till"
        " exempel {{at_least: 80}} (minst) eller {{at_most: 10}} (högst). Behövs hela meningen, skriv den för text"
        " på indikatorn.",
        "For {field} there is “{text}”, without the key that says what it is.",
        "If {line} is what is meant, write that. Otherwise write the number with the key that says which way, such"
        " as {{at_least: 80}} or {{at_most: 10}}. If the whole sentence is needed, write it as text of the"
        " indicator.",
    ),
    "either": Reason(
        "För {field} står ”{text}”. Det går inte att veta om det är minst eller högst så mycket.",
        "Är högre bättre, skriv {least} (minst). Är lägre bättre, skriv {most} (högst).",
        "For {field} there is “{text}”. Whether that is at least or at most so much cannot be told.",
        "If higher is better, write {least}. If lower is better, write {most}.",
    ),
    "points-or-share": Reason(
        "För {field} står ”{text}”. Det kan vara procentenheter eller procent av värdet.",
        "Är det procentenheter, skriv {points}. Är det procent av värdet före, skriv {share}.",
        "For {field} there is “{text}”. It may be percentage points or per cent of the value.",
        "If it is percentage points, write {points}. If it is per cent of the value before, write {share}.",
    ),
    "directions": Reason(
        "Under targets står bara {amount}. Där skrivs flera målvärden, vart och ett med ett namn eller en period.",
        "Är det ett enda målvärde, skriv target: {{at_least: {amount}}} om högre är bättre, eller target:"
        " {{at_most: {amount}}} om lägre är bättre.",
        "Under targets there is only {amount}. Several targets are written there, each with a name or a period.",
        "If there is a single target, write target: {{at_least: {amount}}} where higher is better, or target:"
        " {{at_most: {amount}}} where lower is better.",
    ),
    "one-target": Reason(
        "Under targets skrivs flera målvärden, vart och ett med ett namn eller en period. Här står ett enda värde.",
        "Skriv i stället {line}.",
        "Under targets several targets are written, each with a name or a period. A single value stands here.",
        "Write {line} instead.",
    ),
    "point": Reason(
        "För {field} står bara {amount}. Det går inte att veta vilken tidpunkt det gäller.",
        "Skriv {field}: {{{point}: {amount}}} om det är vid {point}. Möjliga tidpunkter: {points}.",
        "For {field} there is only {amount}. Which reporting point it is for cannot be told.",
        "Write {field}: {{{point}: {amount}}} if it is at {point}. Possible points: {points}.",
    ),
    "point-of-period": Reason(
        "{field} gäller hela året, och skrivs i årets värde med tidpunkten den gjordes vid.",
        "Skriv {field}: {{{point}: {amount}}} i värdet för {year}, och ta bort {field} här.",
        "{field} is of the whole year, and is written in the value of the year with the point it was made at.",
        "Write {field}: {{{point}: {amount}}} in the value of {year}, and delete {field} here.",
    ),
    "period": Reason(
        "För {field} står bara {amount}. Det går inte att veta vilket år det gäller.",
        "Skriv {field}: {{ÅÅÅÅ: {first}}}, med året eller perioden i stället för ÅÅÅÅ.",
        "For {field} there is only {amount}. Which year it is for cannot be told.",
        "Write {field}: {{YYYY: {first}}}, with the year or the period for YYYY.",
    ),
    "question": Reason(
        "För {field} står bara {amount}, men där ska en fråga stå.",
        "Är {field} en fråga som väger {amount}, skriv {field}: {{text: …, weight: {amount}}}, med frågan i stället"
        " för punkterna. Är {amount} vikten för en annan fråga, ta bort {field} och skriv weight: {amount}"
        " efter text för den frågan.",
        "For {field} there is only {amount}, but a question should stand there.",
        "If {field} is a question that weighs {amount}, write {field}: {{text: …, weight: {amount}}}, with the"
        " question for the dots. If {amount} is the weight of another question, delete {field} and write weight:"
        " {amount} after text of that question.",
    ),
    "with-result": Reason(
        "Vad kontrollen visade {amount} står för sig, men hör ihop med dagen.",
        "Skriv {field}: {line}, och ta bort {key}.",
        "What the control showed {amount} stands by itself, and belongs with the day.",
        "Write {field}: {line}, and take {key} away.",
    ),
    "result-without-day": Reason(
        "Det framgår inte vilken dag kontrollen visade det som står för {key}.",
        "Skriv {field}: {{ÅÅÅÅ-MM-DD: {amount}}}, med dagen då den gjordes, och ta bort {key}.",
        "It is not said which day the control showed what stands for {key}.",
        "Write {field}: {{YYYY-MM-DD: {amount}}}, with the day it was made, and take {key} away.",
    ),
    "day-first": Reason(
        "För {field} skrivs dagen först, sedan kolon och vad kontrollen visade.",
        "Skriv {instead}.",
        "For {field} the day comes first, then a colon and what the control showed.",
        "Write {instead}.",
    ),
    "done-when": Reason(
        "För {field} står {amount}, men inte vilken dag det gjordes eller vad kontrollen visade.",
        "Är den gjord, skriv dagen och vad den visade: {field}: {{ÅÅÅÅ-MM-DD: …}}. Är den inte gjord, ta bort {field}.",
        "For {field} there is {amount}, and neither the day it was made nor what the control showed.",
        "If it is made, write the day and what it showed: {field}: {{YYYY-MM-DD: …}}. If not, take {field} away.",
    ),
    "handed": Reason(
        "För {field} står bara {amount}. Det går inte att veta vilket år det gäller och vilken dag det lämnades.",
        "Skriv {field}: {{ÅÅÅÅ: ÅÅÅÅ-MM-DD}}, med året som det gäller och dagen. Är det inte lämnat, ta bort {field}.",
        "For {field} there is only {amount}. Which year it is for and which day it was handed over cannot be told.",
        "Write {field}: {{YYYY: YYYY-MM-DD}}, with the year that it is for and the day. If it has not been handed"
        " over, remove {field}.",
    ),
    "day-of-step": Reason(
        "För {field} står bara {amount}. Det går inte att veta vilken dag.",
        "Skriv {field}: {{{first}: ÅÅÅÅ-MM-DD}}, med dagen.",
        "For {field} there is only {amount}. Which day cannot be told.",
        "Write {field}: {{{first}: YYYY-MM-DD}}, with the day.",
    ),
    "step": Reason(
        "För {field} står bara {amount}. Det går inte att veta vilket steg det gäller.",
        "Skriv {field}: {{plan: {first}}} om det är att planera, do om det är att genomföra, check om det är att"
        " utvärdera och act om det är att förbättra.",
        "For {field} there is only {amount}. Which step it is for cannot be told.",
        "Write {field}: {{plan: {first}}} if it is to plan; do, check and act are the other steps.",
    ),
    "began": Reason(
        "För {field} står bara {amount}. Det går inte att veta när det var rött.",
        "Skriv {field}: {{{first}: ÅÅÅÅ}}, med året eller perioden i stället för ÅÅÅÅ.",
        "For {field} there is only {amount}. When it was red cannot be told.",
        "Write {field}: {{{first}: YYYY}}, with the year or the period instead of YYYY.",
    ),
    "assessed": Reason(
        "För {field} står en text, utan nyckeln som säger vad den är.",
        "Är det en analys av hur det gick, skriv {line}. Är det en sammanvägd bedömning, skriv {other}.",
        "For {field} there is a text, without the key that says what it is.",
        "If it is an analysis of how it went, write {line}. If it is an overall assessment, write {other}.",
    ),
    "assessed-when": Reason(
        "För {field} står en text, utan perioden som den gäller.",
        "Är det en analys av hur det gick, skriv {{ÅÅÅÅ: {line}}}, med året eller perioden i stället för ÅÅÅÅ. Är"
        " det en sammanvägd bedömning, skriv {{ÅÅÅÅ: {other}}}.",
        "For {field} there is a text, without the period that it is of.",
        "If it is an analysis of how it went, write {{YYYY: {line}}}, with the year or the period for YYYY. If it"
        " is an overall assessment, write {{YYYY: {other}}}.",
    ),
    "which-day": Reason(
        "För {field} står bara {year}. Där behövs {needed}, och det går inte att veta vilken dag det gäller.",
        "Skriv till exempel {field}: {keys}, med rätt dag, och med det som saknas i stället för punkterna.",
        "For {field} there is only {year}. It needs {needed}, and which day it was cannot be told.",
        "Write for instance {field}: {keys}, with the right day, and what is missing for the dots.",
    ),
    "several": Reason(
        "För {field} står ett ensamt värde, men där behövs {needed}.",
        "Skriv {field}: {keys}, med det som saknas i stället för punkterna.",
        "For {field} there is a value alone, but it needs {needed}.",
        "Write {field}: {keys}, with what is missing for the dots.",
    ),
    "within": _form(
        "Skriv {line}, med händelsen som tiden räknas från i stället för punkterna, om tiden ska hållas varje gång."
        " Annars skriver du hur många procent i stället för 100.",
        "Write {line}, with the event that the time is counted from for the dots, if the time is to be kept every time."
        " Otherwise write the percentage for 100.",
    ),
    "within-share": _form(
        "Skriv {line}, med händelsen som tiden räknas från i stället för punkterna.",
        "Write {line}, with the event that the time is counted from for the dots.",
    ),
    "by-years": _of_times(
        "Är högre bättre, skriv targets: {low}. Är lägre bättre, skriv targets: {high}. Det står i stället för"
        " {field}.{dots_sv}",
        "If higher is better, write targets: {low}. If lower is better, write targets: {high}. It stands in place of"
        " {field}.{dots_en}",
    ),
    "one-by-years": _of_times(
        "Skriv targets: {low} i stället för {field}.{dots_sv}", "Write targets: {low} in place of {field}.{dots_en}"
    ),
    "of-last": _of_times("Skriv {high}.", "Write {high}."),
    "of-time": _of_times(
        "Gäller det bara {text}, skriv {low}. Ska det vara nått senast då, skriv {high}.",
        "If it holds for {text} only, write {low}. If it is to be reached by then, write {high}.",
    ),
    "between": Reason(
        "För {field} står bara {text}. Det går inte att veta vad de två talen är.",
        "Ska värdet ligga mellan dem, skriv {{at_least: {low}, at_most: {high}}}. Är det ena gränsen för uppfyllt"
        " och det andra för delvis uppfyllt, skriv {{at_least: {high}, partly: {low}}} om högre är bättre, eller"
        " {{at_most: {low}, partly: {high}}} om lägre är bättre.",
        "For {field} there is only {text}. What the two numbers are cannot be told.",
        "If the value is to be between them, write {{at_least: {low}, at_most: {high}}}. If one is the limit of met"
        " and the other of partly met, write {{at_least: {high}, partly: {low}}} where higher is better, or"
        " {{at_most: {low}, partly: {high}}} where lower is better.",
    ),
    "change": Reason(
        "För {field} står bara ”{text}”. Det går inte att veta hur mycket, eller från när.",
        "Ska det vara bättre än förra gången, skriv {{{way}: previous}}. Finns det en gräns, skriv den med at_least"
        " (minst) eller at_most (högst).",
        "For {field} there is only “{text}”. How much, or since when, cannot be told.",
        "If it is to be better than last time, write {{{way}: previous}}. If there is a limit, write it with"
        " at_least or at_most.",
    ),
    "when": Reason(
        "För {field} står ett ensamt värde. Det går inte att veta vilken dag det gäller.",
        "Skriv dagen och hur det gick till: {field}: {{ÅÅÅÅ-MM-DD: {text}}}. Är det inte gjort, ta bort {field}.",
        "For {field} there is a value alone. Which day it was cannot be told.",
        "Write the day and how it was done: {field}: {{YYYY-MM-DD: {text}}}. If it has not been done, remove {field}.",
    ),
    "how": Reason(
        "För {field} står bara {amount}. Där behövs också hur det gick.",
        "Skriv {field}: {{{first}: …}}, med hur det gick i stället för punkterna.",
        "For {field} there is only {amount}. How it went is needed too.",
        "Write {field}: {{{first}: …}}, with how it went for the dots.",
    ),
}
