"""Pages of goals and years, tables for a spreadsheet, what is told to be new, and the filter of the index."""

import csv
import re
from io import StringIO
from pathlib import Path
from xml.etree import ElementTree

import pytest
from sites import SMALL, broken_links, files, made, workspace_in

from malstyr.cli.main import main
from malstyr.site.downloads import size_told
from malstyr.site.open_data import spreadsheet
from repositories import committed

ATOM = "{http://www.w3.org/2005/Atom}"


def read(folder: Path, name: str) -> str:
    return (folder / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("measured", "told"),
    [
        ("", "<dd>28 februari 2015 (Bokslut)</dd>"),
        ("    reported: closing\n", "<dd>28 februari 2015 (Bokslut)</dd>"),
        ("    frequency: tertial\n", "<dd>30 maj 2014</dd>"),
        ("    closed: {date: 2014-01-31, reason: mäts inte mer}\n", ""),
    ],
)
def test_the_next_figures_of_a_goal_are_those_of_its_measures(tmp_path: Path, measured: str, told: str) -> None:
    text = SMALL.replace("    method: enkät\n", f"    method: enkät\n{measured}")
    text += "calendar:\n  delår-1: {ends: 04-30, ready: 05-31}\n"
    text += "  closing: {ends: 12-31, ready: 02-28}\n"
    made(workspace_in(tmp_path / "w", text), "--output", tmp_path / "out")
    page = read(tmp_path / "out", "exempel/mal/nojda-kunder/index.html").replace("\u00a0", " ")
    assert told in page and ("Nästa siffror</dt>" in page) == bool(told)


def test_a_goal_has_a_page_with_what_is_known_of_it(tmp_path: Path) -> None:
    text = SMALL.replace("owner: chef, perspective: kund", "owner: chef, adopted: kf, perspective: kund")
    text = text.replace("    method: enkät", "    method: enkät\n    kolada: N00945")
    text += "decisions: {kf: {body: Kommunfullmäktige, date: 2012-11-20, reference: § 12}}\n"
    text += "calendar: {delår-1: {ends: 04-30, ready: 05-31}}\n"
    made(workspace_in(tmp_path / "w", text), "--output", tmp_path / "out", "--contact", "mal@exempel.se")
    page = read(tmp_path / "out", "exempel/mal/nojda-kunder/index.html")
    for told in (
        "Kunderna är nöjda", "Kommunfullmäktige, 20 november 2012, § 12", "Kommunchef", "1 mars 2015",
        'href="mailto:mal@exempel.se"', 'Kolada, N00945', 'href="../../../exempel/2012/',
    ):  # fmt: skip
        assert told in page.replace("\u00a0", " "), told
    assert '"ärlighet"' not in read(tmp_path / "out", "exempel/mal/nojda-kunder/index.json")
    assert broken_links(tmp_path / "out") == []


@pytest.mark.slow
@pytest.mark.parametrize("kolada", ["N00945", "N00945/../x", "javascript:alert(1)", "n00945"])
def test_an_indicator_of_kolada_is_named_and_leads_nowhere(tmp_path: Path, kolada: str) -> None:
    text = SMALL.replace("    method: enkät", f"    method: enkät\n    kolada: '{kolada}'")
    made(workspace_in(tmp_path / "w", text), "--output", tmp_path / "out")
    page = read(tmp_path / "out", "exempel/mal/nojda-kunder/index.html")
    assert f"Kolada, {kolada}" in page and 'href="http' not in page and 'href="javascript' not in page


def test_ids_alike_as_addresses_have_pages_of_their_own(tmp_path: Path) -> None:
    text = SMALL.replace(
        "  ärlighet:", "  arlighet: {text: Vi är ärligare, owner: chef, no_target: följs}\n  ärlighet:"
    )
    made(workspace_in(tmp_path / "w", text), "--output", tmp_path / "out")
    assert "Vi är ärligare" in read(tmp_path / "out", "exempel/mal/arlighet/index.html")
    assert "Vi är ärliga" in read(tmp_path / "out", "exempel/mal/arlighet-2/index.html")
    assert broken_links(tmp_path / "out") == []


