"""Text of people in Markdown."""

import re

from malstyr.present.visible import visible

_SPECIAL = re.compile(r"([\\`*_\[\]<>#|~&$])")
_SPACE = re.compile(r"[^\S\u00a0\u202f]+")
"""What may be broken or doubled: not the spaces that hold a number and its unit together."""
_TAG = re.compile(r"\\<(?=[A-Za-z/!?])")
_CALLING = re.compile(r"([@#])(?=\w)")
_START = re.compile(r"^(\d+(?=[.)])|)([.)+=-])")


def markdown_text(text: str) -> str:
    r"""Text of the user in Markdown: on one line, with every sign that Markdown reads made plain.

    A backslash is no help where it ends an address (``http://x\<b>``), so what would begin a tag is named.
    """
    plain = _SPECIAL.sub(r"\\\1", _SPACE.sub(" ", str(text)).strip())
    return _START.sub(r"\1\\\2", _TAG.sub("&lt;", plain))


def comment_text(text: str) -> str:
    """Text of the user in a comment: nothing in it is Markdown or HTML, and it calls for no person and no issue."""
    return _CALLING.sub(r"\1&#8203;", markdown_text(visible(text)).replace("@", "\\@"))
