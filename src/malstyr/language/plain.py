"""Names as files and addresses can bear them."""

import re
import unicodedata


def ascii_letters(text: str) -> str:
    """Letters a to z, digits and hyphens."""
    bare = unicodedata.normalize("NFKD", text.lower()).encode("ascii", "ignore").decode()
    return re.sub("[^a-z0-9]+", "-", bare).strip("-") or "x"
