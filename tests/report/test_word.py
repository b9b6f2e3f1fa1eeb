"""``report --format docx``: every kind of every example, read back as its readers do, in and out of a template."""

import re
import sys
from datetime import date
from html import unescape
from itertools import pairwise
from pathlib import Path

import pytest
from reports import EVERY_EXAMPLE, drawn, every_report, judged
from reports import report as page
from word_files import DRAWN, LACKING, SVG, WP, R, W, WordFile, template, text, word, word_of

from conftest import HEAD, write
from malstyr.cli.main import main
from malstyr.present.document import Chapter, Document, Numbered, Paragraph, Table, TableHead, TableRow, runs
from malstyr.report.kinds import KINDS
from malstyr.report.word.table import BLOCKS
from malstyr.word.write import write as writing

in_and_out = pytest.mark.parametrize(
    "given", [None, template(), template(lacking=True)], ids=["none", "own", "lacking"]
)


def test_every_block_has_its_passages() -> None:
    assert set(BLOCKS) == {block for blocks in KINDS.values() for block in blocks}


@pytest.mark.slow
@every_report
@in_and_out
def test_it_is_as_its_readers_need(example: str, kind: str, given: bytes | None) -> None:
    file = WordFile(word(example, kind, given))
    levels = [level for level, _ in file.headings()]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    for one in file.tables:
        head, *rows = one.iter(f"{W}tr")
        assert head.find(f"{W}trPr/{W}tblHeader") is not None
        assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in (head, *rows))
        look = one.find(f"{W}tblPr/{W}tblLook")
        assert (look.get(f"{W}firstRow"), look.get(f"{W}firstColumn")) == ("1", "1")
        assert one.find(f"{W}tblPr/{W}tblCaption").get(f"{W}val") == text(one.getprevious())
        assert file.style(one.getprevious()) == "caption"
        widths = [int(column.get(f"{W}w")) for column in one.find(f"{W}tblGrid")]
        assert min(widths) > 0


LINES = """
goals: {g: {name: Trygga, text: Alla är trygga}}
indicators:
  golv: {name: Trygghet, serves: [g], measured_in: procent, target: {at_least: 80}}
  band: {name: Beläggning, serves: [g], measured_in: procent, target: {at_least: 80, at_most: 90}}
  väg: {name: Utsläpp, serves: [g], measured_in: ton, target: {at_most: 50, by: 2015, straight_from: 2008}}
  bruten: {name: Kö, serves: [g], measured_in: dagar, breaks: {2011: ny metod}, target: {at_most: 7}}
values:
  golv: {2008: 70, 2009: 71, 2010: 72, 2011: 74, 2012: 76, 2013: {value: 78, margin: 2}}
  band: {2008: 70, 2009: 71, 2010: 72, 2011: 74, 2012: 76, 2013: 85}
  väg: {2008: 90, 2009: 85, 2010: 80, 2011: 74, 2012: 70, 2013: 61}
  bruten: {2008: 9, 2009: 8, 2010: 9, 2011: 5, 2012: 6, 2013: 4}
"""
"""Enough years for each to be drawn as a line, which no example has."""


DOTS = """
  nära: {name: Svar i tid, serves: [g], measured_in: procent, target: {at_least: 80}}
  mellan: {name: Värme, serves: [g], measured_in: grader, target: {at_least: 19, at_most: 22}}
"""


def charts_of(file: WordFile) -> list[tuple[str, ...]]:
    """Each chart of a document: its title, and what it tells."""
    told = [*file.body.iter(f"{WP}docPr")]
    assert len({one.get("id") for one in told}) == len(told)
    return spaced([(one.get("title"), one.get("descr")) for one in told])


