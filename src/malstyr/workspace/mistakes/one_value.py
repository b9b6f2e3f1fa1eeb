"""A list or a group of keys where one value is wanted: which kind of value, and which it is where that is told."""

from malstyr.language.meant import meant
from malstyr.model.scalars import day
from malstyr.model.shape import kind_at, known_words
from malstyr.model.tried import read_exactly
from malstyr.source.tree import Map, Node, Scalar, place_of
from malstyr.workspace.mistakes.met import Met
from malstyr.workspace.mistakes.told import plain_number

_EXAMPLES = {"number": "85", "day": "2013-06-01", "length": "4 years", "period": "2013", "yes": "true"}


def one_value(met: Met, node: Node) -> dict[str, str]:
    """The form of the mistake and its words, for ``node`` that stands where one value should."""
    kind = kind_at(met.loc)
    words = {} if kind == "text" else {"wanted": f"one-{kind}"}
    if isinstance(node, Map) and node.flow and len(node) == 1:
        (key, value), *_ = node.items()
        text = place_of(value).text if isinstance(value, Scalar) and not value.empty else ""
        if text and _fits(met, kind, text):
            return {**words, "form": "one-value", "key": str(key), "value": text}
    if kind == "word":
        return {**words, "form": "of-word", "words": ", ".join(known_words(met.loc))}
    return {**words, "form": "of-example", "example": _EXAMPLES[kind]} if kind in _EXAMPLES else {}


def _fits(met: Met, kind: str, text: str) -> bool:
    """Whether a text is a value of the kind that is wanted, so far as that can be told."""
    match kind:
        case "number":
            return plain_number(met.tree, met.path, text) is not None
        case "word":
            return meant(text, known_words(met.loc)) is not None
        case "day":
            return read_exactly(day, text) is not None
    return kind == "text"
