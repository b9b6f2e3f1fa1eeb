"""Forms of any number, wherever it stands."""

import re
from decimal import Decimal

from malstyr.source.marks import SPREADSHEET
from malstyr.workspace.mistakes.misread_number.form import (
    A_NUMBER,
    ABOUT_ROW,
    ADDED,
    DASH,
    MISREAD,
    Forms,
    FormWords,
    Stands,
    as_form,
    certain_number,
    certainly,
    number_in_words,
    told_sum,
)
from malstyr.workspace.mistakes.told import Told


def _fraction(words: FormWords, stands: Stands) -> Told:
    whole, part = Decimal(words["number"] or 0), Decimal(_QUARTERS[words["mark"]])
    return Told(MISREAD, {"form": "meant"}, f"{whole + part:f}")


def _exponent(words: FormWords, stands: Stands) -> Told | None:
    """``1,2E+05``: how spreadsheets shorten a number that their column has no room for."""
    places = int(words["mark"])
    if abs(places) > 12:
        return None
    number = Decimal(words["sign"].replace(",", ".").replace("\u2212", "-"))
    return Told(MISREAD, {"form": "exponent", "whole": f"{number.scaleb(places):f}"})


def _apart(words: FormWords, stands: Stands) -> Told:
    """``12 34``: digits with a gap where thousands have none."""
    first, *rest = words["mark"].split()
    if first == "0":
        return Told(MISREAD, {"form": "point", "number": f"0.{''.join(rest)}"})
    return Told(MISREAD, {"form": "apart", "whole": "".join((first, *rest)), "decimal": f"{first}.{''.join(rest)}"})


def _foreign(words: FormWords, stands: Stands) -> Told:
    """``1,234.5`` and ``1'234``: thousands as other languages part them."""
    return Told(MISREAD, {"form": "meant"}, re.sub("[,'’]", "", words["mark"]))


def _minus(words: FormWords, stands: Stands) -> Told | None:
    number = words["number"] or words["after"]
    return Told(MISREAD, {"form": "meant"}, f"-{number}") if number[0] != "-" else None


def _point(words: FormWords, stands: Stands) -> Told:
    """A point or comma at one end of the digits."""
    return Told(MISREAD, {"form": "point", "number": words["mark"].replace(",", ".") or f"0.{words['sign']}"})


def _gap(words: FormWords, stands: Stands) -> Told:
    """``82. 4`` and ``82..4``: a blank after the point, or another one."""
    return Told(MISREAD, {"form": "point", "number": re.sub("[., ]+", ".", words["mark"])})


def _letters(words: FormWords, stands: Stands) -> Told | None:
    """``25l`` and ``1O4``: letters that look like figures, and are no unit."""
    text = words["mark"]
    letters = re.sub("[0-9.,]", "", text)
    if stands.unit.casefold().startswith(letters.casefold()):
        return None
    figures = text.translate(AS_FIGURES).replace(",", ".")
    return Told(MISREAD, {"form": "letter", "letter": letters[0], "number": figures})


AS_FIGURES = str.maketrans("lIoO", "1100")
"""Letters that look like figures."""
LETTER_FOR_FIGURE = (r"(?P<mark>(?-i:(?=[lIoO.,]*[0-9])(?=[0-9.,]*[lIoO])[0-9lIoO]+(?:[.,][0-9lIoO]+)?))", _letters)
"""A number with a letter for one of its figures."""
EXPONENT = (r"(?P<sign>[-\u2212]?[0-9](?:[.,][0-9]+)?)e(?P<mark>[-+]?[0-9]{1,3})", _exponent)
"""A number that a spreadsheet has shortened, which no form of two numbers is."""
_QUARTERS = {"½": "0.5", "¼": "0.25", "¾": "0.75"}
_QUOTE = r"[\"'”“„’‘«»]+"
OF_NUMBERS: Forms = (
    ABOUT_ROW,
    (ADDED, told_sum("sum")),
    (r"(?P<mark>[^\W\d].*)", number_in_words),
    (rf"{_QUOTE} *(?P<number>{A_NUMBER}) *(?:{_QUOTE})?|(?P<after>{A_NUMBER}) *{_QUOTE}", certainly("quotes")),
    (rf"[%‰] *(?P<number>{A_NUMBER})", certainly("meant")),
    (r"(?:(?P<number>[0-9]+) *)?(?P<mark>[½¼¾])", _fraction),
    (r"(?P<mark>[0-9]{1,3}(?: [0-9]{1,2}){1,2})", _apart),
    (r"(?P<mark>[0-9]{1,3}(?:,[0-9]{3})+\.[0-9]+|[0-9]{1,3}(?:['’][0-9]{3})+(?:\.[0-9]+)?)", _foreign),
    (r"(?P<mark>[0-9]+(?:[.,] +|[.,]{2})[0-9]+)", _gap),
    (r"(?P<mark>[0-9]+(?:[.,][0-9]+)?)[.,;]|[.,](?P<sign>[0-9]+)", _point),
    (rf"\| *(?P<number>{A_NUMBER}) *\|?|(?P<after>{A_NUMBER}) *\|", certainly("meant")),
    (rf"minus *(?P<number>{A_NUMBER})", _minus),
    (rf"-\s+(?P<number>{A_NUMBER})", as_form("maybe-minus")),
    (rf"(?P<number>[0-9][0-9 ,.]*) *{DASH}", as_form("maybe-minus")),
    (r"(?:±|\+/-|\+-) *(?P<number>0)", certain_number),
    (rf"= *(?P<number>{A_NUMBER})", certain_number),
    (rf"{SPREADSHEET}|=.*", as_form("spreadsheet")),
)
"""Forms of any number, wherever it stands."""
