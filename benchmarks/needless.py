"""``python -m benchmarks.needless FILE…``: what of the grammar no labelled sentence needs.

Each condition, each function that finds something or nothing, and each word of a list of words in the packages of the
grammar is taken out in turn, and those sentences are judged again where it made a difference: goals as JSON a line, or
the sentences of a table or of tests, judged with a year too. What changes no verdict is listed with its place: it goes,
or gets a sentence. The tables of words are knowledge, and are left alone; so is what is
asked once, when a module is imported, and what only keeps another question from failing where a text ends.
"""

import ast
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import wraps
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any, NamedTuple

from benchmarks.smart import load

PACKAGES = ("malstyr.smart", "malstyr.language.swedish")
TABLES = ("things", "doings", "vague")


class Part(NamedTuple):
    """A part of a condition, what it is taken to be, and where it stands."""

    holds: bool
    said: str
    place: str


class Parts:
    """Every part of the code, those that made a difference since ``seen`` was emptied, and the one taken out."""

    def __init__(self) -> None:
        self.all: list[Part] = []
        self.seen: set[int] = set()
        self.out = -1

    def told(self, number: int, value: Any) -> Any:
        """The value of a part, or what it is taken to be."""
        holds = self.all[number].holds
        if number == self.out:
            return holds
        if bool(value) != holds:
            self.seen.add(number)
        return value

    def found(self, number: int, yes_or_no: bool) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Around a function: what it finds, or nothing."""

        def around(function: Callable[..., Any]) -> Callable[..., Any]:
            @wraps(function)
            def one(*given: Any, **named: Any) -> Any:
                found = self.told(number, function(*given, **named))
                return None if found is False and not yes_or_no else found

            return one

        return around


PARTS = Parts()
_HELD = "__parts__"
"""What marked modules call them by."""


class _Marking(ast.NodeTransformer):
    """Puts every part of every condition of a module, and every finding function, in a call of its own."""

    def __init__(self, name: str) -> None:
        self.name = name

    def _number(self, node: ast.expr | ast.FunctionDef, holds: bool, said: str) -> ast.expr:
        PARTS.all.append(Part(holds, said, f"{self.name}:{node.lineno}"))
        return ast.Constant(len(PARTS.all) - 1)

    def _part(self, node: ast.expr, holds: bool) -> ast.expr:
        number = self._number(node, holds, f"{holds} for {ast.unparse(node)}")
        return _call("told", number, self.visit(node))

    def visit_BoolOp(self, node: ast.BoolOp) -> ast.expr:
        node.values = [self._part(value, isinstance(node.op, ast.And)) for value in node.values]
        return node

    def visit_If(self, node: ast.If) -> ast.stmt:
        node.test = self.visit(node.test) if isinstance(node.test, ast.BoolOp) else self._part(node.test, False)
        node.body = [self.visit(one) for one in node.body]
        node.orelse = [self.visit(one) for one in node.orelse]
        return node

    def visit_comprehension(self, node: ast.comprehension) -> ast.comprehension:
        node.iter = self.visit(node.iter)
        node.ifs = [self.visit(one) if isinstance(one, ast.BoolOp) else self._part(one, True) for one in node.ifs]
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        finds = node.returns is not None and ast.unparse(node.returns) in _FINDING
        number = self._number(node, False, f"nothing by {node.name}") if finds else None
        self.generic_visit(node)
        if number is not None and not any(
            ast.unparse(one) in ("property", "cached_property") for one in node.decorator_list
        ):
            yes_or_no = ast.Constant(node.returns is not None and ast.unparse(node.returns) == "bool")
            node.decorator_list.append(_call("found", number, yes_or_no))
        return node


_FINDING = ("bool", "Claim | None", "Token | None", "tuple[int, int] | None")


def _call(name: str, *given: ast.expr) -> ast.expr:
    return ast.Call(ast.Attribute(ast.Name(_HELD, ast.Load()), name, ast.Load()), list(given), [])


class _Loader(SourceFileLoader):
    def get_code(self, fullname: str) -> CodeType:
        marked = _Marking(self.name.removeprefix("malstyr.")).visit(ast.parse(self.get_data(self.path)))
        return compile(ast.fix_missing_locations(marked), self.path, "exec")

    def exec_module(self, module: ModuleType) -> None:
        module.__dict__[_HELD] = PARTS
        super().exec_module(module)


class _Finder(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        spec = PathFinder.find_spec(fullname, path, target) if fullname.startswith(PACKAGES) else None
        if spec is not None and spec.origin is not None and not fullname.endswith(TABLES):
            spec.loader = _Loader(fullname, spec.origin)
        return spec


class Grammar:
    """The marked modules, and what they judge of each text."""

    def __init__(self) -> None:
        sys.meta_path.insert(0, _Finder())
        for name in [one for one in sys.modules if one.startswith(PACKAGES)]:
            del sys.modules[name]
        self.judge = import_module("malstyr.smart.judge").judge_sentence
        self.modules = [one for name, one in sys.modules.items() if name.startswith(PACKAGES)]
        found = [value for one in self.modules for value in vars(one).values() if hasattr(value, "cache_clear")]
        self.caches = {id(one): one for one in found}.values()
        self.read = [one for one in self.caches if one.__name__ not in ("lexicon", "_lexicon")]

    def forget(self, reading_alone: bool = True) -> None:
        for one in self.read if reading_alone else self.caches:
            one.cache_clear()

    def verdict(self, text: str) -> object:
        """What is judged and suggested of a text, and why, but not where; a fault is a verdict of its own."""
        try:
            made = self.judge(text)
            return made._replace(reasons=()), frozenset((one.criterion, one.rule, one.met) for one in made.reasons)
        except Exception as error:  # a part that keeps another from failing is needed
            return repr(error)

    def word_lists(self) -> Iterator[tuple[str, Any]]:
        """The lists of words of the modules, each once, by its first name; the names of classes are no words."""
        told: set[int] = set()
        tables = (import_module(f"malstyr.language.swedish.{name}").TABLES for name in TABLES)
        classes = frozenset(name for table in tables for name in table)
        for module in self.modules:
            for name, value in vars(module).items():
                words = isinstance(value, (frozenset, tuple)) and value and all(isinstance(one, str) for one in value)
                if (
                    words
                    and not classes.issuperset(value)
                    and id(value) not in told
                    and getattr(module, "__file__", None)
                ):
                    told.add(id(value))
                    yield f"{module.__name__.removeprefix('malstyr.')}.{name}", value

    def put(self, old: object, new: object) -> None:
        """One value in the place of another, wherever a module names it."""
        for module in self.modules:
            names = [name for name, value in vars(module).items() if value is old]
            vars(module).update(dict.fromkeys(names, new))


def needless_parts(grammar: Grammar, texts: Sequence[str]) -> Iterator[str]:
    """The parts of conditions that no text needs."""
    plainly, told = [], defaultdict(list)
    for at, text in enumerate(texts):
        grammar.forget()
        PARTS.seen = set()
        plainly.append(grammar.verdict(text))
        for number in PARTS.seen:
            told[number].append(at)
    for number, part in enumerate(PARTS.all):
        PARTS.out = number
        grammar.forget(reading_alone="words" not in part.place)
        if not any(_differs(grammar, texts[at], plainly[at]) for at in told[number]):
            yield f"{part.place}: {part.said} ({len(told[number])})"
    PARTS.out = -1


def _differs(grammar: Grammar, text: str, otherwise: object) -> bool:
    grammar.judge.cache_clear()
    return grammar.verdict(text) != otherwise


def needless_words(grammar: Grammar, texts: Sequence[str]) -> Iterator[str]:
    """The words of lists that no text needs."""
    grammar.forget(reading_alone=False)
    plainly = [grammar.verdict(text) for text in texts]
    lower = [text.lower() for text in texts]
    for name, words in list(grammar.word_lists()):
        idle = []
        for word in words:
            less = type(words)(one for one in words if one != word)
            grammar.put(words, less)
            grammar.forget()
            near = (at for at, text in enumerate(lower) if word in text)
            if not any(_differs(grammar, texts[at], plainly[at]) for at in near):
                idle.append(word)
            grammar.put(less, words)
        if idle:
            yield f"{name}: {len(idle)} of {len(words)}: {' '.join(sorted(idle))}"


def sentences_of(path: Path) -> Iterator[str]:
    """The sentences of a file of labelled goals; of a table or of tests, with a year too."""
    if path.suffix == ".jsonl":
        yield from (goal["text"] for goal in load(path))
        return
    said = path.read_text(encoding="utf-8")
    rows = (row.split("\t")[-1] for row in said.splitlines())
    constants = (
        (node.value for node in ast.walk(ast.parse(said)) if isinstance(node, ast.Constant))
        if path.suffix == ".py"
        else ()
    )
    told = (one for one in constants if isinstance(one, str) and " " in one and len(one) < _LONGEST)
    for text in rows if path.suffix == ".tsv" else told:
        yield from (text, f"{text} senast 2027")


_LONGEST = 400
"""Signs of a sentence in a test, at most."""


def main(*files: str) -> None:
    texts = [text for file in files for text in sentences_of(Path(file))]
    grammar = Grammar()
    for line in needless_parts(grammar, texts):
        print(line, flush=True)
    for line in needless_words(grammar, texts):
        print(line, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
