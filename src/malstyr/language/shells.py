"""Names and paths as they are typed in a line: one word, in sh, cmd and PowerShell alike."""

import os
import re
import shlex

_BARE = re.compile(r"[\w.,:/\\@+=]([\w.,:/\\@+=-]*)")
"""What no shell gives a meaning of its own."""
_ONLY_SH = frozenset('"$`\\!')
"""What double quotation marks do not hold in sh; no file of Windows has the first of them in its name."""


def quoted(text: str) -> str:
    """A text as one word of a line to type: as it is where that is enough, else in the quotation marks that every
    shell knows; in sh's own where only those hold it."""
    if _BARE.fullmatch(text) and (os.name == "nt" or "\\" not in text):
        return text
    return shlex.quote(text) if os.name != "nt" and _ONLY_SH & {*text} else f'"{text}"'
