"""``python -m benchmarks.needless MODULE FILE…``: conditions of a module of ``smart`` that no labelled sentence needs.

Each part of a condition in ``malstyr.smart.MODULE`` is taken out in turn, as always true or never, and all sentences
of the files are judged again: goals as JSON a line, or a table with the sentence last in each row, judged with a year
too. What changes no verdict is listed with its line: it goes, or gets a sentence.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator, Sequence
from copy import deepcopy
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from types import CodeType

from benchmarks.smart import load

PACKAGE = "malstyr.smart"


class Part:
    """A part of a condition by its place in the tree, and what it is taken to be."""

    def __init__(self, at: int, holds: bool, said: str, line: int) -> None:
        self.at, self.holds, self.said, self.line = at, holds, said, line


def parts(tree: ast.Module) -> Iterator[Part]:
    """Every part of every condition, each with the value that takes it out."""
    for at, node in enumerate(ast.walk(tree)):
        if isinstance(node, ast.BoolOp):
            for place, value in enumerate(node.values):
                holds = isinstance(node.op, ast.And)
                yield Part(at * 100 + place, holds, ast.unparse(value), value.lineno)
        elif isinstance(node, ast.If) and not isinstance(node.test, ast.BoolOp):
            yield Part(at * 100, False, ast.unparse(node.test), node.lineno)


def without(tree: ast.Module, part: Part, name: str) -> CodeType:
    """The module with a part of a condition taken out."""
    changed = deepcopy(tree)
    node = next(node for at, node in enumerate(ast.walk(changed)) if at == part.at // 100)
    constant = ast.Constant(part.holds)
    if isinstance(node, ast.BoolOp):
        node.values[part.at % 100] = constant
    elif isinstance(node, ast.If):
        node.test = constant
    return compile(ast.fix_missing_locations(changed), name, "exec")


def verdicts(texts: Sequence[str], module: str, code: CodeType | None) -> Iterator[object]:
    """What is judged of each text while a module is other code; a fault is a verdict of its own."""
    for name in [one for one in sys.modules if one.startswith(PACKAGE)]:
        del sys.modules[name]
    if code is not None:
        changed = import_module(f"{PACKAGE}.{module}")
        exec(code, changed.__dict__)
        for name in [one for one in sys.modules if one.startswith(PACKAGE) and one != changed.__name__]:
            if name != PACKAGE:
                del sys.modules[name]
    judge = import_module(f"{PACKAGE}.judge").judge_sentence
    for text in texts:
        try:
            judged = judge(text)
        except Exception as error:  # a part that keeps another from failing is needed
            yield repr(error)
        else:
            yield judged.as_json() | {"reasons": None, "suggestion": None}


def sentences_of(path: Path) -> Iterator[str]:
    """The sentences of a file of labelled goals, or of a table."""
    if path.suffix != ".tsv":
        yield from (goal["text"] for goal in load(path))
        return
    for row in path.read_text(encoding="utf-8").splitlines():
        text = row.split("\t")[-1]
        yield from (text, f"{text} senast 2027")


def main(module: str, *files: str) -> None:
    texts = [text for file in files for text in sentences_of(Path(file))]
    spec = find_spec(f"{PACKAGE}.{module}")
    assert spec is not None and spec.origin is not None
    tree = ast.parse(Path(spec.origin).read_text(encoding="utf-8"))
    plainly = list(verdicts(texts, module, None))
    for part in parts(tree):
        now = verdicts(texts, module, without(tree, part, spec.origin))
        if all(one == other for one, other in zip(now, plainly, strict=False)):
            print(f"{module}.py:{part.line}: {'True' if part.holds else 'False'} for {part.said}", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
