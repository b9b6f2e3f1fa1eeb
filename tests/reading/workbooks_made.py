"""Workbooks for tests: as openpyxl writes them, and with parts of one's own, as other programs and attackers do."""

from collections.abc import Callable, Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

_NAMESPACE = "http://schemas.openxmlformats.org"
_DECLARED = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'


def workbook(fill: Callable[[Worksheet], object]) -> bytes:
    """A workbook of one sheet, filled by openpyxl."""
    book = Workbook()
    assert isinstance(book.active, Worksheet)
    fill(book.active)
    return saved(book)


def saved(book: Workbook) -> bytes:
    held = BytesIO()
    book.save(held)
    return held.getvalue()


def packed(sheet: str, **parts: str) -> bytes:
    """A workbook of parts: the XML within ``worksheet``, and others by name (``book``, ``styles``, ``shared``)."""
    main, rel = f"{_NAMESPACE}/spreadsheetml/2006/main", f"{_NAMESPACE}/officeDocument/2006/relationships"
    sheets = parts.get("sheets", '<sheet name="Blad1" sheetId="1" r:id="r1"/>')
    names: Mapping[str, str] = {
        "_rels/.rels": _relations(f'<Relationship Id="a" Type="{rel}/officeDocument" Target="xl/workbook.xml"/>'),
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{rel}">'
        f"{parts.get('before', '')}<sheets>{sheets}</sheets>{parts.get('after', '')}</workbook>",
        "xl/_rels/workbook.xml.rels": _relations(
            f'<Relationship Id="r1" Type="{rel}/worksheet" Target="worksheets/sheet1.xml"/>'
            f'<Relationship Id="r2" Type="{rel}/styles" Target="/xl/styles.xml"/>'
            f'<Relationship Id="r3" Type="{rel}/sharedStrings" Target="sharedStrings.xml"/>'
            f'<Relationship Id="r4" Type="{rel}/externalLink" Target="http://exempel.se/x" TargetMode="External"/>'
        ),
        "xl/styles.xml": f'<styleSheet xmlns="{main}">{parts.get("styles", "")}</styleSheet>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{parts.get("shared", "")}</sst>',
        "xl/worksheets/sheet1.xml": f'{parts.get("prolog", "")}<worksheet xmlns="{main}">{sheet}</worksheet>',
    }
    return zipped({name: _DECLARED + text for name, text in names.items()})


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    held = BytesIO()
    with ZipFile(held, "w", ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return held.getvalue()


def _relations(inner: str) -> str:
    return f'<Relationships xmlns="{_NAMESPACE}/package/2006/relationships">{inner}</Relationships>'
