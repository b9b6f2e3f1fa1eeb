"""Signs that word processors, mail and spreadsheets type where a goal file is held together by ordinary ones.

A hard blank as indentation, a bullet before a key, a wide colon, a sign of no width: to YAML they are letters like
others, and what they stand in becomes another key or a text. They look like what was meant, so each is named.
"""

import re
from collections.abc import Iterable

from malstyr.source.tree import Place, Source
from malstyr.source.trouble import Trouble

PASTED_SIGN = "pasted-sign"
BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
"""Blanks that are none to YAML."""
COLONS = "\uff1a\ufe55\ufe13\u2236\ua789\u02d0"
"""Colons of other alphabets and of mathematics."""
WIDTHLESS = "[\u00ad\u200b-\u200f\u2060]"
"""Soft hyphens and other signs of no width, that come along when text is pasted."""
CURVED = "\u201c\u201d\u201e\u2018\u2019"
"""Quotation marks that a word processor types; to YAML they are letters like others."""
BULLETS_ONLY = "\u2022\u25e6\u25aa\u25ab\u2023\u2043\u00b7\u25cf\u25cb\u2219\u25a0\u25a1\uf000-\uf0ff"
"""Signs that lists begin their items with, and texts with nothing else; the last are those of Word's own fonts."""
BULLETS = f"{BULLETS_ONLY}\u2013\u2014*o"
"""The same with dashes, an asterisk and a small o, which may also be signs of what is written."""
BULLET = rf"[{BULLETS}][ \t{BLANKS}]+"
_INDENT = re.compile(rf"^ *(?P<sign>[{BLANKS}])[ {BLANKS}]*(?=\S)", re.MULTILINE)
_LEAD = rf"^(?:[ {BLANKS}]*)(?:- +)*"
_NAME = r"[\"'”“]?\w[\w-]*[\"'”“]?"
_FORMS = (
    ("widthless", rf"^ *(?P<sign>{WIDTHLESS}+)", ""),
    ("bullet", rf"{_LEAD}(?P<sign>{BULLET})(?=(?:{WIDTHLESS})?{_NAME} *[:{COLONS}](?:\s|$))", ""),
    ("colon", rf"{_LEAD}{_NAME}(?P<sign> *[{COLONS}]\s*)", ": "),
    ("blank", rf"{_LEAD}{_NAME}:(?P<sign> *[{BLANKS}]+\s*)(?=\S|$)", " "),
    ("item", rf"^ *(?P<sign>{BULLET})(?=\S)", "- "),
)


def pasted_indent(source: Source) -> Trouble | None:
    """The first line that is indented by other blanks than ordinary ones, and how many are."""
    found = [*_INDENT.finditer(source.text)]
    if not found:
        return None
    first = found[0]
    args = {
        "form": "several" if len(found) > 1 else "indent",
        "lines": str(len(found)),
        "code": f"U+{ord(first['sign']):04X}",
        "instead": " " * len(first[0]),
    }
    return Trouble(PASTED_SIGN, Place(source, *first.span()), args=tuple(args.items()))


def with_plain_indents(text: str) -> str:
    """A text with ordinary blanks where lines begin, as many."""
    return _INDENT.sub(lambda found: " " * len(found[0]), text)


def pasted_sign(source: Source, lines: Iterable[int]) -> Trouble | None:
    """The first such sign on some lines that keeps their key or item from being one."""
    for number in lines:
        line, start = source.line(number), source.line_starts[number - 1]
        for form, pattern, instead in _FORMS:
            found = re.match(pattern, line)
            if found is not None:
                sign = found["sign"].strip(" ") or found["sign"]
                args = {"form": form, "sign": sign, "code": f"U+{ord(sign[0]):04X}", "instead": instead}
                place = Place(source, start + found.start("sign"), start + found.end("sign"))
                return Trouble(PASTED_SIGN, place, args=tuple(args.items()))
    return None


def without_pasted(text: str) -> str:
    """A word, number or day as it is when typed: no sign of no width, bullet or curved quotes, and plain hyphens."""
    plain = re.sub(WIDTHLESS, "", text).strip().strip(CURVED)
    return re.sub(f"[{BLANKS}]", " ", re.sub(f"^{BULLET}", "", plain)).replace("\u2011", "-").strip()
