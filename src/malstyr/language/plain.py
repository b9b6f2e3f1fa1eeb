"""Texts without what cannot be seen in them, and names as files and addresses can bear them."""

import re
import unicodedata

UNSEEN = (
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f"
    "\u2028-\u202e\u2060-\u206f\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\U000110bd\U000110cd"
    "\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
"""Signs that control, format, end a line, are half a character or none: all but tabs and ordinary line ends."""
_IGNORED = "[\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef]"
"""Signs that are nothing to see and do nothing either: joiners, fillers and selectors of a form."""
_FORMS_OF_LETTERS = "[\u2100-\u214f\u249c-\u24e9\ufb00-\ufb06\uff21-\uff5a\U0001d400-\U0001d7ff\U0001f110-\U0001f149]+"
"""Letters that are others in another dress: bold, wide, joined, in a ring."""
_LOOK_ALIKE = str.maketrans(
    "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0405\u0406\u0408"
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0455\u0456\u0458\u0501\u04bb"
    "\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf\u03f2",
    "ABEKMHOPCTYXSIJaeopcyxsijdhABEZHIKMNOPTYXoc",
)
"""Cyrillic and Greek letters that are drawn as Latin ones (Unicode Technical Standard 39, confusables)."""


def ascii_letters(text: str) -> str:
    """Letters a to z, digits and hyphens."""
    bare = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", bare).strip("-") or "x"


def as_it_looks(text: str) -> str:
    """A text in the letters that are seen, with nothing between them that is not."""
    written = unicodedata.normalize("NFC", text)
    if written.isascii():
        return written
    seen = re.sub(f"{UNSEEN}|{_IGNORED}", "", written)
    dressed = re.sub(_FORMS_OF_LETTERS, lambda found: unicodedata.normalize("NFKC", found[0]), seen)
    return unicodedata.normalize("NFC", dressed.translate(_LOOK_ALIKE))
