"""What in a goal's text is not the goal: bullets, list and goal numbers, headings, organs in brackets, footnotes, notes.

People paste goals out of lists, tables and minutes. All this is taken away before anything is read, so that a list
number is no quantity and a heading no claim.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

_NUMBER = r"\d{1,2}(?:\.\d{1,2}){0,3}"
_PARTS = r"\d{1,2}(?:\.\d{1,2}){1,2}"
_LABELS = (
    r"(?:\w*mål(?:et|en)?|\w*mått(?:et)?|nyckeltal|indikator|åtagande|uppdrag|aktivitet|åtgärd|strategi|inriktning|"
    r"målsättning|fokusområde|målområde|perspektiv|punkt|nr|no|id|tema|kap|kapitel|del|förslag|prioritering)"
)
_DIGITS = r"\d{1,3}[\ufe0f\u20e3]*(?:[.,:/–-]\d{1,2}){0,3}(?:[\s.]?[a-h](?![^\W\d])|\.?[A-H](?![^\W\d]))?"  # 1.2, 7b, 1 a, 1.A
_MARK = rf"(?:(?:[A-ZÅÄÖ]{{1,4}}[ .]?)?{_DIGITS}|[A-ZÅÄÖ]|[IVX]{{1,4}}|[a-h](?=[.):]))"
"""What numbers a goal in a list, as people write it: 3, 1.2, 1:3, 1–2, 7b, 1 a, A.1, KS 1, IV."""
_GOES_ON = r"(?=[A-ZÅÄÖ](?:[^\W\d](?<![A-ZÅÄÖ])|\s|[A-ZÅÄÖ]{1,3}\s))(?![GKMT](?:n?kr|bit|SEK|Wh?)\b|Milj(?:on|ard))"
"""A sentence that begins: "Kommunen", "I", "SFI"; and not "PROCENT" after its number."""
_NO_UNIT = r"(?=[A-ZÅÄÖ])(?![GKMT]?(?:n?kr|N?KR|bit|SEK|EUR|Wh?|WH)\b|(?i:procent|milj(?:on|ard)))"
"""What may follow a number in parts, which is a measure before nothing else: "1.1 HME-index"."""
_ORGAN = (
    r"(?:[A-ZÅÄÖ]{1,3}N|So[NC]|[KRLS][SF](?:AU)?|"
    r"(?i:(?:\w+- och )?\w*(?:nämnden?|styrelsen?|fullmäktige|utskottet?|förvaltningen?|kontoret|beredningen?)))"
)
_ORGANS = rf"{_ORGAN}(?:(?:, | och |/| & ){_ORGAN})*"
_NOTES = (
    r"(?:målägare|ägare|ansvarig|ansvar|ansvarar|utförare|kontaktperson|kontakt|handläggare|uppföljning|återrapportering|"
    r"källa|kommentar|dnr|diarienummer|status)"
)
_MONEY = r"\d[\d\s]*(?:[.,]\d+)?\s?(?:kronor|[tm]?n?kr|msek)\b"
_DAY = r"20\d\d-\d\d-\d\d"
_SHORT_ORGAN = r"(?:[A-ZÅÄÖ]{1,3}N|So[NC]|[KRLS][SF](?:AU)?)"
_NOT_ITS_OBJECT = "".join(
    rf"(?<!\s{word}\s)"
    for word in ["av", "i", "till", "från", "för", "hos", "inom", "med", "och", "via", "genom", "på"]
)
"""Before an organ that answers for the goal; "beslutas av KS" is a part of it."""
_MODAL = r"(?:Ska|Skall|Bör|Är|Har)"
_NOT_ALONE = (
    rf"(?:{_MODAL}|(?:Öka|Minska)\s(?:till|med|från)|(?:Andelen|Antalet)\s(?i:{_MODAL})|"
    rf"(?:Minst|Högst|Lägst|Max|Över|Under)\s\d\S*(?!\s\S+\sav\b|\s(?i:{_MODAL})\b))\b"
)
"""How what rests on the word before its colon goes on: "Frisknärvaro: Minst 96 %"."""
_REFERENCE = (
    r"\d{1,3}(?:[,–-]\s?\d{1,3})*(?=\])|(?i:(?:se\s)?(?:(?:fot)?not|s|sid|sidan?)\.?\s\d{1,3}(?:\s?[-–]\s?\d{1,3})?)"
    r"|(?i:(?:dnr|diarienr|diarienummer|reviderad|reviderat|nytt|ny|antagen|antaget|beslutad|beslutat|fastställd|fastställt|jfr|"
    r"strategi|vision|prio|fp)\b[^()\[\]]{0,40})(?=[)\]])"
    r"|(?i:sdg|indikator|nivå|bilaga|tabell|figur|diagram|steg|delmål|mål)\s\d{1,2}(?:(?:\.|,\s|\soch\s)\d{1,2})*(?=[)\]])"
    rf"|{_ORGAN}\s(?:{_DAY},?\s?)?(?:§\s?\d{{1,3}}(?:/20\d\d)?)?(?=[)\]])|(?i:(?:(?:budget|kostnad)\s?:?\s)?{_MONEY}|0\s?t?kr)(?=[)\]])"
)
"""A footnote, "[1]", a page, "(se sidan 14)", a paper, "(dnr 2025-114)", a decision, another's number, or what it costs."""

