"""Paths that something has been said of, asked for what lies around one and within it, however many they are."""

from collections.abc import Iterator

from malstyr.source.tree import Path


def leading_to(path: Path) -> Iterator[Path]:
    """Every path that leads to ``path``, from the root to itself."""
    return (path[:steps] for steps in range(len(path) + 1))


class TreePaths:
    """Some paths of a tree."""

    def __init__(self) -> None:
        self._all: set[Path] = set()
        self._leading: set[Path] = set()

    def add(self, path: Path) -> None:
        self._all.add(path)
        self._leading.update(leading_to(path))

    def __contains__(self, path: Path) -> bool:
        return path in self._all

    def around(self, path: Path) -> bool:
        """Whether one of them leads to ``path``, or is it."""
        return any(at in self._all for at in leading_to(path))

    def within(self, path: Path) -> bool:
        """Whether ``path`` leads to one of them, or is it."""
        return path in self._leading
