"""What stands before and after a number and says how it bounds: ``minst``, ``inte under``, ``eller bättre``.

Source: annotation guide 7 (comparators), design 6 (negations such as "inte under 55").
"""

import re
from functools import cache

from malstyr.language.swedish.words import word_set

_THAN_MORE = word_set("mer mera fler flera högre större längre bättre äldre snabbare")
_THAN_LESS = word_set("mindre färre lägre kortare sämre")
_SIGNS = {
    word: sign
    for sign, said in (
        (">=", "≥ minst lägst åtminstone minimum tillminst"),
        ("<=", "≤ högst max maximalt maximum maximal maxtid mest längst inom takbelopp bästa främsta övre översta"),
        (">", "> över utöver överstiga överstiger överskrida överskrider övergå överträffa överträffar"),
        ("<", "< under understiga understiger underskrida underskrider"),
    )
    for word in said.split()
}
_SIGNS_OF_LEADS = _SIGNS | {"senast": "<="}
_SIGNS_OF_TWO = {
    ("<", "="): "<=",
    (">", "="): ">=",
    ("allra", "minsta"): ">=",
    ("upp", "till"): "<=",
    ("tak", "på"): "<=",
    ("tak", "om"): "<=",
    **{(more, "än"): ">" for more in _THAN_MORE},
    **{(less, "än"): "<" for less in _THAN_LESS},
}
_DENIED = {">": "<=", "<": ">="}
_VERBS = word_set(
    "överstiga överstiger överskrida överskrider övergå överträffa överträffar "
    "understiga understiger underskrida underskrider"
)
"""What denies these may stand anywhere before ("får inte i någon stadsdel överstiga")."""
_MORE_AFTER = _THAN_MORE - {"snabbare"} | {"uppåt", "däröver", "över"}
_NOT = word_set("inte ej aldrig icke inga ingen utan")
_FILL = word_set(
    "cirka ca ungefär omkring runt hela med på de den till en ett uppgå uppgår uppgått motsvara "
    "motsvarande totalt sammanlagt drygt knappt cirka: i snitt genomsnitt medel vara är ha : om ytterligare + / - ± "
    "minus utgöra utgör kosta kostar innehålla innehåller släppa släpper ut omfatta omfattar ta tar väga väger avvika avviker dröja"
)
_NONE = frozenset(["ingen", "inga", "inget"])


@cache
def _after() -> re.Pattern[str]:
    return re.compile(
        r"\s*(?:(?:%|procent(?:enheter)?|[^\W\d]+\s)\s*)?(?:(?:eller|och|el\.?)\s(?P<word>mer|mera|fler|flera|högre|bättre|större|längre|uppåt|däröver|över|mindre|färre|lägre|kortare|därunder|under|sämre|snabbare|tidigare|negativ|negativt)\b|(?P<up>uppåt|som lägst|som minst)\b|(?P<down>som högst|som mest|per\s\w+\ssom högst)\b)"
    )


def comparator(before: list[str], after: str, *, lead: bool = False) -> str:
    """The comparator of a number between ``before`` (words, nearest last) and ``after`` (the text that follows)."""
    if lead and before[-1:] == ["under"] and not _is_below(before[:-1]):
        return ""
    return _said_before(before, _SIGNS_OF_LEADS if lead else _SIGNS) or _said_after(after)


def _is_below(before: list[str]) -> bool:
    """ "svarstiden ska vara under två veckor", and not "prao under två veckor", which is how long."""
    return before[-1:] == [] or before[-1] in _AT or any(word.endswith(_OF_TIME) for word in before)


_AT = word_set("vara är ligga ligger bli blir till ned ner på långt klart väl hålla håller hållas : ,")
_OF_TIME = ("tid", "tiden", "tider", "tiderna", "kö", "kön", "köer", "köerna", "tidens")


def _said_before(before: list[str], signs: dict[str, str]) -> str:
    near = [word for at, word in enumerate(before) if not _denies_verb(before, at)][-6:]
    for at in reversed(range(max(0, len(near) - 4), len(near))):
        word = near[at]
        sign = _SIGNS_OF_TWO.get((near[at - 1] if at else "", word)) or signs.get(word, "") or _than(near, at)
        if near[at - 2 : at] == ["ska", "upp"]:
            return ""  # "ska upp till 68": rises to
        if sign in _DENIED and word != sign and _is_denied(sign, before if word in _VERBS else near[:at], before):
            return _DENIED[sign]
        if sign or word not in _FILL:
            return sign
    return ""


def _than(near: list[str], at: int) -> str:
    """ "kortare kö än tio dagar": what is compared may stand between."""
    return _SIGNS_OF_TWO.get((near[at - 2], "än"), "") if at > 1 and near[at] == "än" else ""


def _denies_verb(before: list[str], at: int) -> bool:
    """ "överstiger inte": said after the verb, where it denies as much as before."""
    return before[at] in _NOT and at > 0 and before[at - 1] in _VERBS


def _is_denied(sign: str, near: list[str], before: list[str]) -> bool:
    return not _NOT.isdisjoint(near) or (sign == ">" and not _NONE.isdisjoint(before))


def _said_after(after: str) -> str:
    match = _after().match(after)
    if match is None:
        return ""
    return ">=" if match["up"] or match["word"] in _MORE_AFTER else "<="
