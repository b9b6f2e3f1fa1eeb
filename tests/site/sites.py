"""What tests of sites share: a small workspace on disk, in git where asked, and the site made of it."""

from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from conftest import write
from malstyr.cli.main import main

SMALL = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen, purpose: Att ge service}
settings: {as_of: 2014-03-01}
roles:
  chef: {title: Kommunchef, person: Sigrid Ek}
units:
  städ: {no_plan: ingår i förvaltningens plan}
perspectives:
  kund: {name: Kund}
goals:
  nöjda-kunder: {text: "Kunderna är nöjda, lovar Sigrid Ek", owner: chef, perspective: kund, unit: städ}
  ärlighet: {text: Vi är ärliga, owner: chef, no_target: följs}
indicators:
  nki:
    name: Nöjd-kund-index
    serves: [nöjda-kunder]
    measured_in: index
    method: enkät
    target: {at_least: 56}
values:
  nki: {2012: 51, 2013: 58}
"""


def workspace_in(folder: Path, text: str = SMALL) -> Path:
    return write(folder, {"malstyr.yaml": text})


def made(*arguments: str | Path, code: int = 0) -> None:
    assert main(["site", *map(str, arguments)]) == code


def files(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


class Read(HTMLParser):
    """The ids, addresses and scripts of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.addresses: list[str] = []
        self.scripts = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.scripts += tag == "script"
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name in ("href", "src"):
                self.addresses.append(value or "")


def broken_links(folder: Path) -> list[str]:
    """Addresses on pages that lead nowhere: to no file, to no id, or out of the folder."""
    pages = {path.resolve(): Read(path.read_text(encoding="utf-8")) for path in folder.rglob("*.html")}
    broken = []
    for path, page in pages.items():
        for address in page.addresses:
            parts = urlsplit(address)
            if parts.scheme in ("data", "mailto"):
                continue
            there = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            lost = (
                bool(parts.scheme or parts.netloc) or not there.is_file() or not there.is_relative_to(folder.resolve())
            )
            if lost or (parts.fragment and unquote(parts.fragment) not in pages[there].ids):
                broken.append(f"{path.name}: {address}")
    return broken
