"""A period that cannot be read.

Why: Values of the same period must be written the same way, or they cannot be compared.
Example:
    plans:
      styrkort:
  -     period: 2012–2015
  +     period: 2012-2015
Source: the goal file format: periods; ISO 8601-1:2019 for days and weeks

Finner: En period som inte går att läsa.
Varför: Värden för samma period måste vara skrivna likadant, annars går de inte att jämföra.
Källa: målfilernas format: perioder; ISO 8601-1:2019 för dagar och veckor
"""

from malstyr.rules.reasons import Reason, Saying

_form = Saying(
    "”{text}” går inte att läsa som en period.{impossible!w}", "“{text}” cannot be read as a period.{impossible!w}"
)
_yearless = Saying("”{text}” säger inte vilket år.", "“{text}” does not say which year.")
REASONS = {
    "meant": _form("Skriv {instead}.", "Write {instead}."),
    "any": _form(
        "Skriv ett år 2013, flera år 2012-2015, ett läsår 2013/14, en del av ett år 2013-H1, 2013-T2, 2013-Q3,"
        " 2013-M05 eller 2013-W14, ett delår 2013-D1 eller en dag 2013-05-17.",
        "Write a year 2013, several years 2012-2015, a school year 2013/14, a part of a year 2013-H1, 2013-T2,"
        " 2013-Q3, 2013-M05 or 2013-W14, a reporting point 2013-D1, or a day 2013-05-17.",
    ),
    "last": _form("Skriv den som gäller, högst {last}.", "Write the one that holds, {last} at most."),
    "number-alone": Reason(
        "”{text}” står där en period ska börja.",
        "Är det ett värde, skriv perioden, kolon och blanksteg före det. Annars tar du bort det.",
        "“{text}” stands where a period is to begin.",
        "If it is a value, write its period, a colon and a space before it. Otherwise take it away.",
    ),
    "of-frequency": Reason(
        "”{text}” säger inte vilket slags del av året det är.",
        "Det mäts varje {often!w}: är det en sådan del, skriv {part}. Är det månaden, skriv {month}.",
        "“{text}” does not say which kind of part of the year it is.",
        "It is measured every {often!w}: if it is such a part, write {part}. If it is the month, write {month}.",
    ),
    "turned": _form("Är åren ombytta, skriv {turned}.", "If the years have changed places, write {turned}."),
    "short-years": Reason(
        "”{text}” går inte att läsa som en period.",
        "Är det åren {years}, skriv {years}. Ett år skrivs med alla fyra siffrorna.",
        "“{text}” cannot be read as a period.",
        "If it is the years {years}, write {years}. A year has all four digits.",
    ),
    "no-end": Reason(
        "”{text}” säger inte vilket år som är det sista.",
        "Skriv det första och det sista året, {year}-ÅÅÅÅ, med det sista i stället för ÅÅÅÅ. Är det bara det året,"
        " skriv {year}.",
        "“{text}” does not say which year is the last.",
        "Write the first year and the last, {year}-YYYY, with the last for YYYY. If it is that year alone, write"
        " {year}.",
    ),
    "no-start": Reason(
        "”{text}” säger inte vilket år som är det första.",
        "Skriv det första och det sista året, ÅÅÅÅ-{year}, med det första i stället för ÅÅÅÅ. Är det bara det året,"
        " skriv {year}.",
        "“{text}” does not say which year is the first.",
        "Write the first year and the last, YYYY-{year}, with the first for YYYY. If it is that year alone, write"
        " {year}.",
    ),
    "school-year": Reason(
        "”{text}” kan vara två läsår.",
        "Börjar läsåret det året, skriv {starts}. Slutar det då, skriv {ends}.",
        "“{text}” may be two school years.",
        "If the school year begins that year, write {starts}. If it ends then, write {ends}.",
    ),
    "season-yearless": _yearless(
        "Är det halvåret eller terminen, skriv ÅÅÅÅ-{half}, med årets fyra siffror i stället för ÅÅÅÅ. Annars"
        " skriver du månaden, till exempel ÅÅÅÅ-M05.",
        "If it is the half of the year or the term, write YYYY-{half}, with its four digits for YYYY. Otherwise"
        " write the month, such as YYYY-M05.",
    ),
    "some-time": Reason(
        "”{text}” säger inte vilken tid.",
        "Skriv året, ÅÅÅÅ, eller en del av det: ÅÅÅÅ-H1, ÅÅÅÅ-T2, ÅÅÅÅ-Q3 eller ÅÅÅÅ-M05, med årets fyra siffror i"
        " stället för ÅÅÅÅ.",
        "“{text}” does not say which time.",
        "Write the year, YYYY, or a part of it: YYYY-H1, YYYY-T2, YYYY-Q3 or YYYY-M05, with its four digits for YYYY.",
    ),
    "so-far": Reason(
        "”{text}” är tiden från 1 januari till en tidpunkt under året, och den skrivs under året.",
        "Skriv {year_sv}: {{to_date: {{{point}: {amount}}}}}. Finns året redan, lägg till to_date där:"
        " {{value: …, to_date: {{{point}: {amount}}}}}.",
        "“{text}” is the time from 1 January to a point of the year, and is written under the year.",
        "Write {year_en}: {{to_date: {{{point}: {amount}}}}}. Where the year is there already, add to_date to it:"
        " {{value: …, to_date: {{{point}: {amount}}}}}.",
    ),
    "so-far-when": Reason(
        "”{text}” är tiden från 1 januari till en tidpunkt under året, men ingen av tidpunkterna i calendar slutar då.",
        "Skriv {year_sv}: {{to_date: {{…: {amount}}}}}, med tidpunkten i stället för punkterna. De är {points};"
        " är det ingen av dem, lägg till den i calendar.",
        "“{text}” is the time from 1 January to a point of the year, but no point of the calendar ends then.",
        "Write {year_en}: {{to_date: {{…: {amount}}}}}, with the point for the dots. They are {points}; if it is"
        " none of them, add it to the calendar.",
    ),
    "unnumbered": Reason(
        "”{text}” säger inte vilken del av året.",
        "Skriv numret sist, till exempel {part}.",
        "“{text}” does not say which part of the year.",
        "Write its number last, such as {part}.",
    ),
    "turn-of-year": Reason(
        "”{text}” kan vara i början eller i slutet av {year}.",
        "Är det när {year} är slut, skriv {year}. Är det när {year} börjar, skriv {before}.",
        "“{text}” may be at the beginning or the end of {year}.",
        "If it is when {year} has ended, write {year}. If it is when {year} begins, write {before}.",
    ),
    "none": Reason(
        "”{text}” är ingen bestämd period.",
        "Skriv ett år, till exempel 2013, eller flera, 2012-2015. Är ingen period bestämd, ta bort {field}.",
        "“{text}” is no certain period.",
        "Write a year, such as 2013, or several, 2012-2015. Where none is set, take {field} away.",
    ),
    "no-colon": _form(
        "Skriv kolon och ett blanksteg efter perioden: {year}: {number}",
        "Write a colon and a space after the period: {year}: {number}",
    ),
    "length": Reason(
        "”{text}” säger hur lång tiden är men inte vilken den är.",
        "Skriv det första och det sista året, till exempel 2026-2029.",
        "“{text}” says how long the time is but not which it is.",
        "Write the first and the last year, such as 2026-2029.",
    ),
    "each-year": Reason(
        "”{text}” är ingen period, och ett målvärde utan period gäller varje år.",
        "Ta bort {field}.",
        "“{text}” is no period, and a target without one holds every year.",
        "Delete {field}.",
    ),
    "short-year": _form(
        "Är det {year}, skriv {year}. Ett år skrivs med alla fyra siffrorna.",
        "If it is {year}, write {year}. A year has all four digits.",
    ),
    "marked": _form(
        "Skriv {year}. Det som {mark} säger skriver du som note i värdet, till exempel {{value: …, note: …}}.",
        "Write {year}. What {mark} says you write as note of the value, as in {{value: …, note: …}}.",
    ),
    "marked-value": _form(
        "Skriv {year}. Det som {mark} säger kan stå i text eller note.",
        "Write {year}. What {mark} says may stand in text or note.",
    ),
    "month-short": _form(
        "Är det månaden, skriv {month}. Är det en dag i den, skriv dagen som år-månad-dag.",
        "If it is the month, write {month}. If it is a day in it, write the day as year-month-day.",
    ),
    "season": _form(
        "Är det halvåret eller terminen, skriv {half}. Annars skriver du månaden, till exempel 2013-M05, eller året.",
        "If it is the half of the year or the term, write {half}. Otherwise write the month, such as 2013-M05, or"
        " the year.",
    ),
    "yearless": _yearless(
        "Skriv året först: ÅÅÅÅ{part}, med årets fyra siffror i stället för ÅÅÅÅ.",
        "Write the year first: YYYY{part}, with its four digits for YYYY.",
    ),
    "target-among-values": _form(
        "Under values står bara utfall. Målvärdet står på indikatorn, för target eller under targets. Ta bort raden"
        " här.",
        "Below values there are outcomes alone. The target stands on the indicator, as target or below targets. Delete"
        " the line here.",
    ),
    "of-cell": Reason(
        "”{text}” är en nyckel och en period i ett. Perioden står först, och under den nyckeln.",
        "Skriv så här under {indicator}:\n{line}{dots_sv}",
        "“{text}” is a key and a period in one. The period stands first, and the key below it.",
        "Write this under {indicator}:\n{line}{dots_en}",
    ),
    "worded": _form(
        "Är talet utfallet, skriv {period}. Budget och prognos skrivs under perioden, med budget och forecast."
        " Målvärden skrivs med target på indikatorn.",
        "If the number is the outcome, write {period}. Budgets and forecasts are written under the period, with"
        " budget and forecast. Targets are written with target of the indicator.",
    ),
    "of-target": _form(
        "Gäller målvärdet bara {period}, skriv {period}. Ska det vara nått senast då, skriv target: {{…, by:"
        " {period}}} i stället för targets.",
        "If the target holds for {period} only, write {period}. If it is to be reached by then, write target: {{…,"
        " by: {period}}} instead of targets.",
    ),
}
