"""``python docs/licences.py``: the page of licences, from the metadata of what the locks name. Made where the
extras are installed, after ``./do locks``; a test holds the page to the locks."""

import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path
from typing import Any

from tables import table

PROJECT = Path(__file__).parents[1]
PAGE = PROJECT / "docs/licenser.md"
LOCKS = {"requirements.lock": "alltid", "requirements-all.lock": "med tillägg"}
_HEAD = """\
# Licenser

malstyr är [EUPL-1.2](../LICENSE). Det bygger på paketen nedan, som var och ett har sin egen licens. Listan är gjord ur
låsfilerna av `python docs/licences.py`; versionerna står i låsfilerna. `python release/bill.py` gör en
förteckning i CycloneDX av dem.

I källkodens tester ligger dessutom OASIS schema för SARIF, oförändrat och under
[OASIS egna villkor](../tests/schemas/NOTICE.md). Det följer inte med det som installeras.
"""


def locked(lock: str) -> list[str]:
    """The packages that a lock file names."""
    text = (PROJECT / lock).read_text(encoding="utf-8")
    return re.findall(r"^([\w.-]+)(?:\[[\w,-]+\])?==", text, re.MULTILINE)


def licence(package: str) -> str:
    """What a package says of its licence, in a few words."""
    try:
        told: Any = metadata(package)
    except PackageNotFoundError:
        return "för ett annat system"
    classifiers = [one.split(" :: ")[-1] for one in told.get_all("Classifier") or [] if one.startswith("License")]
    for one in (told.get("License-Expression"), ", ".join(classifiers), told.get("License")):
        if one and "\n" not in one:
            return str(one)
    return "står i paketet"


def rows() -> Iterator[tuple[str, str, str]]:
    told: set[str] = set()
    for lock, when in LOCKS.items():
        for package in locked(lock):
            if package not in told:
                told.add(package)
                yield package, licence(package), when


def licences_page() -> str:
    return "\n".join((_HEAD, *table(("paket", "licens", "behövs"), rows())))


if __name__ == "__main__":
    PAGE.write_text(licences_page(), encoding="utf-8")
    sys.exit(0)
