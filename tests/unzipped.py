"""What stands in a file of Word, so that it can be read as other outputs are."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile


def unzipped(word: bytes) -> str:
    """The texts in a file of Word."""
    with ZipFile(BytesIO(word)) as zip:
        names = [name for name in zip.namelist() if name.endswith((".xml", ".svg"))]
        return "".join(zip.read(name).decode() for name in names)
