"""Reports drawn: the templates of the project, overridden by those of the workspace, in a sandbox.

Same workspace, day and order give the same bytes: nothing here knows the clock.
"""

from pathlib import Path
from traceback import extract_tb

from jinja2 import FunctionLoader, TemplateError, TemplateSyntaxError

from malstyr.language.words import words
from malstyr.present.bounds import Bounded, Boundless
from malstyr.present.cells import told_by_cell
from malstyr.present.meeting_paper import MeetingPaper
from malstyr.present.sandbox import Sandbox, seen
from malstyr.report.dress import Dress, Unusable
from malstyr.report.medium import PAGE, Medium
from malstyr.report.template_faults import why_refused
from malstyr.report.view import Report


class Pages:
    """The templates of one workspace: its own where it has them, else the project's."""

    def __init__(self, own: dict[str, str], dressed: Dress, language: str) -> None:
        own = {name: seen(text) for name, text in own.items()}
        of_own = FunctionLoader(lambda name: (own[name], name, None) if name in own else None)
        self.own, self.dressed, self.language = own, dressed, language
        self.sandbox = (Bounded if own else Sandbox)(of_own, words=words(language), look=dressed)

    def page(self, report: Report | MeetingPaper, format: str, medium: Medium = PAGE, name: str = "report") -> str:
        """The whole of it as ``html`` or ``md``; ``html`` also for paper and for a page of a site."""
        folder = {"html": "html", "md": "markdown"}[format]
        try:
            page = self.sandbox.page(f"{folder}/{name}.{format}.j2", report=report, shown=report.shows, medium=medium)
            return told_by_cell(page) if format == "html" and not medium.paper else page
        except (
            TemplateError,
            ArithmeticError,
            AttributeError,
            LookupError,
            MemoryError,
            RecursionError,
            TypeError,
            ValueError,
        ) as error:
            raise self.fault(error) from error

    def fault(self, error: Exception) -> Exception:
        """What went wrong, placed in the workspace's own template; the error itself where the template is ours."""
        if isinstance(error, TemplateSyntaxError) and error.name in self.own:
            return self._unusable(str(error.name), error.lineno, error)
        places = ((Path(frame.filename).as_posix(), frame.lineno) for frame in extract_tb(error.__traceback__))
        at = next(((name, line) for name, line in reversed([*places]) if name in self.own), None)
        if self.own and isinstance(error, Boundless | RecursionError | MemoryError):
            name, line = at or (getattr(error, "name", None) or min(self.own), 1)
            return Unusable("boundless-template", file=f"templates/{name}", line=str(line or 1))
        return self._unusable(*at, error) if at is not None else error

    def _unusable(self, name: str, line: int | None, error: Exception) -> Unusable:
        reason = why_refused(error, self.language)
        return Unusable("bad-template", file=f"templates/{name}", line=str(line or 1), reason=reason)
