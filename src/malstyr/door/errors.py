"""What can go wrong for a program that uses malstyr, each with a sentence that says what to do instead.

What is wrong with goal files is never an error: ``check`` finds it.
"""


class MalstyrError(Exception):
    """Any of them."""


class NoWorkspace(MalstyrError):
    """There is no workspace there, or was none at the revision."""


class NoRevision(MalstyrError):
    """git does not know the revision, or cannot answer."""


class BadArgument(MalstyrError, ValueError):
    """A day, a period, a unit or a word that means nothing."""


class NothingToReport(MalstyrError):
    """The period has no figures that may be reported on the day."""


class CannotDraw(MalstyrError):
    """The report cannot be drawn: a template, colour or logo of the workspace's own, or what makes PDF or Word."""
