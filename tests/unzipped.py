"""What stands in files that are no texts, so that they can be read as other outputs are."""

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import duckdb


def unzipped(word: bytes) -> str:
    """The texts in a file of Word or Excel."""
    with ZipFile(BytesIO(word)) as zip:
        names = [name for name in zip.namelist() if name.endswith((".xml", ".svg"))]
        return "".join(zip.read(name).decode() for name in names)


def rows_of(parquet: bytes) -> list[dict[str, object]]:
    """The lines of a file of Parquet."""
    with TemporaryDirectory() as folder, duckdb.connect() as database:
        file = Path(folder, "x.parquet")
        file.write_bytes(parquet)
        found = database.execute("SELECT * FROM read_parquet(?)", [str(file)])
        names = [one[0] for one in found.description or ()]
        return [dict(zip(names, row, strict=True)) for row in found.fetchall()]


def read_back(out: bytes, format: str) -> str:
    """What a command has shown in a format; of a table its line ends and its mark of order are not said."""
    if not out:
        return ""
    match format:
        case "docx" | "xlsx":
            return unzipped(out)
        case "parquet":
            return f"{len(rows_of(out))}\n" + "\n".join(map(repr, rows_of(out)))
        case "csv" | "ics":
            return out.decode("utf-8-sig").replace("\r\n", "\n")
    return out.decode()
