"""What stands in braces and brackets, on one line."""

from collections.abc import Callable, Iterable

from malstyr.source.tree import Map, Node, Scalar


def in_braces(pairs: Iterable[tuple[object, object]]) -> str:
    """Keys and what is written for each."""
    return "{" + ", ".join(f"{key}: {text}" for key, text in pairs) + "}"


def in_flow(node: Node, written: Callable[[Scalar], str]) -> str:
    """A node on one line, each of its texts as ``written`` says."""
    if isinstance(node, Scalar):
        return written(node)
    if isinstance(node, Map):
        return in_braces((written(key), in_flow(below, written)) for key, below in node.items())
    return f"[{', '.join(in_flow(below, written) for below in node)}]"
