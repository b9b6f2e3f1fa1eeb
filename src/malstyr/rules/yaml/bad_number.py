"""A text stands where a number belongs.

Why: What is not a number cannot be compared or added up.
Example:
    indicators:
      nki:
        measured_in: index
  -     target: {at_least: 56, increase_by: lite}
  +     target: {at_least: 56, increase_by: 1}
Source: YAML 1.2, 10.3 Core Schema

Finner: En text där det ska stå ett tal.
Varför: Det som inte är ett tal går inte att jämföra eller räkna ihop.
"""

from malstyr.rules.reasons import Reason, Saying, several_ways

_no_number_here = Saying("”{text}” går inte att använda som tal här.", "“{text}” cannot be a number here.")
_no_number = Saying("”{text}” är inget tal.", "“{text}” is no number.")
_two_numbers = Saying("”{text}” är två tal, men här ska ett stå.", "“{text}” is two numbers, and one is to stand here.")
_sum = Saying("”{text}” är flera tal, men här ska ett stå.", "“{text}” is several numbers, and one is to stand here.")
_about = Saying("”{text}” är ett ungefärligt tal.", "“{text}” is an approximate number.")
_time = Saying(
    "”{text}” är en tid i flera mått, men här ska ett enda tal stå.",
    "“{text}” is a time in several measures, and one number is to stand here.",
)
_limit_or_increase = Saying("”{text}” kan vara en gräns eller en ökning.", "“{text}” may be a limit or an increase.")
_which_steps = Saying("”{text}” säger inte vilka steg som är klara.", "“{text}” does not tell which steps are done.")
_FIGURES = ("Skriv ett tal med siffror, till exempel 56 eller 4.5.", "Write a number in digits, such as 56 or 4.5.")
_MEASURED = ("Skriv talet som mättes.", "Write the number that was measured.")
_ZERO = ("Är värdet noll, skriv 0.", "If the value is zero, write 0.")
_NO_VALUE = ("Finns inget värde, ta bort {field}.", "Where there is no value, delete {field}.")
_UNKNOWN = ("Är talet inte känt, ta bort {field}.", "Where it is not known, delete {field}.")
_SECRET = ("Är värdet hemligt, skriv två punkter (..).", "For a value that is secret, write two dots (..).")
_FEW = (
    "Är det dolt för att det gäller få personer, skriv två punkter (..).",
    "If it is hidden since it is of few people, write two dots (..).",
)
_NOTHING = (
    "Finns inget att mäta, skriv en punkt och skälet: {{value: ., note: …}}.",
    "Where there is nothing to measure, write a full stop and the reason: {{value: ., note: …}}.",
)
REASONS = {
    "meant": _no_number_here("Skriv {instead}.", "Write {instead}."),
    "value": _no_number_here(*several_ways(_FIGURES, _ZERO, _NO_VALUE, _SECRET, _NOTHING)),
    "count": Reason(
        "”{text}” går inte att använda som antal här.",
        "Skriv ett helt tal med siffror, 0 eller mer. Är antalet inte känt, ta bort nyckeln {field}.",
        "“{text}” cannot be a count here.",
        "Write a whole number in digits, 0 or more. Where the count is not known, take the key {field} away.",
    ),
    "whole": _no_number_here(
        "Skriv ett helt tal med siffror, 0 eller mer. Är talet inte känt, ta bort {field}.",
        "Write a whole number in digits, 0 or more. Where the number is not known, take {field} away.",
    ),
    "other": _no_number_here(*several_ways(_FIGURES, _UNKNOWN)),
    "finished": _no_number(
        "Är aktiviteten klar, skriv done: med dagen då den blev det, i stället för {field}. Annars skriver du hur"
        " många procent som är klart, från 0 till 100.",
        "If the activity is finished, write done: with the day it was, in place of {field}. Otherwise write how"
        " many per cent are done, from 0 to 100.",
    ),
    "limit": Reason(
        "”{text}” går inte att använda som gräns.",
        "Skriv ett tal med siffror, till exempel {field}: 85. Ska värdet jämföras med en annan indikator, skriv"
        " id:t för den.",
        "“{text}” cannot be a limit.",
        "Write a number in digits, such as {field}: 85. If the value is to be compared with another indicator,"
        " write its id.",
    ),
    "grade": _no_number_here(
        "Skriv ett helt tal från 1 till {highest}, där {highest} är högst.",
        "Write a whole number from 1 to {highest}, where {highest} is the highest.",
    ),
    "grade-no-scale": _no_number_here(
        "Skriv ett helt tal, där 1 är lägst. Skriv också vilket som är högst, till exempel settings:"
        " {{risk_scale: 4}}.",
        "Write a whole number, where 1 is the lowest. Also write which is the highest, such as settings:"
        " {{risk_scale: 4}}.",
    ),
    "share-of": _two_numbers(
        "Det blir {share}, räknat i {unit}. Skriv {share} som value och {whole} som n: {{value: {share}, n: {whole}}}.",
        "It is {share}, counted in {unit}. Write {share} as value and {whole} as n: {{value: {share}, n: {whole}}}.",
    ),
    "share-slash": _two_numbers(
        "Är det {part} av {whole}, skriv {{value: {share}, n: {whole}}}. Är det två värden, till exempel för"
        " kvinnor och män, skriv dem var för sig under of_which.",
        "If it is {part} of {whole}, write {{value: {share}, n: {whole}}}. If it is two values, such as of women"
        " and men, write each by itself under of_which.",
    ),
    "count-of": _two_numbers(
        "Är värdet antalet, skriv {part}. Är värdet andelen, skriv {share} och ändra indikatorns measured_in"
        " till procent.",
        "If the value is how many, write {part}. If it is the share, write {share} and change measured_in of the"
        " indicator to per cent.",
    ),
    "count-slash": _two_numbers(
        "Är det {part} av {whole}: skriv {part} om värdet är antalet. Är värdet andelen, skriv {share} och ändra"
        " indikatorns measured_in till procent. Är det två värden, till exempel för kvinnor och män, skriv dem"
        " var för sig under of_which.",
        "If it is {part} of {whole}: write {part} if the value is how many. If it is the share, write {share}"
        " and change measured_in of the indicator to per cent. If it is two values, such as of women and men,"
        " write each by itself under of_which.",
    ),
    "place-of": _two_numbers(
        "Är det plats {part} av {whole}, skriv {part} som rank och {whole} som of: {{rank: {part}, of: {whole}}}.",
        "If it is place {part} of {whole}, write {part} as rank and {whole} as of: {{rank: {part}, of: {whole}}}.",
    ),
    "grade-product": Reason(
        "”{text}” är två tal, men här ska ett stå. Produkten räknas ut.",
        "Skriv sannolikheten för likelihood och konsekvensen för consequence, till exempel likelihood: {first} och"
        " consequence: {then}, om de står i den ordningen.",
        "“{text}” is two numbers, and one is to stand here. The product is computed.",
        "Write how likely it is for likelihood and how grave for consequence, such as likelihood: {first} and"
        " consequence: {then} if they stand in that order.",
    ),
    "rank-among": _two_numbers("Skriv rank: {part}, of: {whole}.", "Write rank: {part}, of: {whole}."),
    "previous-step": Reason(
        "”{text}” är inget tal, och här ska det stå hur stort steget är.",
        "Räcker det att det är bättre än förra gången, skriv {way}: previous i stället. Annars skriver du steget,"
        " till exempel 1.",
        "“{text}” is no number, and here it is to be said how great the step is.",
        "If better than last time is enough, write {way}: previous instead. Otherwise write the step, such as 1.",
    ),
    "below": Saying(
        "”{text}” säger bara att värdet är under en gräns.", "“{text}” tells only that the value is below a limit."
    )(*several_ways(_MEASURED, _FEW, _UNKNOWN)),
    "about": _about(
        *several_ways(("Ska talet gälla, skriv {number}.", "If the number is to hold, write {number}."), _UNKNOWN)
    ),
    "range": _two_numbers(*several_ways(_MEASURED, _FEW, _UNKNOWN)),
    "limits": _two_numbers(
        "Ska värdet ligga från {low} till {high}, skriv {{at_least: {low}, at_most: {high}}} som målvärde."
        " Annars skriver du den ena gränsen.",
        "If the value is to lie from {low} to {high}, write {{at_least: {low}, at_most: {high}}} as the target."
        " Otherwise write the one limit.",
    ),
    "clock": _two_numbers(
        "Är det timmar och minuter, skriv {all} och measured_in: minuter. Är det minuter"
        " och sekunder, skriv {all} och measured_in: sekunder. Är det ett förhållande mellan två tal,"
        " skriv det ena delat med det andra.",
        "If it is hours and minutes, write {all} and measured_in: minutes. If it is"
        " minutes and seconds, write {all} and measured_in: seconds. If it is a ratio, write the one"
        " divided by the other.",
    ),
    "clock-in-unit": _two_numbers(
        "Är det timmar och minuter, skriv {long}. Är det minuter och sekunder, skriv {short}. Talet ska vara i {unit}.",
        "If it is hours and minutes, write {long}. If it is minutes and seconds, write {short}. The number is to be"
        " in {unit}.",
    ),
    "time": _time(
        "Skriv tiden i det som står i measured_in. I minuter är den {all}.",
        "Write the time in what measured_in says. In minutes it is {all}.",
    ),
    "time-in-unit": _time("Skriv {all}: så mycket är det i {unit}.", "Write {all}: that is what it is in {unit}."),
    "said-by-key": Reason(
        "”{text}” har med {sign}, som {key} redan säger.",
        "Skriv {instead}.",
        "“{text}” has {sign}, which {key} says already.",
        "Write {instead}.",
    ),
    "another-limit": Reason(
        "”{text}” säger något annat än {written}.",
        "Är gränsen {sign} {number}, skriv {key}: {number} i stället för {written}. Är det {written} som gäller,"
        " skriv bara {number}.",
        "“{text}” says something else than {written}.",
        "If the limit is {sign} {number}, write {key}: {number} in place of {written}. If {written} is right,"
        " write only {number}.",
    ),
    "plus": Reason(
        "”{text}” kan vara ett värde eller en ökning.",
        "Är värdet {number}, skriv {number}. Har det ökat med {number}, skriv det nya värdet.",
        "“{text}” may be a value or an increase.",
        "If the value is {number}, write {number}. If it has risen by {number}, write the new value.",
    ),
    "difference": Reason(
        "”{text}” kan vara en avvikelse mot budgeten {budget}, men här ska hela beloppet stå.",
        "Blir det så mycket mer än budgeten, skriv {more}. Blir det så mycket mindre, skriv {less}. Är {number} hela"
        " beloppet, skriv {number}.",
        "“{text}” may be a difference from the budget {budget}, but the whole amount is to stand here.",
        "If it is so much more than the budget, write {more}. If it is so much less, write {less}. If {number} is the"
        " whole amount, write {number}.",
    ),
    "plus-increase-by": _limit_or_increase(
        "Är gränsen {number}, skriv {number}. Ska värdet öka med {number}, skriv increase_by: {number}.",
        "If the limit is {number}, write {number}. If the value is to rise by {number}, write increase_by: {number}.",
    ),
    "plus-decrease-by": _limit_or_increase(
        "Är gränsen {number}, skriv {number}. Får värdet öka med högst {number}, räkna ut gränsen och skriv den.",
        "If the limit is {number}, write {number}. If the value may rise by {number} at most, work out the limit"
        " and write it.",
    ),
    "yes": _no_number(
        "Är det något som ska bli gjort, skriv målvärdet som steg, target: {{done: [genomfört]}}, och värdet som"
        " [genomfört], eller [] om det inte är gjort. Annars skriver du talet som mättes.",
        "If it is something to be done, write the target as steps, target: {{done: [completed]}}, and the value"
        " as [completed], or [] if it is not done. Otherwise write the number that was measured.",
    ),
    "which-steps": _which_steps(
        "Skriv de steg som är klara inom hakparentes: [{steps}] om alla är det, [] om inget är det.",
        "Write the steps that are done in square brackets: [{steps}] if all are, [] if none is.",
    ),
    "state": Reason(
        "”{text}” är en bedömning, men här ska värdet stå.",
        "Skriv talet som mättes. Om målet är nått räknas ut av det. Finns inget tal, ta bort {field} och skriv"
        " bedömningen under assessments, med status: {status}.",
        "“{text}” is an assessment, and the value is to stand here.",
        "Write the number that was measured. Whether the target is met is computed from it. Where there is no"
        " number, delete {field} and write the assessment under assessments, with status: {status}.",
    ),
    "exponent": Reason(
        "”{text}” är ett tal som kalkylprogrammet har förkortat.",
        "Är det exakt {whole}, skriv {whole}. Annars visar du alla siffror i kalkylprogrammet och skriver dem.",
        "“{text}” is a number that the spreadsheet has shortened.",
        "If it is exactly {whole}, write {whole}. Otherwise show all the digits in the spreadsheet and write them.",
    ),
    "apart": Reason(
        "”{text}” har ett mellanrum bland siffrorna.",
        "Hör siffrorna ihop, skriv {whole}. Är det decimaler efter mellanrummet, skriv {decimal}."
        " Är det två tal, behåll det som hör hit.",
        "“{text}” has a gap between its digits.",
        "If the digits belong together, write {whole}. If decimals come after the gap, write {decimal}."
        " If it is two numbers, keep the one that belongs here.",
    ),
    "point": Reason(
        "”{text}” har punkt eller komma på fel plats.",
        "Är det {number}, skriv {number}. Annars skriver du alla siffror.",
        "“{text}” has a point or a comma in the wrong place.",
        "If it is {number}, write {number}. Otherwise write all the digits.",
    ),
    "spreadsheet": Reason(
        "”{text}” är något som kalkylprogrammet skriver i stället för ett tal.",
        "Öppna kalkylprogrammet och se vilket tal det ska vara. Skriv det, eller ta bort {field}.",
        "“{text}” is what a spreadsheet writes in place of a number.",
        "Open the spreadsheet and see which number it should be. Write that, or delete {field}.",
    ),
    "quotes": Reason(
        "”{text}” har med ett citattecken.",
        "Skriv {instead}, utan citattecken.",
        "“{text}” has a quotation mark in it.",
        "Write {instead}, without quotation marks.",
    ),
    "maybe-minus": Reason(
        "”{text}” kan vara {number} eller minus {number}.",
        "Är talet {number}, skriv {number}. Är det minus {number}, skriv -{number}.",
        "“{text}” may be {number} or minus {number}.",
        "If the number is {number}, write {number}. If it is minus {number}, write -{number}.",
    ),
    "margin": Reason(
        "”{text}” är ett tal med felmarginal.",
        "Skriv {number} som value och {margin} som margin: {{value: {number}, margin: {margin}}}.",
        "“{text}” is a number with its margin of error.",
        "Write {number} as value and {margin} as margin: {{value: {number}, margin: {margin}}}.",
    ),
    "answered": Reason(
        "”{text}” är två tal: värdet och hur många som svarade.",
        "Skriv {{value: {number}, n: {n}}}.",
        "“{text}” is two numbers: the value and how many answered.",
        "Write {{value: {number}, n: {n}}}.",
    ),
    "answers-of": Reason(
        "”{text}” är två tal, men n är bara hur många som svarade.",
        "Skriv n: {part}, och invited: {whole} om {whole} tillfrågades, annars population: {whole}.",
        "“{text}” is two numbers, but n is only how many answered.",
        "Write n: {part}, and invited: {whole} if {whole} were asked, or population: {whole} if there are so many.",
    ),
    "marked": Reason(
        "”{text}” är ett tal med något efter.",
        "Skriv bara {number}. Det som {mark} säger skriver du som note, till exempel {{value: {number}, note:"
        " preliminärt}}.",
        "“{text}” is a number with something after it.",
        "Write only {number}. What {mark} says you write as note, such as {{value: {number}, note: preliminary}}.",
    ),
    "several": Reason(
        "”{text}” är flera tal, men här ska ett stå.",
        "Är de av var sitt år, eller var sin del av ett, skriv vart och ett på en egen rad, med året eller perioden"
        " först. Det första blir: ÅÅÅÅ: {number}",
        "“{text}” is several numbers, and one is to stand here.",
        "If they are of a year each, or of its parts, write each on a line of its own with the year or the period"
        " first. The first becomes: YYYY: {number}",
    ),
    "two": _two_numbers(
        "Gäller de var sin del, till exempel kvinnor och män, skriv dem var för sig under of_which. Annars"
        " skriver du det tal som gäller.",
        "If they are of a part each, such as women and men, write each by itself under of_which. Otherwise write"
        " the one that holds.",
    ),
    "maybe-decimals": _two_numbers(
        "Är det {number}, skriv {number}. Annars skriver du det tal som gäller.",
        "If it is {number}, write {number}. Otherwise write the one that holds.",
    ),
    "sum": _sum(
        "Ska de räknas ihop, skriv {total}. Annars skriver du det tal som gäller.",
        "If they are to be put together, write {total}. Otherwise write the one that holds.",
    ),
    "sum-of-frame": _sum(
        "Ska de räknas ihop, skriv {total}. Har budgeten ändrats från {first} till {total} med ett beslut, skriv"
        " budget: {{original: {first}, revised: {{…: {total}}}}} med beslutets id i stället för ….",
        "If they are to be put together, write {total}. If a decision changed the budget from {first} to {total},"
        " write budget: {{original: {first}, revised: {{…: {total}}}}} with the id of the decision in place of ….",
    ),
    "secret": _no_number(
        "Skriv {instead} (två punkter) för ett värde som är hemligt.",
        "Write {instead} (two dots) for a value that is secret.",
    ),
}
