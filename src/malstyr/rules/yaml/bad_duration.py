"""A length of time that cannot be read.

Why: A promise of a time can be followed up only when number and unit are clear.
Example:
    indicators:
      svarstid:
        promise: Du får svar inom två dygn
        measured_in: procent
  -     target: {within: 48 timmar, share: 100}
  +     target: {within: 48 hours, share: 100}
Source: the goal file format: lengths of time

Finner: En tidslängd som inte går att läsa.
Varför: Ett löfte om en tid går att följa upp bara om antal och enhet är tydliga.
Källa: målfilernas format: tidslängder
"""

from malstyr.rules.reasons import Reason, Saying

_form = Saying("”{text}” går inte att läsa som en tidslängd.", "“{text}” cannot be read as a length of time.")
REASONS = {
    "meant": _form("Skriv {instead}.", "Write {instead}."),
    "any": _form(
        "Skriv ett antal och en enhet på engelska: 30 minutes, 48 hours, 14 days, 2 working days (vardagar),"
        " 2 weeks, 6 months eller 4 years.",
        "Write a number and a unit: 30 minutes, 48 hours, 14 days, 2 working days, 2 weeks, 6 months or 4 years.",
    ),
    "span": Reason(
        "”{text}” säger vilka år, men här ska det stå hur lång tid det är.",
        "Skriv {length}, om det är alla de åren.",
        "“{text}” says which years, and how long a time it is should stand here.",
        "Write {length}, if it is all those years.",
    ),
    "when": Reason(
        "”{text}” säger när, men här ska det stå hur lång tid det är.",
        "Skriv ett antal och en enhet på engelska, till exempel 14 days, 6 months eller 4 years.",
        "“{text}” says when, and how long a time it is should stand here.",
        "Write a number and a unit, such as 14 days, 6 months or 4 years.",
    ),
    "none": Reason(
        "”{text}” är ingen bestämd tid.",
        "Skriv ett antal och en enhet på engelska, till exempel 14 days, 6 months eller 4 years. Är ingen tid"
        " bestämd, ta bort {field}.",
        "“{text}” is no certain time.",
        "Write a number and a unit, such as 14 days, 6 months or 4 years. Where no time is set, take {field} away.",
    ),
    "budget": Reason(
        "”{text}” är ett belopp, men här ska det stå hur lång tid det är.",
        "Ska utfallet rymmas i budgeten, skriv i stället en indikator för avvikelsen, med formula: kostnad.budget -"
        " kostnad och target: {{at_least: 0}}, där kostnad är id:t för den här indikatorn.",
        "“{text}” is an amount, and how long a time it is should stand here.",
        "If the outcome is to stay within the budget, write an indicator of the deviation instead, with formula:"
        " cost.budget - cost and target: {{at_least: 0}}, where cost is the id of this indicator.",
    ),
    "number": Reason(
        "”{text}” säger inte vad tiden räknas i.",
        "Skriv enheten efter talet: {text} days för dagar, {text} working days för vardagar, {text} hours för"
        " timmar, {text} weeks för veckor, {text} months för månader eller {text} years för år.",
        "“{text}” does not say what the time is counted in.",
        "Write the unit after the number: {text} days, {text} working days, {text} hours, {text} weeks,"
        " {text} months or {text} years.",
    ),
}
