"""Forms of a value that was measured."""

from malstyr.language.meant import meant
from malstyr.model.outcome import SaidStatus
from malstyr.workspace.mistakes.misread_number.form import (
    A_NUMBER,
    ABOUT_ROW,
    HIGH,
    LOW,
    MISREAD,
    RANGES,
    SAID_DONE,
    SAID_UNDONE,
    Forms,
    FormWords,
    Stands,
    any_of,
    as_form,
    certainly,
    limit_sign,
    told_range,
)
from malstyr.workspace.mistakes.misread_number.shares import told_share
from malstyr.workspace.mistakes.misread_number.times import OF_TIMES
from malstyr.workspace.mistakes.told import Told


def _state(words: FormWords, stands: Stands) -> Told | None:
    status = meant(words["mark"], [str(one) for one in SaidStatus.said()])
    return Told(MISREAD, {"form": "state", "status": status}) if status is not None else None


def _decimals(words: FormWords, stands: Stands) -> Told:
    """``86;5``: a key beside that of the comma, or two numbers."""
    return Told(MISREAD, {"form": "maybe-decimals", "number": f"{words['number']}.{words['part']}"})


SECRET = any_of("sekretess", "hemligt", "hemlig", "dolt", "dold", "skyddat", "secret")
"""What says that a value is hidden."""
_MARKS = "[*†‡¹²³⁴↑↓→←↗↘▲▼]"
"""Signs after a number that send to a note, or tell where it is going."""
_ONE = r"-?[0-9]+(?:[.,][0-9]+)?"
OF_VALUES: Forms = (
    (rf"(?P<part>{A_NUMBER}) *(?P<sign>av|of|/|utav|out of) *(?P<whole>{A_NUMBER})(?: *\([^()]*\)| [^\W\d][\w ]*)?",
     told_share),
    (rf"{A_NUMBER} *\((?P<part>{A_NUMBER}) *(?P<sign>av|of|/) *(?P<whole>{A_NUMBER})\)", told_share),
    (rf"{limit_sign('at_most', 'less_than')} *{A_NUMBER}", as_form("below")),
    ABOUT_ROW,
    *((pattern, told_range) for pattern in RANGES),
    *OF_TIMES,
    (rf"\+ *(?P<number>{A_NUMBER})", as_form("plus")),
    (rf"\( *(?P<number>{A_NUMBER}) *\)", as_form("maybe-minus")),
    (rf"(?P<number>{A_NUMBER}) *(?:±|\+/-|\+-) *(?P<margin>{A_NUMBER})", as_form("margin")),
    (rf"(?P<number>{A_NUMBER}) *[(\[]? *(?:n|antal svar) *[=:] *(?P<n>[0-9]+) *[)\]]?", as_form("answered")),
    (rf"(?P<number>{A_NUMBER}) *[(\[] *(?P<n>[0-9]+) *(?:svar|svarande) *[)\]]", as_form("answered")),
    (rf"(?P<number>{A_NUMBER}) *(?P<mark>{_MARKS}+|[0-9a-z]\)|\((?=[^()]*[^\W\d])[^()0-9]*\))", as_form("marked")),
    (rf"(?P<number>{A_NUMBER}),? +(?P<mark>(?:prel|uppskatt|oreviderat|ej slutlig)[^0-9]*)", as_form("marked")),
    (rf"(?P<number>{A_NUMBER})[,;] +(?P<mark>[^\W\d][^0-9]*)", as_form("marked")),
    (rf"(?P<number>{_ONE})(?:(?:, +|; *){_ONE}){{2,}}", as_form("several")),
    (rf"{LOW} *\({HIGH}\)", as_form("two")),
    (r"(?P<number>[0-9]+);(?P<part>[0-9]{1,2})", _decimals),
    (rf"{LOW} *(?:och|and|resp\.?|respektive|;|,(?= )|/|\|) *{HIGH}", as_form("two")),
    (r"(?P<low>[0-9]{4,}(?:[.,][0-9]+)?|[0-9]+[.,][0-9]+) +(?P<high>[0-9]{4,}(?:[.,][0-9]+)?|[0-9]+[.,][0-9]+)",
     as_form("two")),
    (rf"{SAID_DONE}|{SAID_UNDONE}|[x×]", as_form("yes")),
    (SECRET, certainly("secret", "..")),
    (r"(?P<mark>[^\W\d](?:[\w ]*\w)?)", _state),
)  # fmt: skip
"""Forms of a value that was measured."""