def spaced(charts: list[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Without scales in titles, and with spaces of one kind, in order."""
    return sorted(tuple(" ".join(one.split()) for one in (title.split(",")[0], told)) for title, told in charts)


def charts_on(page: str) -> list[tuple[str, ...]]:
    found = re.findall(
        r'<svg class="chart[^>]* id=.*?<title[^>]*>(.*?)</title><desc[^>]*>(.*?)</desc>', page, re.DOTALL
    )
    return spaced([(unescape(title), unescape(told)) for title, told in found])


def test_every_chart_of_a_page_is_a_picture_that_tells_itself() -> None:
    """Lines of years and rows of dots: as PNG with SVG beside it, told in words, and explained."""
    lines, values = LINES.split("values:\n")
    more = "  nära: {2012: {value: 76, margin: 2}, 2013: 85}\n  mellan: {2013: 20}\n"
    of = judged(f"{lines}{DOTS[1:]}values:\n{values}{more}")
    for kind in ("scorecard", "arsredovisning"):
        file = WordFile(word_of(of, kind))
        leads, shown = file.related(), [*file.body.iter(f"{DRAWN}blip")]
        assert charts_of(file) == charts_on(drawn(of, kind, "html"))
        assert len(shown) == len(charts_of(file)) == 6
        for one in shown:
            (beside,) = one.iter(f"{SVG}svgBlip")
            assert leads[one.get(f"{R}embed")].endswith(".png") and leads[beside.get(f"{R}embed")].endswith(".svg")
        explained = file.text.partition("Diagrammen")[2]
        assert [sign for sign in ("linje:", "streckad linje:", "tonat fält:", "punkt:") if sign not in explained] == []


@pytest.mark.slow
@every_report
def test_every_chart_of_an_example_is_drawn(example: str, kind: str) -> None:
    assert charts_of(WordFile(word(example, kind))) == charts_on(page(example, kind))


@pytest.mark.slow
@every_report
@in_and_out
def test_it_speaks_swedish_and_is_called_what_it_is(example: str, kind: str, given: bytes | None) -> None:
    file = WordFile(word(example, kind, given))
    assert {one.get(f"{W}val") for one in file.styles.iter(f"{W}lang")} == {"sv-SE"}
    about = {one.tag.rpartition("}")[2]: one.text or "" for one in file.trees["docProps/core.xml"]}
    assert about["language"] == "sv-SE"
    assert about["title"] == file.paragraphs("heading 1")[0]
    assert "python-docx" not in "".join(about.values())
    assert about["created"] == about["modified"]


@pytest.mark.slow
@pytest.mark.parametrize("example", EVERY_EXAMPLE)
def test_every_page_of_an_example_stands(example: str) -> None:
    """No table is too wide for it, the register of risks included."""
    for kind in KINDS:
        assert WordFile(word(example, kind)).body.findall(f".//{W}pgSz[@{W}orient]") == []


@pytest.mark.slow
@every_report
def test_it_says_what_the_page_says(example: str, kind: str) -> None:
    said = " ".join(WordFile(word(example, kind)).text.split())
    html = re.sub(r"<(style|svg|nav).*?</\1>", "", page(example, kind), flags=re.DOTALL)
    headings = re.findall(r"<h[234][^>]*>([^<>&#]+)", html)
    unfolded = [re.sub(r" \(\d+\)$", "", one) for one in headings]  # how many entries a page has folded
    for cell in re.findall(r"<td[^>]*>([^<>&]+)</td>", html) + unfolded:
        assert " ".join(cell.split()) in said


@pytest.mark.slow
@every_report
def test_what_leads_somewhere_gets_there(example: str, kind: str) -> None:
    file = WordFile(word(example, kind))
    marks = [one.get(f"{W}name") for one in file.body.iter(f"{W}bookmarkStart")]
    assert len(marks) == len(set(marks))
    assert {one.get(f"{W}anchor") for one in file.body.iter(f"{W}hyperlink")} <= set(marks)


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
@in_and_out
def test_same_report_same_bytes(kind: str, given: bytes | None) -> None:
    word.cache_clear()
    first = word("gotland", kind, given)
    word.cache_clear()
    assert word("gotland", kind, given) == first


def test_nothing_in_it_has_a_day_of_its_own() -> None:
    assert {one.date_time for one in WordFile(word("gotland", "scorecard")).zip.infolist()} == {(1980, 1, 1, 0, 0, 0)}


@in_and_out
def test_in_a_template_it_looks_as_that(given: bytes | None) -> None:
    file = WordFile(word("gotland", "scorecard", given))
    headers = [tree for name, tree in file.trees.items() if name.startswith("word/header")]
    assert ("Dnr KS 2014/12" in "".join(map(text, headers))) == (given is not None)
    assert ("Exempelkommunens vapen" in "".join(map(text, headers))) == (given is not None)
    assert "Skriv ditt ärende" not in file.text
    first = next(one for one in file.styles.iter(f"{W}style") if file.named[one.get(f"{W}styleId")] == "heading 1")
    assert (first.find(f"{W}rPr/{W}rFonts").get(f"{W}ascii") == "Georgia") == (given is not None)
    assert {name.lower() for name in LACKING} <= set(file.named.values())
    assert file.paragraphs("list bullet") and file.paragraphs("heading 4")


@in_and_out
def test_a_sheet_is_as_small_in_a_template_and_a_report_as_large_as_that(given: bytes | None) -> None:
    """Letters, lines and margins are the sheet's; typeface, colour and header are the template's."""
    sizes: dict[str, dict[str, str]] = {}
    for kind in ("styrelseblad", "aktivitetsplan"):
        file = WordFile(word("gotland", kind, given))
        named = {file.named[one.get(f"{W}styleId")]: one for one in file.styles.iter(f"{W}style")}
        look = {name: named[name].find(f"{W}rPr") for name in ("normal", "heading 1", "heading 2")}
        sizes[kind] = {name: one.find(f"{W}sz").get(f"{W}val") for name, one in look.items()}
        faces = {one.find(f"{W}rFonts").get(f"{W}ascii") for one in look.values()}
        assert faces == ({"Arial"} if given is None else {"Georgia"})
        (margins,) = file.body.iter(f"{W}pgMar")
        narrow = max(int(margins.get(f"{W}{side}")) for side in ("left", "right", "top", "bottom")) <= 850
        assert narrow is (kind == "styrelseblad")
    assert sizes["styrelseblad"] == {"normal": "18" if given is None else "17", "heading 1": "32", "heading 2": "22"}
    large = ("22", "52", "36") if given is not None else ("20", "40", "28")
    assert (*sizes["aktivitetsplan"].values(),) == large


@in_and_out
def test_what_is_numbered_counts_from_one_in_each_list(given: bytes | None) -> None:
    twice = tuple(Numbered((runs(f"{n} a"), runs(f"{n} b"))) for n in range(2))
    document = Document("T", "O", "sv", date(2014, 3, 1), "#00558f", (Chapter(twice),))
    file = WordFile(writing(document, given))
    assert file.paragraphs("list number") == ["0 a", "0 b", "1 a", "1 b"]
    lists = [one.get(f"{W}val") for one in file.body.iter(f"{W}numId")]
    assert (lists[0], lists[2]) == (lists[1], lists[3])
    assert lists[0] != lists[2]
    numbering = file.trees["word/numbering.xml"]
    abstract = {one.get(f"{W}numId"): one.find(f"{W}abstractNumId").get(f"{W}val") for one in numbering.iter(f"{W}num")}
    formats = {
        one.get(f"{W}abstractNumId"): one.find(f"{W}lvl/{W}numFmt").get(f"{W}val")
        for one in numbering.iter(f"{W}abstractNum")
        if one.find(f"{W}lvl") is not None
    }
    assert {formats[abstract[one]] for one in lists} == {"decimal"}


def test_what_the_board_is_asked_is_numbered() -> None:
    asked = WordFile(word("leksand", "styrelseblad")).paragraphs("list number")
    assert [one.partition(":")[0] for one in asked] == [
        "Tid att hitta det eller den du söker på intranätet",
        "KKiK mått 16, insyn och inflytande",
    ]


def wide_after_narrow() -> Document:
    """A chapter of text, one with a table that a standing page breaks the words of, and one of text."""
    heads = tuple(TableHead(runs(f"Kommunikationsavdelningen {n}")) for n in range(9))
    table = Table("Avdelningar", heads, (TableRow((runs("inget"),) * 9),))
    text = Chapter((Paragraph(runs("Text")),))
    return Document("T", "O", "sv", date(2014, 3, 1), "#00558f", (text, Chapter((table,)), text))


def test_columns_that_are_called_the_same_stand_below_each_other() -> None:
    def table(*cells: str, heads: tuple[str, ...] = ("Vad", "När")) -> Table:
        columns = tuple(TableHead(runs(one)) for one in heads)
        return Table("Tabell", columns, (TableRow(tuple(map(runs, cells))),))

    short, long = table("Mät", "i maj"), table("Mät om igen " * 9, "senast den sista augusti")
    chapters = (Chapter((short, long, table("Mät", "i maj", heads=("Mått", "När")))), Chapter((short,)))
    document = Document("T", "O", "sv", date(2014, 3, 1), "#00558f", chapters)
    file = WordFile(writing(document, None))
    assert len({tuple(one.get(f"{W}w") for one in grid) for grid in file.body.iter(f"{W}tblGrid")}) == 1


def test_later_sections_go_on_with_the_header_and_lie_where_tables_are_wide() -> None:
    pages = [*WordFile(writing(wide_after_narrow(), template())).body.iter(f"{W}sectPr")]
    assert len(pages) > 1
    assert pages[0].find(f"{W}titlePg") is not None and pages[0].find(f"{W}headerReference") is not None
    for n, one in enumerate(pages):
        size = one.find(f"{W}pgSz")
        lies = size.get(f"{W}orient") == "landscape"
        assert lies == (int(size.get(f"{W}w")) > int(size.get(f"{W}h")))
        assert n == 0 or (one.find(f"{W}titlePg") is None and one.find(f"{W}headerReference") is None)
    assert len({one.find(f"{W}pgSz").get(f"{W}orient") for one in pages}) == 2


@pytest.mark.parametrize(
    "hostile",
    ["<w:br/>&amp;]]>", "a\\u0000b\\u0008", "\\ud800 \\uffff \\u202e", "\\t\\n {{ 7*7 }}", "x" * 3000, "\\U0001F600"],
)
def test_texts_stay_texts(hostile: str) -> None:
    text = f'goals: {{m: {{text: "{hostile}", name: "{hostile}"}}}}\n'
    try:
        of = judged(text)
    except AssertionError:
        pytest.skip("the loader does not let it in")
    WordFile(word_of(of, "scorecard"))


def test_nobody_is_named_in_public() -> None:
    of = judged("roles: {c: {title: Chef, person: Vendela Ek}}\ngoals: {m: {text: Mål för Vendela Ek, owner: c}}\n")
    assert "Vendela" in WordFile(word_of(of, "scorecard")).text
    made = WordFile(word_of(of, "scorecard", public=True))
    assert not any(b"Vendela" in made.zip.read(name) for name in made.names)


SMALL = {"malstyr.yaml": HEAD + "settings: {as_of: 2014-03-01}\ngoals: {a: {text: Kunderna är nöjda}}\n"}


def test_the_ending_chooses_it(tmp_path: Path) -> None:
    file = tmp_path / "r.docx"
    mall = tmp_path / "mall.dotx"
    mall.write_bytes(template())
    assert main(["report", str(write(tmp_path / "a", SMALL)), "--template", str(mall), "--output", str(file)]) == 0
    assert "Kunderna är nöjda" in WordFile(file.read_bytes()).text


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        (("--format", "docx", "--template", "saknas.dotx"), "Hittar inte saknas.dotx. "),
        (("--template", "a/malstyr.yaml"), "Skriv också: --format docx"),
        (("--format", "docx", "--template", "a/malstyr.yaml"), "går inte att läsa som ett Word-dokument"),
        (("--template", "mall.docx", "--output", "mall.docx"), "mall.docx"),
    ],
)
def test_what_cannot_be_done_is_told(
    keys: tuple[str, ...],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(write(tmp_path, {f"a/{name}": text for name, text in SMALL.items()} | {"mall.docx": template()}))
    assert main(["report", "a", *keys]) == 2
    assert said in capsys.readouterr().err
    assert (tmp_path / "mall.docx").read_bytes() == template()


@pytest.mark.parametrize("lacking", ["docx", "lxml", "resvg_py"])
def test_without_what_it_needs(
    lacking: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.startswith(("malstyr.word.", f"{lacking}."))]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, lacking, None)
    file = tmp_path / "r.docx"
    assert main(["report", str(write(tmp_path / "a", SMALL)), "--output", str(file)]) == 2
    assert "install python-docx resvg-py" in capsys.readouterr().err
    assert not file.exists()
