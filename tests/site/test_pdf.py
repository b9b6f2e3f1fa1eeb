"""``report --format pdf``: tagged as PDF/UA-1 asks, read back in order, and made of nothing but the report."""

import sys
from base64 import b64decode
from collections import Counter
from collections.abc import Iterator
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from sites import SMALL, workspace_in

from conftest import PROJECT
from malstyr.cli.main import main

pytestmark = pytest.mark.slow

DAY = date(2014, 3, 1)
HEAD = '<!DOCTYPE html><html lang="sv"><head><title>Rapport – Exempel</title></head><body>'
INSIDE = {
    "/L": {"/LI", "/L", "/Caption"},
    "/LI": {"/Lbl", "/LBody"},
    "/Table": {"/THead", "/TBody", "/TFoot", "/TR", "/Caption"},
    "/THead": {"/TR"},
    "/TBody": {"/TR"},
    "/TR": {"/TH", "/TD"},
}
"""What lists and tables may hold (PDF/UA-1, 7.2)."""


def pdf(html: str) -> bytes:
    try:
        from malstyr.report.pdf import pdf as made

        return made(html, DAY)
    except Exception as lacking:
        if str(lacking) == "pdf-libraries":
            pytest.skip("needs Pango: sudo apt install libpango-1.0-0 libpangoft2-1.0-0")
        raise


@pytest.fixture(scope="module")
def gotland(tmp_path_factory: pytest.TempPathFactory) -> PdfReader:
    pdf("<html lang=sv><title>x</title>")
    file = tmp_path_factory.mktemp("pdf") / "gotland.pdf"
    assert main(["report", str(PROJECT / "examples/gotland"), "--format", "pdf", "--output", str(file)]) == 0
    return PdfReader(file)


def catalog(reader: PdfReader) -> Any:
    return reader.trailer["/Root"]


