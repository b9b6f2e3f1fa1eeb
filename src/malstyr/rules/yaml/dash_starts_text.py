"""A text begins with a dash and a space.

Why: A dash and a space begin an item of a list, and a list cannot begin after a colon on the same line.
Example:
    goals:
      utsläpp:
  -     text: - 40 % utsläpp till 2020
  +     text: "- 40 % utsläpp till 2020"
Source: YAML 1.2, 8.2.1 Block Sequences

Finner: En text som börjar med bindestreck och blanksteg.
Varför: Bindestreck och blanksteg börjar en post i en lista, och en lista kan inte börja efter ett
    kolon på samma rad.
"""

from malstyr.rules.reasons import Saying

_form = Saying(
    "”{text}” börjar med bindestreck och blanksteg, och så börjar en post i en lista.",
    "“{text}” begins with a dash and a space, which is how an item of a list begins.",
)
REASONS = {
    "text": _form(
        "Ett negativt tal skrivs utan blanksteg, till exempel -40. Är strecket bara ett listtecken, ta bort det. Hör"
        " det till texten, skriv {instead}",
        "A negative number has no space after the dash, such as -40. If the dash only marks an item, delete it. If it"
        " belongs to the text, write {instead}",
    ),
    "list-sign": _form("Skriv {instead}", "Write {instead}"),
    "maybe-negative": _form(
        "Är strecket bara ett listtecken, skriv {bare}. Är talet negativt, skriv {negative}.",
        "If the dash only marks an item, write {bare}. If the number is negative, write {negative}.",
    ),
}