def test_each_year_tells_how_goals_stood_then(tmp_path: Path) -> None:
    made(workspace_in(tmp_path / "w"), "--output", tmp_path / "out")
    then, now = (read(tmp_path / "out", f"exempel/{year}/index.html") for year in (2012, 2013))
    assert "inte uppfyllt" in then and "inte uppfyllt" not in now
    assert 'aria-current="page">2012</a>' in then and 'aria-current="page">2013</a>' in now


YEARS = """\
version: 1
organisation: {id: exempel, name: Exempelkommunen}
settings: {as_of: 2014-03-01}
plans: {plan: {name: Plan, period: 2011-2014}}
levels: {mål: {name: Kommunens mål, expects: indicators}, steg: {name: Vision, expects: nothing}}
goals:
  vision: {text: Vi är till för dem vi är här för, level: steg, plan: plan}
  nöjda: {text: Kunderna är nöjda, level: mål, plan: plan}
  ljus: {text: Alla lampor är bytta, level: mål, plan: plan, closed: {date: 2012-10-31, reason: Alla är bytta}}
  väg: {text: Vägen är byggd, level: mål, plan: plan, closed: {date: 2011-06-30, reason: Vägen är byggd}}
  cykel: {text: Cykelvägen är byggd, level: mål, plan: plan, period: 2011}
  klimat: {text: Bilarna går på el, level: mål, plan: plan, period: 2013-2014}
indicators:
  nki: {name: Nöjda kunder, serves: [nöjda], measured_in: index, target: {at_least: 56}}
  led: {name: Bytta lampor, serves: [ljus], measured_in: procent, target: {at_least: 95}}
  km: {name: Byggd väg, serves: [väg], measured_in: km, target: {at_least: 4}}
  bana: {name: Byggd cykelväg, serves: [cykel], measured_in: km, target: {at_least: 4}}
  el: {name: Bilar på el, serves: [klimat], measured_in: procent, target: {at_least: 60}}
  antal: {name: Antal kunder, measured_in: st}
values:
  nki: {2011: 50, 2012: 51, 2013: 58}
  led: {2011: 88, 2012: 100}
  km: {2011: 3}
  bana: {2011: 4.2}
  el: {2013: 41}
  antal: {2013: 7}
"""


