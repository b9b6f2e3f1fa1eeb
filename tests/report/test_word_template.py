"""Templates of Word that somebody gave: what is kept of them, and what is refused in plain words."""

import re
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.enum.section import WD_ORIENT, WD_SECTION
from docx.shared import Cm
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from word_files import W, WordFile, saved, template, text, word

from malstyr.present.document import (
    Bullets,
    Chapter,
    Document,
    Heading,
    Numbered,
    Paragraph,
    Table,
    TableHead,
    TableRow,
    runs,
)
from malstyr.word.limits import LARGEST, MOST_FILES, UNPACKED
from malstyr.word.template import BadTemplate, usable
from malstyr.word.write import write

Files = dict[str, bytes]
DOCUMENT, TYPES, RELS, HEADER = (
    "word/document.xml",
    "[Content_Types].xml",
    "word/_rels/document.xml.rels",
    "word/header1.xml",
)


HEADS = tuple(TableHead(runs("a" * 9), number=n > 0) for n in range(9))
ALL = (
    *(
        Heading(1, "Ett"),
        Heading(2, "Två"),
        Paragraph(runs("Text")),
        Bullets((runs("Punkt"),)),
        Numbered((runs("Ett"),)),
    ),
    Table("Tabell", HEADS, (TableRow((runs("x"),) * 9), TableRow((runs("Grupp"),)))),
)
DOCUMENT_OF_ALL = Document("T", "O", "sv", date(2014, 3, 1), "#00558f", (Chapter(ALL[:-1]), Chapter(ALL[-1:])))


def changed(change: Callable[[Files], Files | None], of: bytes | None = None) -> bytes:
    """A template with its files changed."""
    with ZipFile(BytesIO(of or template())) as zip:
        files = {name: zip.read(name) for name in zip.namelist()}
    files = change(files) or files
    whole = BytesIO()
    with ZipFile(whole, "w", ZIP_DEFLATED) as zip:
        for name, data in files.items():
            zip.writestr(name, data)
    return whole.getvalue()


def in_file(name: str, before: str, after: str) -> Callable[[Files], Files]:
    def change(files: Files) -> Files:
        told = files[name].decode()
        assert before in told
        return files | {name: told.replace(before, after, 1).encode()}

    return change


def without(name: str, what: bytes) -> Callable[[Files], Files]:
    return lambda files: files | {name: re.sub(what, b"", files[name], flags=re.DOTALL)}


def relation(kind: str, target: str, mode: str = "External") -> Callable[[Files], Files]:
    type = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}"
    one = f'<Relationship Id="rIdX" Type="{type}" Target="{target}" TargetMode="{mode}"/></Relationships>'
    return in_file(RELS, "</Relationships>", one)


def field(instruction: str) -> Callable[[Files], Files]:
    halves = instruction[: len(instruction) // 2], instruction[len(instruction) // 2 :]
    told = "".join(f'<w:r><w:instrText xml:space="preserve">{half}</w:instrText></w:r>' for half in halves)
    return in_file(HEADER, "</w:p>", f"{told}</w:p>")


MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
VBA = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'
MACROS = "application/vnd.ms-word.{}.main+xml"
DOTX = MAIN.replace("document.main", "template.main")
BOMB = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]>'
LACKING = template(lacking=True)
REFUSED: dict[str, tuple[str, Callable[[], bytes]]] = {
    "empty": ("broken", lambda: b""),
    "text": ("broken", lambda: b"version: 1"),
    "old Word": ("broken", lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)),
    "cut": ("broken", lambda: template()[:-2000]),
    "a byte changed": ("broken", lambda: template()[:700] + b"\xff\xff\xff\xff" + template()[704:]),
    "no types": ("broken", lambda: changed(lambda files: {name: files[name] for name in files if name != TYPES})),
    "a workbook": ("broken", lambda: changed(in_file(TYPES, MAIN, MAIN.replace("word", "spreadsheet")))),
    "not XML": ("broken", lambda: changed(lambda files: files | {DOCUMENT: b"<w:document>"})),
    "no body": ("broken", lambda: changed(lambda files: files | {DOCUMENT: b"<a/>"})),
    "no styles": ("broken", lambda: changed(lambda files: files | {"word/styles.xml": b"<a/>"})),
    "no document": ("broken", lambda: changed(lambda files: {name: files[name] for name in files if name != DOCUMENT})),
    "no relations": ("broken", lambda: changed(lambda files: files | {"_rels/.rels": b"<a/>"})),
    "entities": ("broken", lambda: changed(in_file(DOCUMENT, "<w:document", f"{BOMB}<w:document"))),
    "large": ("large", lambda: template() + bytes(LARGEST)),
    "a bomb": ("large", lambda: changed(lambda files: files | {"word/media/a.png": bytes(UNPACKED + 1)})),
    "many files": ("large", lambda: changed(lambda files: files | {f"a{n}": b"" for n in range(MOST_FILES)})),
    "docm": ("macros", lambda: changed(in_file(TYPES, MAIN, MACROS.format("document.macroEnabled")))),
    "dotm": ("macros", lambda: changed(in_file(TYPES, MAIN, MACROS.format("template.macroEnabledTemplate")))),
    "a program in it": ("macros", lambda: changed(in_file(TYPES, "</Types>", VBA))),
    "a picture elsewhere": ("fetches", lambda: changed(relation("image", "http://example.org/x.png"))),
    "a frame elsewhere": ("fetches", lambda: changed(relation("frame", "file:///etc/passwd"))),
    "a link to a share": ("fetches", lambda: changed(relation("hyperlink", "\\\\server\\share"))),
    "a picture by a field": ("fetches", lambda: changed(field(' INCLUDEPICTURE "http://example.org/x.png" '))),
    "a program by a field": ("fetches", lambda: changed(field(" DDEAUTO c:\\\\cmd.exe "))),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_template_is_refused(name: str) -> None:
    why, made = REFUSED[name]
    with pytest.raises(Exception, match=f"word-template-{why}"):
        word("haparanda", "styrelseblad", made())


