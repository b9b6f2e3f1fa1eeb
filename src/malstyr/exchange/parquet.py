"""Tables as Parquet, with numbers as exact decimals."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from malstyr.exchange.unwritable import Unwritable
from malstyr.extras import install_line

NUMBER = "DECIMAL(38, 10)"
_MOST_WHOLE, _MOST_DECIMALS = 28, 10
"""Digits before and after the point that such a number has room for."""


def has_room(value: Decimal) -> bool:
    """Whether a number is held exactly."""
    whole, _, decimals = f"{value:f}".lstrip("-").partition(".")
    return len(whole.lstrip("0")) <= _MOST_WHOLE and len(decimals.rstrip("0")) <= _MOST_DECIMALS


def parquet_bytes(columns: Mapping[str, tuple[str, Sequence[str | None]]]) -> bytes:
    """A table of columns, each with its type and its values as they are written. Raises Unwritable."""
    library = _library()
    with TemporaryDirectory() as folder, library.connect() as database:
        database.execute("SET threads = 1")  # so that lines stay in order
        named = ", ".join(f'"{name}" VARCHAR' for name in columns)
        database.execute(f"CREATE TABLE held ({named})")
        places = ", ".join("unnest(CAST(? AS VARCHAR[]))" for _ in columns)
        database.execute(f"INSERT INTO held SELECT {places}", [list(values) for _, values in columns.values()])
        typed = ", ".join(f'CAST("{name}" AS {kind}) AS "{name}"' for name, (kind, _) in columns.items())
        file = Path(folder, "held.parquet")
        where = str(file).replace("'", "''")
        database.execute(f"COPY (SELECT {typed} FROM held) TO '{where}' (FORMAT parquet, COMPRESSION snappy)")
        return file.read_bytes()


def _library() -> Any:
    try:
        import duckdb
    except ImportError:
        raise Unwritable("parquet-extra", install=install_line("parquet")) from None
    return duckdb
