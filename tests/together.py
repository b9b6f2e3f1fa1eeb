"""A table of short rows as one test: pytest takes longer to begin a test than such a row takes to be tried."""

from collections.abc import Callable, Iterator
from functools import update_wrapper
from itertools import product
from typing import Any

import pytest


def together(test: Callable[..., None]) -> Callable[[], None]:
    """All rows of a parametrized test, tried in one: each that fails is told, by its own name and in its own place.

    For rows that need nothing but their words: no fixture, and no mark of their own.
    """
    marks: list[pytest.Mark] = test.__dict__.pop("pytestmark")
    tables = [mark for mark in marks if mark.name == "parametrize"]

    def whole() -> None:
        failed: list[BaseException] = []
        rows = [*product(*(_rows(*mark.args, **mark.kwargs) for mark in tables))]
        assert rows, "a table without rows tests nothing"
        for row in rows:
            try:
                test(**{name: value for _, words in row for name, value in words.items()})
            except (Exception, pytest.fail.Exception, pytest.skip.Exception) as error:
                error.add_note(f"in the row {'-'.join(name for name, _ in row)}")
                failed.append(error)
        if failed:
            raise BaseExceptionGroup(f"{len(failed)} of {len(rows)} rows", failed)

    update_wrapper(whole, test).__dict__.update(pytestmark=[mark for mark in marks if mark not in tables])
    del whole.__dict__["__wrapped__"]  # pytest would ask for what the rows give
    return whole


_Row = type(pytest.param())


def _rows(names: Any, values: Any, ids: Any = None) -> Iterator[tuple[str, dict[str, Any]]]:
    """Each row of a table with its name and its words."""
    keys = [one.strip() for one in names.split(",")] if isinstance(names, str) else [*names]
    called = [*ids] if ids is not None and not callable(ids) else None
    for number, value in enumerate(values):
        row = value if isinstance(value, _Row) else pytest.param(*(value if len(keys) > 1 else [value]))
        words = "-".join(str((ids if callable(ids) else repr)(one)) for one in row.values)
        yield str(row.id or (called[number] if called is not None else words)), dict(zip(keys, row.values, strict=True))
