"""A key that does not exist in this place.

Why: What stands under a misspelt key would be left out without anybody seeing it.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
  -     perspektiv: kund
  +     perspective: kund
Source: the goal file format: unknown keys are faults

Finner: En nyckel som inte finns på den här platsen.
Varför: Det som står under en felstavad nyckel skulle falla bort utan att någon ser det.
Källa: målfilernas format: okända nycklar är fel
"""

from malstyr.rules.reasons import Reason, Saying

_form = Saying("Nyckeln ”{key}” finns inte här.", "There is no key “{key}” here.")
_of_group = Saying("{key} hör till {group} och står under den.", "{key} belongs to {group} and stands under it.")
_of_colours = Saying(
    "Grönt är målvärdet, gult är gränsen för delvis uppfyllt, och rött är allt sämre än så.",
    "Green is the target, yellow the limit of partly met, and red all that is worse.",
)
_instead = _form("Skriv {instead}.", "Write {instead}.")
REASONS = {
    "meant": _instead,
    "called": _instead,
    "no-entry": _form(
        "Den heter {meant}, och där ska id:t stå för något i avsnittet {section}: {ids}. Är det inget av dem, skriv"
        " {line}, och lägg till {own} under {under}.{in_words_sv}",
        "It is called {meant}, and names something in the section {section} by its id: {ids}. If it is none of them,"
        " write {line}, and add {own} under {under}.{in_words_en}",
    ),
    "no-day": Reason(
        "Nyckeln ”{key}” finns inte här, och ”{written}” är ingen dag.",
        "Skriv {meant}: ÅÅÅÅ-MM-DD, med dagen. Finns ingen dag, ta bort {key}.",
        "There is no key called “{key}” here, and “{written}” is no day.",
        "Write {meant}: YYYY-MM-DD, with the day. If there is none, delete {key}.",
    ),
    "any": _form("Använd någon av nycklarna {keys_sv}. {left_sv}", "Use one of the keys {keys_en}. {left_en}"),
    "target-of-value": _form(
        "Målvärdet står på indikatorn, för target eller under targets. Ta bort {key} här.",
        "The target stands on the indicator, as target or below targets. Take {key} away here.",
    ),
    "parts-of-target": _form(
        "Delarna i of_which visas men bedöms inte. Ska {key} ha egna krav, gör en egen indikator för varje del, med"
        " sitt eget target. Annars tar du bort {key}.",
        "The parts of of_which are shown and not judged. If {key} are to have requirements of their own, make an"
        " indicator for each part, with a target of its own. Otherwise take {key} away.",
    ),
    "no-section": Reason(
        "Längst till vänster står bara avsnitten i en målfil, och ”{key}” är inget av dem.",
        "Hör raden till en post, flytta den längre in, under posten. Annars tar du bort den.",
        "Furthest to the left only the sections of a goal file stand, and “{key}” is none of them.",
        "If the line belongs to an entry, move it further in, below the entry. Otherwise delete it.",
    ),
    "entry-of-file": _form(
        "Det ser ut som en post i {keys_sv}. Flytta in det under det avsnittet, två blanksteg längre in.",
        "It looks like an entry of {keys_en}. Move it in under that section, two spaces further in.",
    ),
    "none": _form("Ta bort {key}. Här kan bara stå {keys_sv}.", "Delete {key}. Only {keys_en} can stand here."),
    "only": _form(
        "Hör det till {keys_sv}, skriv det där. {left_sv}", "If it belongs to {keys_en}, write it there. {left_en}"
    ),
    "unfit": _form(
        "Det som står där passar ingen av de nycklar som kan stå här: {keys_sv}. {left_sv}",
        "What stands there fits none of the keys that may stand here: {keys_en}. {left_en}",
    ),
    "entry-within": _form(
        "Det ser ut som en post i {keys_sv}. Flytta den dit.", "It looks like an entry of {keys_en}. Move it there."
    ),
    "of-another-kind-within": _form(
        "Den hör till det som står under {keys_sv}. Flytta in raden dit, under det som den gäller.",
        "It belongs to what stands under {keys_en}. Move the line in there, below what it is of.",
    ),
    "of-another-kind": _form(
        "Den hör till det som står under {keys_sv}. Gäller den något där, flytta raden dit. {left_sv}",
        "It belongs to what stands under {keys_en}. If it is of something there, move the line there. {left_en}",
    ),
    "remark": _form(
        "Är det en anmärkning, börja raden med # och blanksteg i stället för {sign}. Är det en nyckel, ta bort {sign}.",
        "If it is a remark, begin the line with # and a space in place of {sign}. If it is a key, take {sign} away.",
    ),
    "of-text": Reason(
        "”{key}” läses som en nyckel, eftersom det står ett komma före och ett kolon efter.",
        "Hör det till texten före, sätt hela texten inom citattecken: {line}",
        "“{key}” is read as a key, since there is a comma before it and a colon after it.",
        "If it belongs to the text before it, put the whole text in quotes: {line}",
    ),
    "promises-of-file": _form(
        "En servicegaranti är en indikator. Skriv den under indicators, med löftet för promise och tiden i målvärdet,"
        " till exempel target: {{within: 20 working days, share: 95}}.",
        "A service guarantee is an indicator. Write it under indicators, with what is promised for promise and the time"
        " in the target, such as target: {{within: 20 working days, share: 95}}.",
    ),
    "surveys-of-file": _form(
        "En enkät hör till den indikator som mäts med den. Skriv den för survey på indikatorn, till exempel survey:"
        " {{scale: 1-10, questions: {{helhet: Hur nöjd är du?}}}}, och svaren under values.",
        "A survey belongs to the indicator that is measured by it. Write it for survey on the indicator, such as"
        " survey: {{scale: 1-10, questions: {{whole: How satisfied are you?}}}}, and the answers under values.",
    ),
    "money-of-file": _form(
        "Budget, prognos och utfall är värden för en indikator som mäts i pengar. Skriv dem under values, indikatorn"
        " och året, till exempel 2013: {{budget: 41000, forecast: {{D1: 41500}}, value: 41350}}.",
        "Budget, forecast and outcome are values of an indicator that is measured in money. Write them under values,"
        " the indicator and the year, such as 2013: {{budget: 41000, forecast: {{D1: 41500}}, value: 41350}}.",
    ),
    "targets-of-file": _form(
        "Ett målvärde står på sin indikator. Skriv det där, till exempel target: {{at_least: 80}} (minst).",
        "A target stands on its indicator. Write it there, such as target: {{at_least: 80}}.",
    ),
    "which": _form(
        "Det kan betyda flera saker här. Skriv den nyckel som du menar: {choices_sv}.",
        "It may mean several things here. Write the key that you mean: {choices_en}.",
    ),
    "taken": _form(
        "Nyckeln heter {keys}, och den står redan här. Behåll en av dem.",
        "The key is called {keys}, and it is here already. Keep one of them.",
    ),
    "named": _form(
        "Det som står efter den finns i avsnittet {section}. Är det det du menar, skriv {named} i stället.",
        "What stands after it is in the section {section}. If that is what you mean, write {named} instead.",
    ),
    "response-rate": _form(
        "Svarsfrekvensen räknas ut. Skriv n, antalet svar, och invited, antalet tillfrågade, och ta bort nyckeln här.",
        "The response rate is computed. Write n, the answers, and invited, those who were asked, and delete the key"
        " here.",
    ),
    "of-group": _form(
        "Den hör till avsnittet {group}. Flytta raden dit, två blanksteg längre in än {group}:. Finns det inte än,"
        " skriv {line}",
        "It belongs to the section {group}. Move the line there, two spaces further in than {group}:. If there is none"
        " yet, write {line}",
    ),
    "section-within": _form(
        "{key} är ett eget avsnitt och hör inte hit. Flytta det, med allt som står under det, till slutet av filen. Låt"
        " raden {key}: börja längst till vänster, och flytta det som står under den lika mycket.",
        "{key} is a section of its own and does not belong here. Move it, with all that stands under it, to the end of"
        " the file. Let the line {key}: begin at the very left, and move what stands under it as much.",
    ),
    "section-serving": _form(
        "{key} är ett eget avsnitt och hör inte hit. Flytta det, med allt som står under det, till slutet av filen. Låt"
        " raden {key}: börja längst till vänster, och flytta det som står under den lika mycket. Raden {serves} i det"
        " visar att det hör till målet.",
        "{key} is a section of its own and does not belong here. Move it, with all that stands under it, to the end of"
        " the file. Let the line {key}: begin at the very left, and move what stands under it as much. The line"
        " {serves} in it shows that it belongs to the goal.",
    ),
    "day-of-value": _form(
        "Vilken tid värdet gäller står i perioden ovanför ({when_sv}). Är {written} dagen då värdet blev känt, skriv"
        " known: {written}. Annars tar du bort nyckeln.",
        "The time that the value is of is told by the period above it ({when_en}). If {written} is the day when it"
        " became known, write known: {written}. Otherwise delete the key.",
    ),
    "section-here": _form(
        "Avsnittet heter {section}, och det finns redan i filen. Flytta dit raderna under ”{key}”, och ta"
        " bort den här.",
        "The section is called {section}, and this file has it already. Move the lines under “{key}” there, and delete"
        " this one.",
    ),
    "from-and-to": Reason(
        "I målvärdet står två tal, {low} och {high}, men inte vad vart och ett är.",
        "Ska värdet komma dit från det andra, skriv {{{to}}}, och by med året då det ska vara nått. Ska det ligga"
        " däremellan, skriv {{at_least: {low}, at_most: {high}}}.",
        "The target has two numbers, {low} and {high}, but does not say what each is.",
        "If the value is to get there from the other, write {{{to}}}, and by with the year when it is to be"
        " reached. If it is to lie between them, write {{at_least: {low}, at_most: {high}}}.",
    ),
    "periods": Reason(
        "Under target står ett enda målvärde, men här står flera, vart och ett med ett namn eller en period.",
        "Skriv {instead} i stället för target.",
        "Under target stands a single target, but here are several, each with a name or a period.",
        "Write {instead} instead of target.",
    ),
    "targets-of-members": Reason(
        "Under target står ett enda målvärde, men här står ett för var och en av dem som mäts.",
        "Skriv {line}, där for säger vem vart och ett gäller.",
        "Under target stands a single target, but here is one for each of those measured.",
        "Write {line}, where for says whose each of them is.",
    ),
    "of-another-section": Reason(
        "{id} står under {group}, men har det som hör till {home}: {strange}.",
        "Hör {id} till {home}, flytta hela posten dit. Annars: {else_sv}.",
        "{id} stands under {group}, but has what belongs to {home}: {strange}.",
        "If {id} belongs to {home}, move all of it there. Otherwise: {else_en}.",
    ),
    "below-period": Reason(
        "{key} är en del av målvärdet för {period}, men står bredvid det.",
        "Börja raden {key}: två blanksteg längre in än {period}:.",
        "{key} is a part of the target for {period}, but stands beside it.",
        "Let the line {key}: begin two spaces further in than {period}:.",
    ),
    "one-target": Reason(
        "Under targets står flera målvärden, vart och ett med en period eller ett namn, men här står ett enda.",
        "Skriv {instead} i stället för targets.",
        "Under targets stand several targets, each with a period or a name, but here is a single one.",
        "Write {instead} instead of targets.",
    ),
    "of-inner": _of_group("Skriv {line}", "Write {line}"),
    "of-inner-with-more": _of_group(
        "Skriv {line}, med händelsen som tiden räknas från i stället för punkterna.",
        "Write {line}, with the event that the time is counted from for the dots.",
    ),
    "of-target": _of_group(
        "Flytta in det i {group}, som redan finns här.", "Move it into {group}, which there is here already."
    ),
    "of-outer": Reason(
        "{key} hör inte till {group}, utan står bredvid.",
        "Flytta ut {line} ur {group}, så att det står bredvid.",
        "{key} does not belong to {group}, but stands beside it.",
        "Move {line} out of {group}, to stand beside it.",
    ),
    "numbers": Reason(
        "Inom klamrarna står talen {key}, men inte vad vart och ett är.",
        "Skriv nyckeln före varje tal, till exempel {{value: {first}, n: {second}}} om det andra är antalet svar.",
        "The braces hold the numbers {key}, and not what each of them is.",
        "Write the key before each, as in {{value: {first}, n: {second}}} if the second is the number of answers.",
    ),
    "outcome-of-goal": _form(
        "Ett mål har inget eget utfall. Det räknas ut av indikatorerna som bidrar till målet: flytta utfallet till"
        " values, under en sådan indikator och perioden, och ta bort nyckeln här.",
        "A goal has no outcome of its own. It is computed from the indicators that serve it: move the outcome to"
        " values, under such an indicator and the period, and delete the key here.",
    ),
    "target-of-goal": _form(
        "Ett mål har inget eget målvärde. Det skrivs med target på en indikator som har serves: [{id}]. Ta sedan bort"
        " nyckeln här.",
        "A goal has no target of its own. It is written with target on an indicator that has serves: [{id}]. Then"
        " delete the key here.",
    ),
    "serving-of-goal": _form(
        "Ett mål räknar inte upp vad som hör till det. Det är den som hör dit, i {section}, som säger det med serves:"
        " [{id}]. Skriv det på den som du menar, om det inte redan står där, och ta bort nyckeln här.",
        "A goal does not list what belongs to it. What does, in {section}, says so with serves: [{id}]. Write that on"
        " the one that you mean, unless it is there already, and delete the key here.",
    ),
    "outcome-of-indicator": _form(
        "Utfall skrivs i avsnittet values: skriv {line_sv}{where_sv}. Ta sedan bort nyckeln här.",
        "Outcomes are written in the section values: write {line_en}{where_en}. Then delete the key here.",
    ),
    "direction-of-indicator": _form(
        "Är högre bättre, skriv direction: higher. Är lägre bättre, skriv direction: lower.",
        "If higher is better, write direction: higher. If lower is better, write direction: lower.",
    ),
    "activities-of-indicator": _form(
        "En indikator räknar inte upp aktiviteter. En aktivitet säger själv vilket mål den bidrar till, med serves och"
        " målets id. Skriv det på den aktivitet som du menar, om det inte redan står där, och ta bort nyckeln här.",
        "An indicator does not list activities. An activity says itself which goal it serves, with serves and the id of"
        " the goal. Write that on the activity that you mean, unless it is there already, and delete the key here.",
    ),
    "outcome-of-activity": _form(
        "En aktivitet har inget utfall. Hur många procent som är klart skrivs med share, dagen den blev klar med done,"
        " och annat med note.",
        "An activity has no outcome. How many per cent are done is written with share, the day it was done with done,"
        " and anything else with note.",
    ),
    "goal-of-activity": _form(
        "En aktivitet bidrar till ett mål, och indikatorerna mäter det. Skriv serves: [id] med målets id, om det inte"
        " redan står, och ta bort nyckeln här.",
        "An activity serves a goal, which indicators measure. Write serves: [id] with the id of the goal, unless it is"
        " there, and delete the key here.",
    ),
    "status-of-activity": _form(
        "Läget räknas ut av datumen. Är aktiviteten klar, skriv done och dagen. Pågår den, skriv started och dagen, och"
        " gärna share, så många procent som är klart. Är den avbruten, skriv closed: {{date: …, reason: …}}.",
        "How it stands is computed from the days. If it is done, write done and the day. If it is under way, write"
        " started and the day, and perhaps share, the per cent that are done. If it was stopped, write closed: {{date:"
        " …, reason: …}}.",
    ),
    "weight-of-none": _form(
        "Mål och indikatorer har ingen vikt: de räknas lika. När ett mål är nått bestäms i settings med roll_up: all"
        " (alla), most (de flesta) eller worst (den sämsta). Ta bort nyckeln här.",
        "Goals and indicators have no weight: they count alike. When a goal is reached is decided in settings with"
        " roll_up: all, most or worst. Delete the key here.",
    ),
    "status-of-result": _form(
        "Läget räknas ut av värdena. Den som bedömer det på annat sätt skriver det i avsnittet {section}: {line_sv}. Ta"
        " sedan bort nyckeln här.",
        "How it stands is computed from the values. Who judges it otherwise writes so in the section {section}:"
        " {line_en}. Then delete the key here.",
    ),
    "of-period": _form(
        "Det gäller ett år eller en period, och skrivs i avsnittet {section}: {line_sv}. Ta sedan bort nyckeln här.",
        "It is of a year or a period, and written in the section {section}: {line_en}. Then delete the key here.",
    ),
    "level-of-risk": _form(
        "Hur allvarlig en risk är räknas ut: likelihood (sannolikhet) gånger consequence (konsekvens). Skriv de två"
        " talen, och ta bort nyckeln här.",
        "How grave a risk is, is computed: likelihood times consequence. Write those two numbers, and delete the key"
        " here.",
    ),
    "own-class": _form(
        "Är det en nivå under levels, skriv level. En egen indelning skrivs under lists, och classified säger vilken"
        " del det är: skriv classified: [{list}/{item}] här, och lists: {{{list}: {{{item}: …}}}} en gång i någon"
        " målfil.",
        "If it is one of the levels, write level. A class of your own is written in lists, and classified says which"
        " one it is: write classified: [{list}/{item}] here, and lists: {{{list}: {{{item}: …}}}} once in one of the"
        " goal files.",
    ),
    "period-of-indicator": _form(
        "En indikator har ingen period. Är det hur ofta den mäts, skriv frequency. Är det första perioden som mäts,"
        " skriv starts. Är det när målvärdet ska vara nått, skriv by eller during i target.",
        "An indicator has no period. If it is how often it is measured, write frequency. If it is the first period"
        " measured, write starts. If it is when the target is to be reached, write by or during in target.",
    ),
    "period-of-activity": _form(
        "En aktivitet har ingen period. Skriv started med dagen den börjar och due med dagen då den ska vara klar.",
        "An activity has no period. Write started with the day it begins, and due with the day it is to be done.",
    ),
    "period-of-target": _form(
        "Gäller målvärdet bara {written}, skriv during: {written}. Ska det vara nått senast då, skriv by: {written}.",
        "If the target holds for {written} only, write during: {written}. If it is to be reached by then, write by:"
        " {written}.",
    ),
    "demand-of-year": _form(
        "Året har en egen nyckel. Ska talet vara nått {year}, skriv {meant} och by: {year}. Gäller det bara {year},"
        " skriv {meant} och during: {year}. Krav för flera år står under targets.",
        "The year has a key of its own. If the number is to be reached by {year}, write {meant} and by: {year}. If it"
        " holds for {year} only, write {meant} and during: {year}. Requirements for several years stand under targets.",
    ),
    "period-of-goal": _form(
        "När ett mål gäller står i dess plan, eller i period med första och sista året: period: 2026-2029. Skriv så,"
        " och ta bort nyckeln här.",
        "When a goal holds is told by its plan, or by period with the first and the last year: period: 2026-2029."
        " Write so, and delete the key here.",
    ),
    "followed-of-goal": _form(
        "När ett mål följs upp sägs av indikatorerna som bidrar till det: reported är tidpunkten i kalendern, frequency"
        " hur ofta. Skriv det på dem, och ta bort nyckeln här.",
        "When a goal is followed up is told by the indicators that serve it: reported is the point of the calendar,"
        " frequency how often. Write it on them, and delete the key here.",
    ),
    "red-of-target": _form(
        "Rött är allt som inte når gränsen för delvis uppfyllt, partly. Ta bort nyckeln här.",
        "Red is all that does not reach the limit of partly met, partly. Delete the key here.",
    ),
    "note-of-target": _form(
        "Ett målvärde har ingen egen anmärkning. Skriv den med note på indikatorn, och ta bort nyckeln här.",
        "A target has no note of its own. Write it with note on the indicator, and delete the key here.",
    ),
    "answers-of-survey": _form(
        "Antalet svar hör till mätningen. Skriv det i avsnittet values, under indikatorn och perioden: n för antalet"
        " svar, invited för antalet tillfrågade. Ta sedan bort nyckeln här.",
        "The number of answers belongs to the measurement. Write it in the section values, under the indicator and the"
        " period: n for the answers, invited for those who were asked. Then delete the key here.",
    ),
    "money-of-activity": _form(
        "En aktivitet har inga egna pengar. Skriv det i note, till exempel note: {key} {written}. Det som avsatts för"
        " ett mål skrivs för resources på målet.",
        "An activity has no money of its own. Write it in note, as in note: {key} {written}. What is set aside for a"
        " goal is written for resources of the goal.",
    ),
    "deviation-of-value": _form(
        "Avvikelsen räknas ut av budget och value, eller av budget och forecast. Ta bort nyckeln här.",
        "The deviation is computed from budget and value, or from budget and forecast. Delete the key here.",
    ),
    "from-and-by": _form(
        "Räknas ändringen från {from} och ska vara nådd {written}, skriv since: {from}, by: {written} i stället för"
        " from och {key}.",
        "If the change is counted from {from} and to be reached by {written}, write since: {from}, by: {written} in"
        " place of from and {key}.",
    ),
    "year-from": _form(
        "Räknas en ändring från {written}, skriv since: {written}, och hur stor ändringen ska vara med till exempel"
        " increase_by. Börjar mätningen då, ta bort nyckeln här och skriv starts: {written} på indikatorn.",
        "If a change is counted from {written}, write since: {written}, and how great it is to be with, for instance,"
        " increase_by. If measuring begins then, delete the key here and write starts: {written} on the indicator.",
    ),
    "target-said": _form("Skriv {line}", "Write {line}"),
    "target-asked": _form(
        "Är det {line} som menas, skriv target: {line}. Annars skriver du talet med nyckeln som säger åt vilket håll,"
        " till exempel target: {{at_least: 80}} (minst) eller target: {{at_most: 10}} (högst).",
        "If {line} is what is meant, write target: {line}. Otherwise write the number with the key that says which way,"
        " such as target: {{at_least: 80}} or target: {{at_most: 10}}.",
    ),
    "colours": _of_colours("Skriv {low} i stället för {key}.{dots_sv}", "Write {low} in place of {key}.{dots_en}"),
    "colours-either": _of_colours(
        "Är högre bättre, skriv {low} i stället för {key}. Är lägre bättre, skriv {high}.{dots_sv}",
        "If higher is better, write {low} in place of {key}. If lower is better, write {high}.{dots_en}",
    ),
    "colours-asked": _of_colours(
        "Är {number} gränsen för delvis uppfyllt, skriv {low} i stället för {key}. Annars skriver du {high}.{dots_sv}",
        "If {number} is the limit of partly met, write {low} in place of {key}. Otherwise write {high}.{dots_en}",
    ),
    "target-number": _form(
        "Är högre bättre, skriv target: {{at_least: {amount}}} (minst). Är lägre bättre, skriv target: {{at_most:"
        " {amount}}} (högst).",
        "If higher is better, write target: {{at_least: {amount}}}. If lower is, write target: {{at_most: {amount}}}.",
    ),
    "each-year-of-target": _form(
        "Ett målvärde utan by eller during gäller varje år. Ta bort {key}.",
        "A target without by or during holds every year. Delete {key}.",
    ),
    "unit-of-target": _form(
        "Enheten står i measured_in på indikatorn. Ta bort {key} här.",
        "The unit is told by measured_in of the indicator. Delete {key} here.",
    ),
    "value-of-target": _form(
        "Det måste framgå åt vilket håll målet är. Är det minst så mycket, skriv at_least. Är det högst så mycket,"
        " skriv at_most. Är det precis så mycket, skriv equal_to.",
        "It has to be said which way the target is. For at least so much, write at_least. For at most so much, write"
        " at_most. For exactly so much, write equal_to.",
    ),
}
