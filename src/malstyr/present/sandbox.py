"""The one sandbox that every page is drawn in: reports, sites and pages of documentation, ours and workspaces' own.

The same templates, given the same, give the same bytes: nothing here knows the clock.
"""

from collections.abc import Callable, Hashable
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2 import BaseLoader, BytecodeCache, ChoiceLoader, FileSystemLoader, StrictUndefined
from jinja2.bccache import Bucket
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from malstyr.language.typeset import page_held
from malstyr.present.markdown import markdown_text
from malstyr.present.visible import harmless, seen_signs

FILTERS = frozenset(
    (
        "capitalize", "default", "e", "escape", "first", "groupby", "join", "last", "length",
        "list", "lower", "map", "reject", "rejectattr", "replace", "safe", "select", "selectattr",
        "sort", "string", "sum", "title", "trim", "truncate", "unique", "upper",
    )
)  # fmt: skip
"""What templates may do to what they are given: nothing that pads a text to any width, and nothing of chance."""
METHODS = frozenset({"endswith", "lower", "removeprefix", "removesuffix", "split", "startswith", "strip", "upper"})
"""What they may ask of a text."""


def templates() -> Path:
    """The folder of templates: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).parents[1]
    installed = package / "templates"
    return installed if installed.is_dir() else package.parents[1] / "templates"


def seen(shown: Any) -> str:
    """What a template shows of what it is given: of a text every sign, those that cannot be seen as one that can.

    What has been put together is shown as it is: our templates put nothing of people's there that was not shown.
    """
    if isinstance(shown, Markup):
        return shown
    if not isinstance(shown, str):
        shown = str(shown)  # a record of ours that tells itself is a text of people too
    return harmless(shown if shown.isprintable() else seen_signs(shown))


class _Compiled(BytecodeCache):
    """Templates as code, made once in a process: the same for every workspace, day and language."""

    def __init__(self) -> None:
        self.kept: dict[str, tuple[str, CodeType | None]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        source, code = self.kept.get(bucket.key, ("", None))
        bucket.code = code if source == bucket.checksum else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.kept[bucket.key] = bucket.checksum, bucket.code


class Sandbox(ImmutableSandboxedEnvironment):
    """Templates may lay out what they are given, and neither reach further nor make texts of any size.

    ``given`` is what all of them are given; templates of ``own`` stand before those of the project. ``drawn`` holds
    pieces that several pages show; sandboxes of the same templates that are given the same may share it.
    """

    compiled: BytecodeCache | None = _Compiled()

    def __init__(
        self, own: BaseLoader | None = None, drawn: dict[Hashable, str] | None = None, **given: object
    ) -> None:
        loaders = [*([own] if own is not None else ()), FileSystemLoader(templates())]
        super().__init__(
            loader=ChoiceLoader(loaders),
            autoescape=lambda name: not (name or "").endswith(".md.j2"),
            undefined=StrictUndefined,
            keep_trailing_newline=True,
            finalize=seen,
            bytecode_cache=self.compiled,
            auto_reload=False,
        )
        self.drawn: dict[Hashable, str] = {} if drawn is None else drawn
        self.globals = {**given, "once": self.once}
        self._safe: dict[tuple[type, str], bool] = {}
        allowed = {name: does for name, does in self.filters.items() if name in FILTERS}
        self.filters = allowed | {"md": markdown_text}

    def page(self, template: str, /, **shown: object) -> str:
        """The page of a template."""
        page = self.get_template(template).render(**shown)
        return page_held(page) if template.endswith(".html.j2") else page

    def once(self, *told: Hashable, caller: Callable[[], str]) -> str:
        """A piece of a page, drawn where it is first asked for; ``told`` is all that it is made from."""
        drawn = self.drawn.get(told)
        if drawn is None:
            drawn = self.drawn[told] = caller()
        return drawn

    def getattr(self, obj: Any, attribute: str) -> Any:
        if self._safe.get((type(obj), attribute)):
            try:
                return getattr(obj, attribute)
            except AttributeError:  # of another of its type it was there
                pass
        return super().getattr(obj, attribute)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """The same for all of a type, so it is asked once: a page of many charts asks a quarter of a million times."""
        kind = (type(obj), attr)
        if kind not in self._safe:
            safe = super().is_safe_attribute(obj, attr, value)
            self._safe[kind] = safe and (not isinstance(obj, str) or attr in METHODS)
        return self._safe[kind]

    def wrap_str_format(self, value: Any) -> None:
        """No formatting of texts at all, where jinja2's sandbox allows it with attributes looked after."""

    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Context, operator: str, left: Any, right: Any) -> Any:
        raise SecurityError(operator)