def elements(node: Any, above: Any = None) -> Iterator[tuple[Any, Any]]:
    """Every element of the structure below a node, in order, each with the one above it."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for one in node:
            yield from elements(one, above)
    elif isinstance(node, dict):
        if "/S" in node:
            yield node, above
        yield from elements(node.get("/K", []), node if "/S" in node else above)


def test_says_what_it_is(gotland: PdfReader) -> None:
    root = catalog(gotland)
    assert root["/MarkInfo"]["/Marked"] and root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert root["/Lang"] == "sv"
    assert gotland.metadata is not None
    assert gotland.metadata.title == "Styrkort 2013 – Region Gotland, Serviceförvaltningen"
    assert b'pdfuaid:part="1"' in root["/Metadata"].get_object().get_data()
    assert str(gotland.metadata["/CreationDate"]) == str(gotland.metadata["/ModDate"]) == "D:20140301"
    assert gotland.outline


def test_structure(gotland: PdfReader) -> None:
    found = list(elements(catalog(gotland)["/StructTreeRoot"]["/K"]))
    wrong = Counter(
        (above["/S"], one["/S"])
        for one, above in found
        if above is not None and one["/S"] not in INSIDE.get(above["/S"], {one["/S"]})
    )
    assert not wrong
    assert all(one.get("/Alt") for one, _ in found if one["/S"] == "/Figure")
    assert not [one for one, above in found if above is None and one["/S"] != "/Document"]
    levels = [int(one["/S"][2]) for one, _ in found if one["/S"] in ("/H1", "/H2", "/H3", "/H4")]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    cells = [one for one, _ in found if one["/S"] == "/TD"]
    assert cells and all(one["/A"].get("/Headers") for one in cells)


@pytest.mark.parametrize("name", ["Exempelkommunen", 'A & "B" – C', "<b>"])
def test_a_logo_is_called_as_the_organisation(tmp_path: Path, name: str) -> None:
    pdf("<html lang=sv><title>x</title>")
    picture = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    text = SMALL.replace("name: Exempelkommunen", f"name: '{name}'")
    folder = workspace_in(tmp_path, text.replace("as_of: 2014-03-01", "as_of: 2014-03-01, look: {logo: l.png}"))
    (folder / "l.png").write_bytes(b64decode(picture))
    file = tmp_path / "r.pdf"
    assert main(["report", str(folder), "--format", "pdf", "--output", str(file)]) == 0
    found = elements(catalog(PdfReader(file))["/StructTreeRoot"]["/K"])
    assert [one["/Alt"] for one, _ in found if one["/S"] == "/Figure"][:1] == [name]


def test_links_are_in_the_structure(gotland: PdfReader) -> None:
    notes = [note.get_object() for page in gotland.pages for note in page.get("/Annots", [])]
    assert notes and all("/StructParent" in note and note.get("/Contents") for note in notes)
    assert all(str(page["/Tabs"]) == "/S" for page in gotland.pages)


def test_fonts_are_embedded_and_can_be_read_back(gotland: PdfReader) -> None:
    pages: list[Any] = [*gotland.pages]
    fonts = [font.get_object() for page in pages for font in page["/Resources"]["/Font"].values()]
    assert fonts
    for font in fonts:
        inner = font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object()
        assert {"/FontFile2", "/FontFile3"} & set(inner) and "/ToUnicode" in font


def test_text_comes_in_reading_order(gotland: PdfReader) -> None:
    text = " ".join(" ".join(page.extract_text() for page in gotland.pages).split())
    order = [
        "Styrkort 2013",
        "Ett av tio mål är uppfyllt",
        "Avvikelser",
        "Teckenförklaring",
        "Gotland utvecklas som visionsmålen",
        "Så mäts det",
    ]
    places = [text.index(one) for one in order]
    assert places == sorted(places)
    for word in ("Årets kunddialoger", "Självskattad hälsa", "✓", "≥"):
        assert word in text


def test_same_report_same_bytes() -> None:
    html = HEAD + "<h1>Åäö</h1></body></html>"
    assert pdf(html) == pdf(html)
    assert pdf(html) != pdf(html.replace("Åäö", "Åäö."))


def test_nothing_is_fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import socket

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a connection was made")

    monkeypatch.setattr(socket, "create_connection", refuse)
    (tmp_path / "secret.txt").write_text("HEMLIGT")
    (tmp_path / "secret.css").write_text("h1::after { content: 'HEMLIGT' }")
    at = tmp_path.as_uri()
    html = (
        f'{HEAD}<link rel=stylesheet href="{at}/secret.css"><link rel=attachment href="{at}/secret.txt">'
        f'<style>@import "{at}/secret.css"; body {{ background: url(http://127.0.0.1:9/x.png) }}</style><h1>R</h1>'
        f'<img src="{at}/secret.png" alt="x"><object data="{at}/secret.txt"></object>'
        f'<svg xmlns:xlink="http://www.w3.org/1999/xlink"><title>x</title><image xlink:href="{at}/x.svg"/></svg>'
    )
    made = pdf(html)
    reader = PdfReader(BytesIO(made))
    assert "HEMLIGT" not in reader.pages[0].extract_text()
    assert not reader.attachments and b"HEMLIGT" not in made


def test_is_printed_where_no_file_is_asked_for(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["report", str(workspace_in(tmp_path)), "--format", "pdf"]) == 0
    assert capsysbinary.readouterr().out.startswith(b"%PDF-")


@pytest.mark.parametrize(("found", "said"), [(None, "install weasyprint"), (OSError("no pango"), "libpango")])
def test_without_what_it_needs(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    found: OSError | None,
    said: str,
) -> None:
    if found is None:
        monkeypatch.setitem(sys.modules, "weasyprint", None)
    else:
        monkeypatch.delitem(sys.modules, "weasyprint", raising=False)
        monkeypatch.setattr("builtins.__import__", _raising(found))
    file = tmp_path / "r.pdf"
    assert main(["report", str(workspace_in(tmp_path)), "--format", "pdf", "--output", str(file)]) == 2
    assert said in capsys.readouterr().err
    assert not file.exists()


def _raising(error: OSError) -> Any:
    import builtins

    real = builtins.__import__

    def other(name: str, *rest: Any, **named: Any) -> Any:
        if name == "weasyprint":
            raise error
        return real(name, *rest, **named)

    return other