@pytest.mark.parametrize("year", [2011, 2012, 2013])
def test_a_year_has_the_goals_that_its_status_has_and_its_counts_are_of_them(
    tmp_path: Path, year: int, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = workspace_in(tmp_path / "w", YEARS)
    made(folder, "--output", tmp_path / "out")
    capsys.readouterr()
    assert main(["status", str(folder), "--period", str(year)]) == 0
    status = capsys.readouterr().out
    page = read(tmp_path / "out", f"exempel/{year}/index.html")
    listed = re.findall(r'<li><a href="[^"]*/mal/[^"]*">([^<]+)</a> <span class="state', page.partition('id="mal"')[2])
    assert (
        sorted(listed) == sorted(re.findall(r"^  \S (\w+)", status.partition("Kommunens mål")[2], re.MULTILINE)) != []
    )
    counted = page.partition('class="counts"')[2].partition("</ul>")[0]
    assert sum(map(int, re.findall(r'class="many">(\d+)<', counted))) == len(listed)


def test_a_closed_goal_keeps_its_page_and_its_line_in_the_index(tmp_path: Path) -> None:
    """As it stood in the year that it was closed; and a measure of no goal has its line too."""
    made(workspace_in(tmp_path / "w", YEARS), "--output", tmp_path / "out")
    for name, told in (("ljus", "31 oktober 2012: Alla är bytta"), ("vag", "30 juni 2011: Vägen är byggd")):
        page = read(tmp_path / "out", f"exempel/mal/{name}/index.html").replace("\u00a0", " ")
        assert f"Avslutat {told}." in page and "Nästa siffror" not in page and "scorecard.html" not in page
        assert f'"goal": "{name.replace("vag", "väg")}"' in read(tmp_path / "out", f"exempel/mal/{name}/index.json")
    index = read(tmp_path / "out", "alfabetiskt.html")
    for name in ("Ljus", "Bytta lampor", "Väg", "Byggd väg", "Antal kunder", "Nöjda kunder"):
        assert index.count(f">{name}</a>") == 1, name
    assert broken_links(tmp_path / "out") == []


def test_goals_of_several_years_are_counted_under_words_that_hold_for_all(tmp_path: Path) -> None:
    later = YEARS.replace("period: 2013-2014", "period: 2014").replace("2013: 41", "2012: 41")
    even_later = later.replace("id: exempel", "id: annan").replace("period: 2014}", "period: 2015}")
    workspace_in(tmp_path / "w/a", later.replace("period: 2011}", "period: 2012}"))
    workspace_in(tmp_path / "w/b", even_later.replace("2011-2014", "2011-2015"))
    made(tmp_path / "w", "--output", tmp_path / "out")
    for page in ("index.html", "status/no_target.html", "status/met.html"):
        nav = read(tmp_path / "out", page).partition('class="counts"')[2].partition("</nav>")[0]
        assert "gällde tidigare år" in nav and "gällde till" not in nav


def test_one_workspace_is_its_start_page_and_several_are_never_added_up(tmp_path: Path) -> None:
    one, other = workspace_in(tmp_path / "w/a"), SMALL.replace("id: exempel", "id: annan")
    made(one, "--output", tmp_path / "one")
    assert "Måttet är uppfyllt" in read(tmp_path / "one", "index.html")
    workspace_in(tmp_path / "w/b", other)
    made(tmp_path / "w", "--output", tmp_path / "two")
    for page in ("index.html", "status/met.html"):
        assert 'class="many"' not in read(tmp_path / "two", page)


def test_how_many_goals_stand_so_is_told_as_people_say_it(tmp_path: Path) -> None:
    """``uppfyllda 2``, as in a report."""
    text = SMALL.replace("    serves: [nöjda-kunder]", "    serves: [nöjda-kunder, trygga]")
    text = text.replace("  ärlighet:", "  trygga: {text: Kunderna är trygga, owner: chef, unit: städ}\n  ärlighet:")
    made(workspace_in(tmp_path / "w", text), "--output", tmp_path / "out")
    for page in ("index.html", "status/met.html"):
        (counted,) = re.findall(r'.*class="many">2<', read(tmp_path / "out", page))
        assert "&nbsp;</span>uppfyllda</span>" in counted


def feed(folder: Path) -> list[tuple[str | None, str | None]]:
    entries = ElementTree.fromstring(read(folder, "feed.xml")).iter(f"{ATOM}entry")
    links = [(one.findtext(f"{ATOM}title"), one.find(f"{ATOM}link")) for one in entries]
    return sorted((title, link.get("href") if link is not None else None) for title, link in links)


@pytest.mark.slow
def test_the_feed_tells_what_is_judged_to_have_changed(tmp_path: Path) -> None:
    folder = workspace_in(tmp_path / "w")
    committed(folder, "Secret words", "v1", day="2014-02-01")
    workspace_in(folder, SMALL.replace("at_least: 56", "at_least: 50").replace("2013: 58", "2013: 49"))
    committed(folder, "Other words", "v2", day="2014-02-02")
    workspace_in(folder, SMALL.replace("2013: 58", "2013: 57"))
    committed(folder, "Last words", day="2014-02-03")
    made(folder, "--output", tmp_path / "out", "--base", "https://mal.exempel.se/")
    told = feed(tmp_path / "out")
    titles = [str(title) for title, _ in told]
    assert "Exempelkommunen: Nöjda kunder: inte uppfyllt, var uppfyllt" in titles
    assert "Exempelkommunen: Nöjda kunder: uppfyllt, var inte uppfyllt" in titles
    assert any("56 → 50" in one for one in titles) and any("50 → 56" in one for one in titles)
    assert {href for _, href in told} == {"https://mal.exempel.se/exempel/mal/nojda-kunder/index.html"}
    assert "words" not in read(tmp_path / "out", "feed.xml")
    assert "var inte uppfyllt" in read(tmp_path / "out", "exempel/mal/nojda-kunder/index.html")


@pytest.mark.parametrize(
    ("text", "sv", "en"),
    [
        ("=1+1", "'=1+1", "'=1+1"), ("+46", "'+46", "'+46"), ("@x", "'@x", "'@x"), ("-a", "'-a", "'-a"),
        ("\tx", "'\tx", "'\tx"), ("-0.5", "-0,5", "-0.5"), ("58.20", "58,20", "58.20"), ("a;b,c", "a;b,c", "a;b,c"),
        (None, "", ""), ('say "x"', 'say "x"', 'say "x"'), ("-1.5-2", "'-1.5-2", "'-1.5-2"),
    ],
)  # fmt: skip
def test_a_cell_is_never_computed(text: str | None, sv: str, en: str) -> None:
    for language, told, mark in (("sv", sv, ";"), ("en", en, ",")):
        data = spreadsheet(("a", "b"), [(text, "x")], language)
        assert [*csv.reader(StringIO(data.decode("utf-8-sig")), delimiter=mark)] == [["a", "b"], [told, "x"]]


def test_tables_hide_what_is_hidden_and_tell_what_is_known(tmp_path: Path) -> None:
    text = SMALL.replace("2013: 58", "2013: {value: 58, n: 2}, 2014: 99")
    made(workspace_in(tmp_path / "w", text), "--output", tmp_path / "out", "--public")
    found = {name: data.decode("utf-8-sig") for name, data in files(tmp_path / "out").items() if name.endswith(".csv")}
    assert {*found} == {"exempel/mal.csv", "exempel/matt.csv", "exempel/varden.csv"}
    assert "2012;51" in found["exempel/varden.csv"] and "99" not in found["exempel/varden.csv"]
    assert "58" not in "".join(found.values()) and "Sigrid" not in "".join(found.values())
    assert 'href="../exempel/varden.csv"' in read(tmp_path / "out", "exempel/index.html")


def test_downloads_that_are_unknown_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["site", str(workspace_in(tmp_path / "w")), "--output", str(tmp_path / "out"), "--downloads", "pdf,odt"]
    assert main(asked) == 2
    assert "odt" in capsys.readouterr().err and not (tmp_path / "out").exists()


def test_a_download_has_its_size(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("malstyr.site.downloads.MAKERS", {"pdf": ("PDF", lambda made, paper: b"x" * 45_200)})
    monkeypatch.setattr("malstyr.site.of_workspace.MAKERS", {"pdf": ("PDF", lambda made, paper: b"x" * 45_200)})
    made(workspace_in(tmp_path / "w"), "--output", tmp_path / "out", "--downloads", "pdf")
    page = read(tmp_path / "out", "exempel/index.html")
    assert 'href="../exempel/scorecard.pdf"' in page and size_told(b"x" * 45_200) in page
    assert (tmp_path / "out/exempel/scorecard.pdf").stat().st_size == 45_200
    assert broken_links(tmp_path / "out") == []


def test_the_index_is_whole_without_its_small_script(tmp_path: Path) -> None:
    made(workspace_in(tmp_path / "w"), "--output", tmp_path / "out")
    page, script = read(tmp_path / "out", "alfabetiskt.html"), (tmp_path / "out/filter.js").read_bytes()
    assert "Nöjda kunder" in page and " hidden" not in page.partition("<body>")[2] and "script-src 'self'" in page
    assert len(script) < 3000 and b"innerHTML" not in script


@pytest.mark.parametrize("years", ["2012: 51, 2013: 58", "2013: 58"])
def test_the_head_of_a_report_leads_to_the_other_years(tmp_path: Path, years: str) -> None:
    made(workspace_in(tmp_path / "w", SMALL.replace("2012: 51, 2013: 58", years)), "--output", tmp_path / "out")
    page = read(tmp_path / "out", "exempel/styrelseblad.html")
    head = page.partition("<header")[0]
    assert ('href="../exempel/2012/index.html">2012</a>' in head) == ("2012" in years)
    assert ('aria-label="År"' in head) == ("2012" in years)
    assert broken_links(tmp_path / "out") == []
