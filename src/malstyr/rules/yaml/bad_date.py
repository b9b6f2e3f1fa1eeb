"""A date that cannot be read, or that does not exist.

Why: A date written year-month-day means the same day to everybody.
Example:
    goals:
      intranät:
        text: Ett nytt intranät är i drift
  -     due: [1 juni 2013]
  +     due: [2013-06-01]
Source: ISO 8601-1:2019, 5.2.2 Calendar date

Finner: Ett datum som inte går att läsa, eller som inte finns.
Varför: Ett datum skrivet år-månad-dag betyder samma dag för alla.
"""

from malstyr.rules.reasons import DAY_UNKNOWN, Reason, Saying

_form = Saying(
    "”{text}” går inte att läsa som ett datum.{impossible!w}",
    "“{text}” cannot be read as a date.{impossible!w}",
)
_no_day = Saying("”{text}” är ingen dag.", "“{text}” is no day.")
_uncertain = Saying("”{text}” är ingen bestämd dag.", "“{text}” is no certain day.")
REASONS = {
    "meant": _form("Skriv {instead}.", "Write {instead}."),
    "either": _form(
        "Står dagen först, skriv {day_first}. Står månaden först, skriv {month_first}.",
        "If the day stands first, write {day_first}. If the month does, write {month_first}.",
    ),
    "day": _form(
        "Skriv en dag som finns, som år-månad-dag, till exempel 2013-06-01.",
        "Write a day that exists as year-month-day, such as 2013-06-01.",
    ),
    "some-time": _uncertain(
        "Skriv vilken dag som gäller, som år-månad-dag, till exempel {last}.",
        "Write the day that holds as year-month-day, such as {last}.",
    ),
    "done": _no_day(
        "Är det klart, skriv dagen då det blev det, som år-månad-dag, till exempel 2013-06-01. Är det inte klart,"
        " ta bort {field}.",
        "If it is done, write the day it was as year-month-day, such as 2013-06-01. If it is not, take {field} away.",
    ),
    "share": _no_day(
        "Är {text} så mycket som är klart, skriv share: {share} i stället för done. Är allt klart, skriv dagen då det"
        " blev det, som år-månad-dag, till exempel 2013-06-01.",
        "If {text} is how much is done, write share: {share} instead of done. If all is, write the day it was as"
        " year-month-day, such as 2013-06-01.",
    ),
    "not-known": _no_day(
        "Skriv dagen, som år-månad-dag, till exempel 2013-06-01. Är den inte känd, ta bort {field}.",
        "Write the day as year-month-day, such as 2013-06-01. Where it is not known, take {field} away.",
    ),
    "as-of": _form.further(*DAY_UNKNOWN)(
        "Är det dagens datum som gäller, ta bort {field}. Annars skriver du dagen, som år-månad-dag, till exempel"
        " 2013-06-01.",
        "If today is meant, take {field} away. Otherwise write the day as year-month-day, such as 2013-06-01.",
    ),
    "whole-month": Reason(
        "”{text}” är en hel månad, men {field} är en dag som kommer varje år.",
        "Skriv den som månad-dag: {last} om det är månadens sista dag.",
        "“{text}” is a whole month, and {field} is a day that comes every year.",
        "Write it as month-day: {last} if it is the last day of the month.",
    ),
    "month": Reason(
        "”{text}” är en månad, men här ska en dag stå.",
        "Skriv också dagen, till exempel {month}-15.",
        "“{text}” is a month, and a day is to stand here.",
        "Write the day too, such as {month}-15.",
    ),
    "yearless": Reason(
        "”{text}” säger inte vilket år.",
        "Skriv året först: ÅÅÅÅ-{meant}, med årets fyra siffror i stället för ÅÅÅÅ.",
        "“{text}” does not say which year.",
        "Write the year first: YYYY-{meant}, with its four digits for YYYY.",
    ),
    "yearly": _form(
        "Skriv en dag som kommer varje år, som månad-dag, till exempel 04-30.",
        "Write a day that comes every year as month-day, such as 04-30.",
    ),
    "of-one-year": Reason(
        "”{text}” är en dag ett visst år, men {field} är en dag som kommer varje år.",
        "Är det samma dag varje år, skriv {meant}.",
        "“{text}” is a day of a certain year, but {field} is a day that comes every year.",
        "If it is the same day every year, write {meant}.",
    ),
    "period": Reason(
        "”{text}” är en period, men här ska en dag stå.",
        "Är det senast när perioden är slut, skriv {last}. Annars skriver du den dag som gäller, som år-månad-dag.",
        "“{text}” is a period, and a day is to stand here.",
        "If it is by the end of the period, write {last}. Otherwise write the day that holds, as year-month-day.",
    ),
    "some-day": _uncertain(
        "Skriv den sista dagen som gäller, som år-månad-dag: {last} om det är så sent det får bli, annars en tidigare.",
        "Write the last day as year-month-day: {last} if it may be as late as that, otherwise an earlier one.",
    ),
    "short-year": _form(
        "Är det {last}, skriv så. Ett datum skrivs år-månad-dag, med alla fyra siffrorna i året.",
        "If it is {last}, write that. A date is year-month-day, with all four digits of the year.",
    ),
    "serial": Reason(
        "”{text}” är ett tal som kalkylprogrammet har för en dag.",
        "Är det {last}, skriv så. Annars skriver du dagen.",
        "“{text}” is the number that a spreadsheet has for a day.",
        "If it is {last}, write that. Otherwise write the day.",
    ),
    "must-end": _no_day(
        "Här måste en sista dag stå. Skriv den dag då frågan ska prövas igen, som år-månad-dag.",
        "A last day must stand here. Write the day when it is to be considered again, as year-month-day.",
    ),
    "again": _no_day(
        "Görs det om och om igen, skriv hur ofta med every, till exempel every: 1 month, och i {field} nästa dag, som"
        " år-månad-dag. Annars skriver du den sista dagen, som år-månad-dag, till exempel 2013-06-01.",
        "If it is done again and again, write how often with every, such as every: 1 month, and as {field} the next"
        " day, as year-month-day. Otherwise write the last day.",
    ),
    "none": _no_day(
        "Skriv den sista dagen, som år-månad-dag, till exempel 2013-06-01. Är ingen bestämd: ta bort ”{text}”, och"
        " {field} om inget annat står där.",
        "Write the last day as year-month-day, such as 2013-06-01. If none is set, take “{text}” away, and {field}"
        " where nothing else stands there.",
    ),
}
