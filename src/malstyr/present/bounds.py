"""Templates of a workspace's own, bounded: whatever they do, a page takes some seconds and some memory at the most.

Every value that an expression gives is weighed where it is made, and a page has so much to spend. What a template can
do costs no more than what it does it with: a step of a loop is a part of a list that was weighed, and comparing,
adding and showing are linear in what they are given. Filters and methods that multiply (``join``, ``replace``,
``strip``) pay the product beforehand. A list is weighed with all that is in it, however often the same stands there,
so that lists in lists cannot grow past it. What is written is weighed as it is gathered. So no clock is asked, and
the same template fails at the same place on every computer. Depth is bounded by Python's own stack.
"""

from collections.abc import Callable, Hashable, Iterable
from functools import wraps
from math import prod
from types import GeneratorType
from typing import Any

from jinja2 import BaseLoader, Undefined, nodes
from jinja2.compiler import CodeGenerator
from jinja2.exceptions import SecurityError
from jinja2.runtime import Context
from jinja2.visitor import NodeTransformer

from malstyr.present.sandbox import Sandbox, seen
from malstyr.present.visible import seen_signs

MOST = 10_000_000
"""What a page may spend; the largest of the examples takes a fiftieth."""
LONGEST_TEMPLATE = 200_000
SIGNS_A_STEP = 4
"""Signs of a text that weigh as much as a number."""
_LISTING: object = object.__str__
_TEXTS = frozenset(("capitalize", "e", "escape", "join", "lower", "md", "replace", "string", "title", "trim", "upper"))
"""Filters that make texts of what they are given."""


class Boundless(SecurityError):
    """A template asks for more than a page may take; ``name`` is its own where that is known."""

    def __init__(self, name: str | None = None) -> None:
        super().__init__("boundless")
        self.name = name


class _Weighing(CodeGenerator):
    """Has every value that is read or made weighed, but what is only looked into for one part of it."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.looked_in: set[int] = set()

    def visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> Any:
        if isinstance(node, nodes.Getattr) or (
            isinstance(node, nodes.Getitem) and not isinstance(node.arg, nodes.Slice)
        ):
            self.looked_in.add(id(node.node))
        value = isinstance(node, nodes.Expr) and not isinstance(node, nodes.Slice | nodes.NSRef)
        if not value or getattr(node, "ctx", "load") != "load" or id(node) in self.looked_in:
            return super().visit(node, *args, **kwargs)
        self.write("environment.weighed(")
        super().visit(node, *args, **kwargs)
        self.write(")")
        return None


class _Told(NodeTransformer):
    """Has what ``~`` puts together made texts by the filter that knows what has one."""

    def visit_Concat(self, node: nodes.Concat) -> nodes.Concat:
        self.generic_visit(node)
        node.nodes = [nodes.Filter(one, "string", [], [], None, None, lineno=node.lineno) for one in node.nodes]
        return node


class Bounded(Sandbox):
    """The sandbox for templates that others than we have written. Raises Boundless."""

    code_generator_class = _Weighing
    compiled = None  # what a template costs is not to depend on what was drawn before, nor in ``once``

    def __init__(self, own: BaseLoader, **given: object) -> None:
        self.left = MOST
        super().__init__(own, None, **given)
        self.finalize = lambda value: seen(_with_text(value))
        self.filters = {name: self._paid(does, name in _TEXTS) for name, does in self.filters.items()}

    def page(self, template: str, /, **shown: object) -> str:
        self.left = MOST
        return seen_signs(super().page(template, **shown))  # they may call a text of people's safe

    def once(self, *_: Hashable, caller: Callable[[], str]) -> str:
        return caller()

    def spend(self, weight: int) -> None:
        self.left -= weight
        if self.left < 0:
            raise Boundless

    def weighed(self, value: Any) -> Any:
        """A value that a template has made or read, paid for; what comes one at a time is gathered."""
        if type(value) is GeneratorType:
            value = [self.weighed(one) for one in value]
        self.spend(_weight(value, self.left))
        return value

    def concat(self, pieces: Iterable[str]) -> str:
        gathered: list[str] = []
        for piece in pieces:
            self.spend(1 + len(piece) // SIGNS_A_STEP)
            gathered.append(piece)
        return "".join(gathered)

    def call(self, context: Context, obj: Any, /, *args: Any, **kwargs: Any) -> Any:
        if isinstance(getattr(obj, "__self__", None), str):
            self.spend(self._product((obj.__self__, *args, *kwargs.values())))
        return super().call(context, obj, *args, **kwargs)

    def _product(self, operands: Iterable[Any]) -> int:
        return prod(_weight(one, self.left) for one in operands)

    def _paid(self, does: Callable[..., Any], texts: bool) -> Callable[..., Any]:
        @wraps(does)
        def paid(*args: Any, **named: Any) -> Any:
            operands = (*args, *named.values())
            self.spend(self._product(operands))
            if isinstance(named.get("start", operands[-1]), list | tuple) and "sum" in does.__name__:
                raise SecurityError("sum")  # of lists, each time a longer one
            for one in operands if texts else ():
                for part in one if type(one) in (list, tuple) and does.__name__.endswith("join") else (one,):
                    _with_text(part)
            return self.weighed(does(*args, **named))

        return paid

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        parsed: nodes.Template = _Told().visit(super()._parse(source, name, filename))
        parsed.set_environment(self)
        return parsed

    def compile(self, source: Any, name: str | None = None, *args: Any, **kwargs: Any) -> Any:
        """The template as code. What Python itself cannot hold, by depth or size, is too much too."""
        if isinstance(source, str) and len(source) > LONGEST_TEMPLATE:
            raise Boundless(name)
        try:
            return super().compile(source, name, *args, **kwargs)
        except (SyntaxError, RecursionError, MemoryError, OverflowError, ValueError):
            raise Boundless(name) from None


def _with_text(value: Any) -> Any:
    """A value that has a text of its own, or none at all: a list or a thing of the report has only a listing."""
    listed = getattr(type(value), "__str__", None) is _LISTING and not isinstance(value, int | float | None)
    if listed and not isinstance(value, nodes.EvalContext):
        raise SecurityError(type(value).__name__)
    return value


def _weight(value: Any, most: int) -> int:
    """What a value weighs, counted no further than a little past ``most``."""
    if isinstance(value, str):
        return 1 + len(value) // SIGNS_A_STEP
    if isinstance(value, int):
        return 1 + value.bit_length() // 32
    if type(value) in (list, tuple, set, frozenset, dict):
        parts = (part for pair in value.items() for part in pair) if type(value) is dict else value
        weight = 1
        for part in parts:
            weight += _weight(part, most - weight)
            if weight > most:
                break
        return weight
    return 1 if isinstance(value, Undefined) or not hasattr(type(value), "__len__") else 1 + len(value)