KEPT: dict[str, Callable[[], bytes]] = {
    "dotx": lambda: changed(in_file(TYPES, MAIN, DOTX)),
    "a link": lambda: changed(relation("hyperlink", "https://www.example.org/")),
    "its own template": lambda: changed(relation("attachedTemplate", "file:///C:/mallar/brev.dotx")),
    "the page's number": lambda: changed(field(" PAGE   \\* MERGEFORMAT ")),
    "no numbering": lambda: changed(in_file(RELS, "relationships/numbering", "relationships/x"), LACKING),
    "no language": lambda: changed(without("word/styles.xml", rb"<w:lang [^>]*>|<w:docDefaults>.*?</w:docDefaults>")),
    "no page": lambda: changed(without(DOCUMENT, rb"<w:sectPr.*?</w:sectPr>")),
    "a page of no width": lambda: changed(in_file(DOCUMENT, 'w:left="', 'w:left="999')),
    "a page that is odd": lambda: changed(in_file(DOCUMENT, 'w:right="', 'w:right="x')),
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", KEPT)
def test_what_people_have_in_theirs_is_used(name: str) -> None:
    file = WordFile(word("haparanda", "styrelseblad", KEPT[name]()))
    assert MAIN in file.zip.read(TYPES).decode()
    assert "attachedTemplate" not in "".join(file.zip.read(one).decode() for one in file.names if one.endswith(".rels"))
    assert {one.get(f"{W}val") for one in file.styles.iter(f"{W}lang")} == {"sv-SE"}
    assert file.paragraphs("heading 2") and file.tables


def test_its_own_text_and_what_only_that_needed_are_gone(tmp_path: Path) -> None:
    made = docx.Document(BytesIO(template()))
    made.add_comment(made.paragraphs[0].runs, "En hemlig anteckning", "Vendela Ek")
    made.core_properties.last_modified_by = "Vendela Ek"
    file = WordFile(word("haparanda", "styrelseblad", saved(made)))
    assert not any("thumbnail" in name or "comments" in name for name in file.names)
    every = b"".join(file.zip.read(name) for name in file.names)
    assert b"Vendela" not in every and b"hemlig" not in every and b"Skriv ditt" not in every


def test_a_template_of_several_sections_keeps_the_header_of_all() -> None:
    made = docx.Document(BytesIO(template()))
    later = made.add_section(WD_SECTION.NEW_PAGE)
    later.orientation, later.page_width, later.page_height = WD_ORIENT.LANDSCAPE, Cm(29.7), Cm(21)
    file = WordFile(word("haparanda", "styrelseblad", saved(made)))
    headers = [text(tree) for name, tree in file.trees.items() if name.startswith("word/header")]
    assert "Dnr KS 2014/12" in headers
    assert [one.get(f"{W}orient") for one in file.body.iter(f"{W}pgSz")] == ["landscape"]


def test_a_style_of_its_own_for_tables_is_used() -> None:
    made = docx.Document(BytesIO(template()))
    made.styles.add_style("Tabelltext", 1).font.italic = True
    file = WordFile(word("haparanda", "styrelseblad", saved(made)))
    assert list(file.named.values()).count("tabelltext") == 1
    assert file.paragraphs("tabelltext")


def test_tables_have_the_style_of_the_table_that_stands_in_it() -> None:
    made = docx.Document(BytesIO(template()))
    made.add_table(1, 1, "Light Shading Accent 1")
    for mall, style in ((saved(made), "light shading accent 1"), (template(), "table grid")):
        file = WordFile(word("haparanda", "styrelseblad", mall))
        used = {one.get(f"{W}val") for one in file.body.iter(f"{W}tblStyle")}
        assert {file.named[id] for id in used} == {style}


def test_what_is_usable_stays_usable() -> None:
    assert usable(usable(template())) == usable(template())
    with pytest.raises(BadTemplate):
        usable(b"PK")


@pytest.mark.slow
@settings(max_examples=60)
@given(
    st.sampled_from([DOCUMENT, "word/styles.xml", "word/numbering.xml", "word/settings.xml", HEADER, RELS]), st.data()
)
def test_a_template_with_anything_taken_out_is_used_or_refused(name: str, data: st.DataObject) -> None:
    def change(files: Files) -> Files:
        tree = etree.fromstring(files[name])
        for _ in range(data.draw(st.integers(1, 4))):
            one = data.draw(st.sampled_from([*tree.iter()]))
            if one.getparent() is not None and data.draw(st.booleans()):
                one.getparent().remove(one)
            else:
                for key in one.attrib:
                    one.set(key, data.draw(st.sampled_from(["", "x", "-1", "99999999999", "0"])))
        return files | {name: etree.tostring(tree)}

    try:
        WordFile(write(DOCUMENT_OF_ALL, changed(change)))
    except BadTemplate:
        assert name
