"""The page of keys: what each one means, and how it is written in a scorecard that ``check`` reads."""

from collections.abc import Iterator
from pathlib import Path

import yaml
from pydantic import BaseModel

from malstyr.model.shape import key_groups, model_at
from malstyr.rules.registry import RULES
from malstyr.source.tree import Path as Loc
from tables import table

DOCS = Path(__file__).parent
Found = dict[tuple[type[BaseModel], str], str]
_HEAD = """\
# Nycklar

Varje nyckel i [målfilerna](format.md) med vad den betyder och ett exempel. Exemplen är hämtade ur styrkorten i
`examples/`, ur reglernas egna exempel och ur [nycklar.yaml](nycklar.yaml). Sidan är skapad av `./do docs`.
"""


def keys_page() -> str:
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    found = examples()
    yield _HEAD
    for group in key_groups("sv"):
        yield f"## {group.title}\n"
        if group.help:
            yield f"{group.help}\n"
        rows = ((f"`{key.name}`", key.text, f"`{found.get((group.model, key.name), '')}`") for key in group.keys)
        yield from table(("nyckel", "betyder", "exempel"), rows)


def examples() -> Found:
    """The shortest way that each key of each model is written."""
    found: Found = {}
    for text in _texts():
        if (node := _composed(text)) is not None:
            _look(text, node, (), found)
    return found


def _texts() -> Iterator[str]:
    yield from (file.read_text(encoding="utf-8") for file in sorted(DOCS.parent.glob("examples/*/**/*.yaml")))
    yield from (rule.documentation.good for rule in RULES.values())
    yield (DOCS / "nycklar.yaml").read_text(encoding="utf-8")


def _composed(text: str) -> yaml.Node | None:
    """The text as YAML; None for an example that is not, as those of rules about other files."""
    try:
        return yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError:
        return None


def _look(text: str, node: yaml.Node, loc: Loc, found: Found) -> None:
    if isinstance(node, yaml.SequenceNode):
        for at, below in enumerate(node.value):
            _look(text, below, (*loc, at), found)
    if isinstance(node, yaml.MappingNode):
        model = model_at(loc)
        for key, value in node.value:
            piece = _on_a_line(key, value, text)
            if model is not None:
                other = found.setdefault((model, key.value), piece)
                found[model, key.value] = min(other, piece, key=lambda one: (len(one), one))
            _look(text, value, (*loc, key.value), found)


def _on_a_line(key: yaml.Node, value: yaml.Node, text: str) -> str:
    """A key with its value: as it stands where that is one line, else as the same on a line."""
    piece = text[key.start_mark.index : value.end_mark.index].rstrip()
    if "\n" not in piece:
        return piece
    _flow(value)
    pair = yaml.MappingNode("tag:yaml.org,2002:map", [(key, value)], flow_style=False)
    return yaml.serialize(pair, Dumper=yaml.SafeDumper, allow_unicode=True, width=10**6).strip()


def _flow(node: yaml.Node) -> None:
    """Write a node between braces and brackets, its texts without folds."""
    match node:
        case yaml.CollectionNode():
            node.flow_style = True
            for one in node.value:
                for below in one if isinstance(one, tuple) else (one,):
                    _flow(below)
        case yaml.ScalarNode(style=">" | "|"):
            node.style = None