_BEFORE = rf"""
    [•·▪◦‣●○■□➢✓✔►▶→☐☑☒①-⑳➀-➓\uf0b7\uf0a7]\s*                          # bullets
  | [\ufeff\u200b\u2060\xad]+ | \|\s* | \[[ xX]?\]\s+            # unseen signs, cells of a table, boxes to tick
  | </?\w{{1,6}}>\s* | [(\[][A-ZÅÄÖ]{{1,3}}\s?\d{{1,2}}(?:\.\d{{1,2}})*[)\]]:?\s+   # <p>  [M3]
  | \#\d{{1,3}}(?:\.\d{{1,2}})*[.:)]?\s+(?=\d|{_NO_UNIT})                # #5 80 procent
  | [-–—*>+]\s+ | o\s+(?=[A-ZÅÄÖ])
  | ["”“„»«'’‘] | [*_\#]+\s*                                       # quotation and emphasis
  | \(?(?:{_NUMBER}|[a-zA-Z]|[ivxIVX]{{1,4}})[.)]\s+               # 1.  3)  (2)  a)  IV.
  | (?:[A-ZÅÄÖ]{{1,4}}[ .])?{_DIGITS}(?:\s?[.):|;]{{1,2}}\s*|[°º]?\s+|\s[–—-]\s){_GOES_ON}   # 1.2 Kommunen, KS 1 Kommunen, 1: Kommunen
  | {_NUMBER}\t\s*(?=[A-ZÅÄÖ\d])                                   # 4, and the next cell
  | [A-ZÅÄÖ]{{1,3}}\s?\d{{1,2}}(?:\.\d{{1,2}})*\s?[:.)–-]\s+       # M3:
  | (?i:(?:[^\W\d]+\s)?{_LABELS}(?:\.|\s(?:nr\.?|nummer))?)
    (?: \s\#?{_MARK}(?:\s\(av\s\d{{1,2}}\))?(?:\s?[:.)](?!\d)\s*|\s[–—-]\s|\s?\n\s*|\s{_GOES_ON})
      | \s{_PARTS}\s(?=\d) | \s?:\s+ | \s[–—-]\s(?=[A-ZÅÄÖ]) )   # Mål 3:  Mål:
  | {_PARTS}\s+(?:(?=\d)(?!20\d\d\b)|{_NO_UNIT})                  # 2.1 85 %, and no day of a year
  | {_SHORT_ORGAN}\s[–—-]\s(?=[A-ZÅÄÖ\d])                          # KS – Kommunen
  | [A-ZÅÄÖ][^\W\d]+(?:[ -](?!(?i:{_NOTES})(?:\s[^\W\d]+){{0,3}}\s?:)[^\W\d]+){{0,3}}:\s+(?!{_NOT_ALONE})(?=[A-ZÅÄÖ]|20\d\d\s(?:ska|är|har)\b)   # Trygghet: Alla elever
"""
_ORGANS_BEFORE = rf"[(\[](?:{_ORGANS}|{_REFERENCE})[)\]]:?\s*"
_WITHIN = rf"(?<=\s)\s+|\s?[(\[](?:{_ORGANS}|{_REFERENCE})[)\]]"
_ABOUT_IT = (
    r"(?<=[.!?])\s+(?=[A-ZÅÄÖ])(?![^.]*\b(?:senast|nås|nått|uppnå\w*)\b)(?:"
    r"(?:Målet|Målen|Målsättningen|Detta(?:\smål)?|Uppdraget|Uppföljning(?:en)?|Resultatet|Utfallet)\s"
    r"(?!är\s(?:att|minst|högst|\d)|(?:ska|skall|bör)\s(?!följas|redovisas|rapporteras))"
    r"|(?:Beslut(?=\si)|Beslutat|Beslutad|Antaget|Antagen|Fastställt|Fastställd|Redovisas|Rapporteras|Följs|Gäller|Omfattar|Avser|Berör)\s"
    r"|(?:Ansvarig(?:t|a)?|Ansv\.|Nämnd(?:en)?|Förvaltning(?:en)?)(?:\s[^\W\d]+){0,2}(?:\s?:|\sär|\sansvarar)\s"
    r"|(?:Samtliga|Alla)\s\w+\s(?:berörs|omfattas)|(?:Budget(?:en)?|Kostnad(?:en)?)(?:\s?:|(?=\s\d)|\s(?:är|beräknas|uppskattas))\s"
    r")[^!?]*$"
)
"""A sentence after the goal that says who, what or how much it concerns, or who decided and follows it up."""
_AROUND = " \t\r\n\xa0\u202f.…!;,\"”“„»«'’‘*_|"
_AFTER = (
    rf"\b(?:(?<=[.,;:!?\n–—-]\s)|(?<=[(\[\n])|(?=[A-ZÅÄÖ]))(?i:{_NOTES}(?:\s[^\W\d]+){{0,3}}\s?:[^:.]*|prio(?:ritet)?\s\d)$|\s(?:[–—-]\s|/\s?){_ORGANS}$|{_ABOUT_IT}|</\w{{1,6}}>$"
    rf"|\s(?:(?<!ska\svara\s)(?<!är\s)(?<!bli\s)(?<!blir\s)(?:Beslut|Antag|Fastställ)[^\W\d]*\s(?:(?:av|i)\s\w+\s)?{_DAY}|(?:Budget|Kostnad)\s?:?\s(?i:{_MONEY})|Tel(?:efon|\.)?:?\s[\d\s-]+)$"
    rf"|(?:\t{_NOT_ITS_OBJECT}{_SHORT_ORGAN}|\s{_NOT_ITS_OBJECT}{_SHORT_ORGAN}(?:/{_SHORT_ORGAN})+)$|\s(?i:dnr|diarienr)\s[^.:]{{1,30}}$"
    rf"|\s\#\d{{1,3}}$|\|\s*(?:{_ORGANS}|\d{{1,3}})$|\s/\s?[A-ZÅÄÖ][a-zåäö]+$"
    rf"|\s?[(\[](?:{_REFERENCE})[)\]]$"
    r"|(?:(?<=[^\W\d])|(?<=\b20\d\d)|(?<=%))\s?(?:\(\d\)|\d\)|[¹²³⁴⁵])$"  # a footnote
    r"|(?<=\d)¹$"
    r"|\b(?i:sid(?:an?)?\.?\s\d{1,3}(?:\s?\(\d{1,3}\)?|\sav\s\d{1,3}))$"
)
_HELD_WITHIN, _HELD_AFTER = (
    r"\s\s|[(\[]",
    r"[:>/|\t]|\s[–—-]\s|[\d)\]¹²³⁴⁵]$|[.!?]\s|\d\s?(?i:kronor|\w{0,2}kr|msek)$",
)
"""What each of these holds one of; few texts do, and making the patterns takes longer than reading some."""
_LONGEST_ANSWER = 200
"""Signs of who answers for a goal, at most, so that a text of such endings is read once."""


