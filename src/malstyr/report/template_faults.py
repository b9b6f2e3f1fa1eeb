"""Why a workspace's own template cannot be used, in the reader's words: jinja2 says it in English alone."""

import re

from jinja2 import TemplateNotFound, TemplateSyntaxError
from jinja2.exceptions import SecurityError

from malstyr.language.words import words

_KINDS = (
    ("tag", r"unknown tag '([^']+)'"),
    ("filter", r"No filter named '([^']+)'"),
    ("test", r"No test named '([^']+)'"),
    ("twice", r"block '([^']+)' defined twice"),
    ("unfinished", r"[Uu]nexpected end of template|Missing end of"),
    ("empty", r"Expected an expression"),
    ("sign", r"unexpected char .(.+). at \d+$"),
    ("expected", r"got '([^']+)'|unexpected '([^']+)'"),
    ("absent", r"requested name '([^']+)'|no attribute '([^']+)'|no element (\S+)|'([^']+)' is undefined"),
    ("unsafe", r"access to attribute '([^']+)'"),
    ("zero", r"division by zero|DivisionByZero"),
)
"""What each kind is told by; what it is about is the first group that holds something."""


def why_refused(error: Exception, language: str) -> str:
    """``filtret nofilter finns inte``: what of the template that cannot be used."""
    told = str(error)
    for kind, pattern in _KINDS:
        if found := re.search(pattern, told):
            about = next((one for one in found.groups() if one), "")
            return words(language)[f"template.{kind}"].format(about=about)
    return words(language)[f"template.{_of_class(error)}"].format(about=told)


def _of_class(error: Exception) -> str:
    """The kind by what was raised, where its words tell no more."""
    if isinstance(error, TemplateNotFound):
        return "not-found"
    if isinstance(error, TemplateSyntaxError):
        return "syntax"
    return "forbidden" if isinstance(error, SecurityError) else "not-done"