class GoalAlone(NamedTuple):
    """The goal without what is not the goal, and where each of its signs stands in the text as given."""

    text: str
    places: Sequence[int] | None
    """One more than signs; None where nothing was taken away."""


_MARKUP = r"\*+(?=\S)|(?<=\S)\*+|(?<!\w)_+(?=\w)|(?<=[\w.:)])_+(?!\w)|`|</?(?:[biu]|em|strong|span|code)>|\\(?=[^\w\s])"
"""Emphasis and the signs that guard others, wherever they stand: "**3.** ", "3\\. "."""


def goal_given(text: str) -> GoalAlone:
    """The goal in a text as given. A text that is nothing else is left as it is."""
    if re.search(r"[*_`<\\]", text) is None:
        return _alone(text)
    marks = [match.span() for match in re.finditer(_MARKUP, text)]
    edges = [0, *(edge for mark in marks for edge in mark), len(text)]
    kept = [at for start, end in zip(edges[::2], edges[1::2], strict=True) for at in range(start, end)]
    given = _alone("".join(text[at] for at in kept))
    kept.append(len(text))
    return given._replace(places=[kept[at] for at in given.places or range(len(kept))])


def _alone(text: str) -> GoalAlone:
    """The goal in a text without emphasis."""
    start = len(text) - len(text.lstrip())
    while (match := _before(text, start)) is not None:
        start = match.end()
    end = len(text.rstrip(_AROUND))
    held = re.search(_HELD_AFTER, text[:end]) is not None
    while held and (match := re.compile(_AFTER).search(text, max(start, end - _LONGEST_ANSWER), end)) is not None:
        end = len(text[: match.start()].rstrip(_AROUND + "(–—-"))
    if end <= start:
        return GoalAlone(text, None)
    if re.search(_HELD_WITHIN, text) is None or (within := re.compile(_WITHIN)).search(text, start, end) is None:
        whole = end - start == len(text)
        return GoalAlone(text, None) if whole else GoalAlone(text[start:end], range(start, end + 1))
    kept: list[int] = []
    since = start
    for match in within.finditer(text, start, end):
        kept += range(since, match.start())
        since = match.end()
    kept += range(since, end)
    return GoalAlone("".join(text[at] for at in kept), (*kept, end))


def _before(text: str, start: int) -> re.Match[str] | None:
    """What stands at a place that is not the goal yet."""
    found = re.compile(_BEFORE, re.VERBOSE).match(text, start)
    if found is None and text.startswith(("(", "["), start):
        return re.compile(_ORGANS_BEFORE).match(text, start)
    return found
