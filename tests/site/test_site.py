"""``malstyr site``: what is in the folder, that it holds together, and that nothing is lost or leaks."""

import errno
import json
import os
import re
import shutil
from collections import Counter
from hashlib import sha256
from pathlib import Path
from xml.etree import ElementTree

import pytest
from sites import SMALL, Read, broken_links, files, made, workspace_in

from conftest import EXAMPLES, PROJECT, write
from malstyr.cli.main import main
from malstyr.source.folder import MARKER
from repositories import committed, git

pytestmark = pytest.mark.slow

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of all examples."""
    folder = tmp_path_factory.mktemp("sites") / "examples"
    made(PROJECT / "examples", "--output", folder)
    return folder


def test_every_link_leads_somewhere(examples: Path) -> None:
    assert broken_links(examples) == []


def test_pages_need_no_script_and_have_data_beside_them(examples: Path) -> None:
    pages = {path: path.read_text(encoding="utf-8") for path in examples.rglob("*.html")}
    assert len(pages) > 60
    for path, page in pages.items():
        own = path.name == "alfabetiskt.html"
        assert Read(page).scripts == page.count("script-src 'self'") == own
        assert "default-src 'none'; style-src 'unsafe-inline'; img-src data:" in page
        if path.name not in ("alfabetiskt.html", "tillganglighetsredogorelse.html"):
            data = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
            assert data["version"] == 1


def test_each_workspace_and_kind_has_a_page(examples: Path) -> None:
    for slug in ("gotland", "haparanda", "leksand-verksamhetsstod", "ostra-goinge", "varnamo"):
        for kind in ("index", "scorecard", "arsredovisning", "styrelseblad", "aktivitetsplan"):
            assert (examples / slug / f"{kind}.html").is_file()
        assert not (examples / slug / "delar.html").exists(), "no reporting point of the open year is ready"
    assert (examples / "gotland/enhet-stad.html").is_file()


def test_goals_are_found_by_status_and_by_letter(examples: Path) -> None:
    start = (examples / "index.html").read_text(encoding="utf-8")
    assert 'class="organisation"' not in start, "each is listed below"
    assert 'href="status/not_met.html"' in start
    data = json.loads((examples / "status/not_met.json").read_text(encoding="utf-8"))
    assert {one["status"] for one in data["outcomes"]} == {"not_met"}
    letters = (examples / "alfabetiskt.html").read_text(encoding="utf-8")
    order = [letters.index(f">{letter}</h2>") for letter in "AÅÄÖ"]
    assert order == sorted(order)


COUNTED = re.compile(r'aria-hidden="true">([^<]+)&nbsp;</span>[^<]*</span>(?:</a>)? <span class="many">(\d+)<')
SIGNED = re.compile(r"(··|[^\s\d])(\d+)")


def counted(page: str) -> dict[str, int]:
    """The counts of a page by sign, what is expected with what is known."""
    found: Counter[str] = Counter()
    for sign, n in COUNTED.findall(page):
        found[sign] += int(n)
    return dict(found)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.name)
def test_goals_are_counted_alike_in_the_terminal_in_a_report_and_on_the_site(
    example: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Of a site of one organisation: its start page, the page of its year, and the way to each status."""
    assert main(["status", str(example)]) == 0
    (line,) = re.findall(r"^  Mål\s(.*?)(?:   |$)", capsys.readouterr().out, re.MULTILINE)
    told = {sign: int(n) for sign, n in SIGNED.findall(line)}
    made(example, "--output", tmp_path / "out")
    (report,) = (tmp_path / "out").glob("*/arsredovisning.html")
    year = max(one.name for one in report.parent.iterdir() if one.name.isdecimal())
    status = next((tmp_path / "out/status").glob("*.html"))
    for page in (report, tmp_path / "out/index.html", report.parent / year / "index.html", status):
        assert counted(page.read_text(encoding="utf-8")) == told, page.name


def test_a_page_of_a_status_explains_it_where_all_stand_alike(tmp_path: Path) -> None:
    alike = SMALL.replace("nki: {2012: 51, 2013: 58}", "nki: {2012: 51}")
    made(workspace_in(tmp_path / "alike", alike), "--output", tmp_path / "one")
    assert "Siffran skulle vara klar" in (tmp_path / "one/status/not_measured.html").read_text(encoding="utf-8")
    several = SMALL.replace(
        "no_target: följs}", "no_target: följs}\n  gammal: {text: Borta, closed: {date: 2013-06-30, reason: nått}}"
    )
    made(workspace_in(tmp_path / "several", several), "--output", tmp_path / "two")
    page = (tmp_path / "two/status/no_target.html").read_text(encoding="utf-8")
    assert "Borta" in page and "inget krav ställs" not in page


def test_what_is_met_in_part_is_no_red_and_is_a_deviation(tmp_path: Path) -> None:
    partly = SMALL.replace("settings: {", "settings: {partly_from: 90, ", 1).replace("2013: 58}", "2013: 54}")
    made(workspace_in(tmp_path / "partly", partly), "--output", tmp_path / "site")
    page = (tmp_path / "site/index.html").read_text(encoding="utf-8")
    assert "delvis uppfyllt" in page and "Inget mått är rött." in page and "avvik" not in page


def test_made_up_values_are_said_to_be_so(examples: Path) -> None:
    assert "är påhittade" in (examples / "index.html").read_text(encoding="utf-8")


def test_same_files_same_bytes_wherever_they_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = workspace_in(tmp_path / "a/x"), tmp_path / "b/y"
    shutil.copytree(first, second)
    made(first, "--output", tmp_path / "one")
    monkeypatch.chdir(second)
    made("--output", tmp_path / "two")
    assert files(tmp_path / "one") == files(tmp_path / "two")
    assert str(tmp_path).encode() not in b"".join(files(tmp_path / "one").values())


def test_public_names_nobody(tmp_path: Path) -> None:
    folder = workspace_in(tmp_path / "w")
    committed(folder, "Sigrid Ek ändrade", "v1")
    made(folder, "--output", tmp_path / "open")
    assert any(b"Sigrid Ek" in data for data in files(tmp_path / "open").values())
    made(folder, "--public", "--output", tmp_path / "public")
    assert [name for name, data in files(tmp_path / "public").items() if b"Sigrid" in data] == []


def test_public_names_nobody_in_addresses_tags_and_data(tmp_path: Path) -> None:
    """Where the organisation, a unit, a goal and a tag are called as the person."""
    text = (
        SMALL.replace("id: exempel", "id: sigrid-ek").replace("städ", "sigrid-ek").replace("ärlighet", "sigrid-ek-mål")
    )
    folder = workspace_in(tmp_path / "w", text)
    committed(folder, "Först", "sigrid-ek-2013")
    made(folder, "--public", "--output", tmp_path / "out", "--base", "https://mal.exempel.se/")
    found = files(tmp_path / "out")
    assert "kommunchef/kommunchef-2013/scorecard.html" in found and "kommunchef/enhet-kommunchef.html" in found
    assert [name for name, data in found.items() if "sigrid" in f"{name} {data.decode()}".casefold()] == []


def test_text_that_attacks_is_shown_as_text(tmp_path: Path) -> None:
    text = SMALL.replace("Vi är ärliga", "'<script>alert(1)</script> {{ 7 * 7 }} \u202eåäö'").replace(
        "name: Exempelkommunen", "name: '<img src=x onerror=alert(1)> & \"co\"'"
    )
    made(workspace_in(tmp_path / "w", text), "--output", tmp_path / "out")
    for name, data in files(tmp_path / "out").items():
        page = data.decode("utf-8-sig")
        if name.endswith(".html"):
            assert Read(page).scripts == name.endswith("alfabetiskt.html")
            assert "onerror=alert(1)>" not in page
        if name.endswith(".xml"):
            ElementTree.fromstring(page)
        assert name.endswith(".json") or "\u202e" not in page
    assert "{{ 7 * 7 }}" in (tmp_path / "out/exempel/index.html").read_text(encoding="utf-8")


def test_signs_that_cannot_be_seen_are_seen_on_every_page(tmp_path: Path) -> None:
    text = SMALL.replace("Vi är ärliga", '"a\\u202eb\\u200b\\u2066\\ufeff<"').replace(
        "name: Kund", 'name: "K\\u00adund"'
    )
    made(workspace_in(tmp_path / "w", text), "--output", tmp_path / "out")
    for name, data in files(tmp_path / "out").items():
        assert name.endswith(".json") or not set("\u202e\u200b\u2066\ufeff\u00ad") & set(data.decode("utf-8-sig")), name
    assert "a\ufffdb\ufffd\ufffd\ufffd&lt;" in (tmp_path / "out/index.html").read_text(encoding="utf-8")


OWN = "<!DOCTYPE html><html lang=sv><head><title>Egen</title>{head}</head><body>{way}<h1>Egen</h1></body></html>"
FRAMED = {"head": '{% include "site/head.html.j2" %}', "way": '{% include "site/way.html.j2" %}'}


@pytest.mark.parametrize(("pieces", "framed"), [(FRAMED, True), ({"head": "", "way": ""}, False)])
def test_a_report_drawn_whole_by_ones_own_template_has_the_frame_where_it_includes_it(
    tmp_path: Path, pieces: dict[str, str], framed: bool
) -> None:
    folder = workspace_in(tmp_path / "w")
    write(folder, {"templates/html/report.html.j2": OWN.format(**pieces)})
    made(folder, "--output", tmp_path / "out")
    page = (tmp_path / "out/exempel/scorecard.html").read_text(encoding="utf-8")
    assert ('<nav class="site"' in page) == ('href="scorecard.json"' in page) == framed
    assert [one for one in broken_links(tmp_path / "out") if one.startswith("scorecard")] == []
    assert main(["report", str(folder), "--output", str(tmp_path / "r.html")]) == 0
    assert '<nav class="site"' not in (tmp_path / "r.html").read_text(encoding="utf-8")


def test_earlier_versions_by_tag(tmp_path: Path) -> None:
    folder = workspace_in(tmp_path / "w")
    first = committed(folder, "Först", "v2013")
    workspace_in(folder, SMALL.replace("2013: 58", "2013: 49"))
    second = committed(folder, "Rättat värde", day="2014-02-02")
    made(folder, "--output", tmp_path / "out")
    then = (tmp_path / "out/exempel/v2013/scorecard.html").read_text(encoding="utf-8")
    now = (tmp_path / "out/exempel/scorecard.html").read_text(encoding="utf-8")
    assert 'value="58"' in then and 'value="58"' not in now
    assert f", version {first[:12]}</dd>" in then and f", version {second[:12]}</dd>" in now
    start = (tmp_path / "out/exempel/index.html").read_text(encoding="utf-8")
    assert 'href="../exempel/v2013/scorecard.html">v2013</a>' in start
    assert broken_links(tmp_path / "out") == []


def test_a_version_without_a_day_of_its_own_is_shown_as_of_its_tag(tmp_path: Path) -> None:
    folder = workspace_in(tmp_path / "w", SMALL.replace("settings: {as_of: 2014-03-01}\n", ""))
    committed(folder, "Först", "v1", day="2013-05-05")
    made(folder, "--as-of", "2014-03-01", "--output", tmp_path / "out")
    assert "5\u00a0maj 2013" in (tmp_path / "out/exempel/v1/scorecard.html").read_text(encoding="utf-8")


def test_feed_names_the_judged_changes_of_commits_that_touched_the_workspace(tmp_path: Path) -> None:
    """Without tags: what each commit changed, none of its words; and the state as it is until something changes."""
    top = tmp_path / "repo"

    def feed() -> tuple[list[str | None], str | None]:
        made(folder, "--output", tmp_path / "out", "--base", "https://mal.exempel.se/x")
        told = ElementTree.fromstring((tmp_path / "out/feed.xml").read_text(encoding="utf-8"))
        titles = [entry.findtext(f"{ATOM}title") for entry in told.iter(f"{ATOM}entry")]
        return sorted(titles, key=str), told.findtext(f"{ATOM}updated")

    folder = workspace_in(top / "mål")
    committed(top, "Målen antagna", day="2014-01-01")
    (top / "annat.txt").write_text("x")
    committed(top, "Något annat", day="2014-01-02")
    assert feed()[0] == ["Exempelkommunen: läget 1 mars 2014"]
    workspace_in(top / "mål", SMALL.replace("2013: 58", "2013: 49"))
    committed(top, "Rättat värde", day="2014-02-02")
    titles, updated = feed()
    assert titles == [
        "Exempelkommunen: Nöjd-kund-index: 2013 58 → 49",
        "Exempelkommunen: Nöjda kunder: inte uppfyllt, var uppfyllt",
    ]
    assert updated == "2014-02-02T11:00:00Z"


def test_map_of_pages_where_the_address_is_known(tmp_path: Path) -> None:
    folder = workspace_in(tmp_path / "w")
    made(folder, "--output", tmp_path / "out")
    assert not (tmp_path / "out/sitemap.xml").exists()
    made(folder, "--output", tmp_path / "out", "--base", "https://mal.exempel.se/x")
    found = ElementTree.fromstring((tmp_path / "out/sitemap.xml").read_text(encoding="utf-8"))
    pages = {one.text for one in found.iter(f"{MAP}loc")}
    html = {name for name in files(tmp_path / "out") if name.endswith(".html")}
    assert pages == {f"https://mal.exempel.se/x/{name}" for name in html}
    assert "Sitemap: https://mal.exempel.se/x/sitemap.xml" in (tmp_path / "out/robots.txt").read_text()


@pytest.mark.parametrize("base", ["foo", "javascript:alert(1)", "https://", 'https://x.se/"onload=', "https://[x"])
def test_an_address_that_is_none(tmp_path: Path, base: str, capsys: pytest.CaptureFixture[str]) -> None:
    made(workspace_in(tmp_path / "w"), "--output", tmp_path / "out", "--base", base, code=2)
    assert "inte en webbadress" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_statement_has_the_contact_given_and_no_other(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = workspace_in(tmp_path / "w")
    made(folder, "--output", tmp_path / "out")
    page = (tmp_path / "out/tillganglighetsredogorelse.html").read_text(encoding="utf-8")
    assert "Kontaktuppgifter är inte angivna" in page and "2018:1937" in page and "mailto:" not in page
    assert "--contact" in capsys.readouterr().err
    made(folder, "--output", tmp_path / "out", "--contact", "mal@exempel.se", "--lang", "en")
    page = (tmp_path / "out/tillganglighetsredogorelse.html").read_text(encoding="utf-8")
    assert 'href="mailto:mal@exempel.se"' in page and '<html lang="sv">' in page


def test_two_workspaces_of_one_name_and_one_named_as_a_page(tmp_path: Path) -> None:
    for name in "ab":
        workspace_in(tmp_path / "w" / name)
    workspace_in(tmp_path / "w" / "c", SMALL.replace("id: exempel", "id: status"))
    made(tmp_path / "w", "--output", tmp_path / "out")
    assert {"exempel", "exempel-2", "status", "status-2"} <= {path.name for path in (tmp_path / "out").iterdir()}
    assert broken_links(tmp_path / "out") == []


def test_a_folder_that_somebody_else_made_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = workspace_in(tmp_path / "w")
    made(folder, "--output", folder, code=2)
    assert "lämnas orörd" in capsys.readouterr().err
    assert list(files(folder)) == ["malstyr.yaml"]
    made(folder, "--output", folder / "malstyr.yaml", code=2)
    assert (folder / "malstyr.yaml").read_text(encoding="utf-8") == SMALL


def tagged(folder: Path, name: str) -> None:
    """A workspace in git with one earlier version."""
    workspace_in(folder)
    committed(folder, "Först", name)


def test_what_a_site_no_longer_has_goes_and_what_is_somebodys_own_stays(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = tmp_path / "w", tmp_path / "out"
    tagged(folder, "v1")
    made(folder, "--output", out)
    assert (out / "exempel/v1/scorecard.html").is_file()
    own = write(out, {"gammalt.html": "x", "CNAME": "mal.exempel.se", ".git": "gitdir: x", "exempel/v1/egen.txt": "å"})
    (own / "tom").mkdir(mode=0o700)
    (own / "länk").symlink_to("CNAME")
    (own / "mapplänk").symlink_to("exempel")
    (own / "CNAME").chmod(0o640)
    was, inode = files(own), (own / "CNAME").stat().st_ino
    git(folder, "tag", "-d", "v1")
    capsys.readouterr()
    made(folder, "--output", out, "--contact", "x")
    assert capsys.readouterr().err == ""
    now = files(out)
    assert {name for name in was.keys() - now.keys() if "v1" not in name} == set()
    assert [name for name in now if name.startswith("exempel/v1/")] == ["exempel/v1/egen.txt"]
    for name in ("gammalt.html", "CNAME", ".git", "länk"):
        assert now[name] == was[name]
    assert (out / "länk").is_symlink() and (out / "mapplänk").is_symlink()
    assert ((out / "CNAME").stat().st_ino, (out / "CNAME").stat().st_mode & 0o777) == (inode, 0o640)
    assert (out / "tom").stat().st_mode & 0o777 == 0o700
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "w"]


def test_goals_and_git_stay_whatever_a_marker_says_that_we_wrote(tmp_path: Path) -> None:
    """A marker is a file like others, and may have come with the folder."""
    own = {"mål.yaml": "goals: {}\n", "m/a.kolada.yaml": "x", "m/b.yml": "y", ".git": "gitdir: x", "m/.git/HEAD": "z"}
    out, folder = write(tmp_path / "out", own), tmp_path / "w"
    tagged(folder, "v1")
    listed = "".join(f"{sha256(text.encode()).hexdigest()}  {name}\n" for name, text in own.items())
    write(out, {MARKER: f"malstyr site\n{listed}"})
    made(folder, "--output", out)
    assert own.items() <= {name: data.decode("utf-8", "replace") for name, data in files(out).items()}.items()


def test_what_was_changed_by_hand_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder, out = tmp_path / "w", tmp_path / "out"
    tagged(folder, "v1")
    made(folder, "--output", out)
    write(out, {"index.html": "ändrad", "exempel/v1/scorecard.html": "ändrad"})
    git(folder, "tag", "-d", "v1")
    capsys.readouterr()
    made(folder, "--output", out, "--contact", "x")
    said = capsys.readouterr().err.splitlines()
    assert "skrivet på nytt: index.html." in said[0] and "är kvar" in said[1] and "v1/scorecard.html" in said[1]
    assert (out / "index.html").read_bytes() != b"\xc3\xa4ndrad"
    assert (out / "exempel/v1/scorecard.html").read_text(encoding="utf-8") == "ändrad"
    made(folder, "--output", out, "--contact", "x")
    assert capsys.readouterr().err == "", "what was left is somebody's own now"


@pytest.mark.parametrize("own", ["exempel", "exempel/v1", "exempel/v1/scorecard.html", "exempel/v1/scorecard.html/x"])
def test_ones_own_file_with_the_name_of_a_page_is_not_written_over(
    tmp_path: Path, own: str, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = workspace_in(tmp_path / "w"), tmp_path / "out"
    made(folder, "--output", out)
    if own == "exempel":
        shutil.rmtree(out / own)
    write(out, {own: "mitt"})
    before = files(out)
    tagged(folder, "v1")
    capsys.readouterr()
    made(folder, "--output", out, code=2)
    assert f"out/{own} är inte skriven av malstyr" in capsys.readouterr().err
    assert files(out) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "w"]


def test_a_link_to_the_folder_stays(tmp_path: Path) -> None:
    folder = workspace_in(tmp_path / "w")
    (tmp_path / "länk").symlink_to("out")
    for _ in range(2):
        made(folder, "--output", tmp_path / "länk")
    assert (tmp_path / "länk").is_symlink() and (tmp_path / "out/index.html").is_file()


def test_a_system_that_cannot_exchange_folders_replaces_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("malstyr.source.folder._exchanged", lambda one, other: False)
    folder, out = workspace_in(tmp_path / "w"), tmp_path / "out"
    made(folder, "--output", out)
    write(out, {"egen.txt": "x"})
    workspace_in(folder, SMALL.replace("2013: 58", "2013: 49"))
    made(folder, "--output", out)
    assert 'value="49"' in (out / "exempel/scorecard.html").read_text(encoding="utf-8")
    assert (out / "egen.txt").read_text() == "x"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "w"]


@pytest.mark.parametrize("step", ["pathlib.Path.write_bytes", "os.link", "malstyr.source.folder._swap"])
def test_a_full_disk_leaves_the_site(
    tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = workspace_in(tmp_path / "w"), tmp_path / "out"
    made(folder, "--output", out)
    write(out, {"egen.txt": "x"})
    before = files(tmp_path)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(step, full)
    if step == "os.link":
        monkeypatch.setattr("shutil.copy2", full)
    made(folder, "--output", out, code=2)
    assert "disken är full" in capsys.readouterr().err
    assert files(tmp_path) == before


def test_after_a_kill_in_the_middle_the_earlier_site_comes_back(tmp_path: Path) -> None:
    folder, out = workspace_in(tmp_path / "w"), tmp_path / "out"
    made(folder, "--output", out)
    out.rename(tmp_path / ".out.old")
    made(folder, "--output", out)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out", "w"]


def test_a_lost_file_is_said_everywhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = workspace_in(tmp_path / "w")
    (folder / "mål.yaml").write_text("goals: [", encoding="utf-8")
    made(folder, "--output", tmp_path / "out", code=2)
    assert "malstyr check" in capsys.readouterr().err
    for page in ("index.html", "exempel/index.html", "exempel/scorecard.html"):
        assert 'class="note"' in (tmp_path / "out" / page).read_text(encoding="utf-8")


def test_needs_somewhere_to_write(capsys: pytest.CaptureFixture[str]) -> None:
    made(PROJECT / "examples/gotland", code=2)
    assert "--output" in capsys.readouterr().err


def test_a_repository_without_commits_has_no_history(tmp_path: Path) -> None:
    folder = workspace_in(tmp_path / "w")
    git(folder, "init", "-q")
    made(folder, "--output", tmp_path / "out")
    assert "läget 1 mars 2014" in (tmp_path / "out/feed.xml").read_text(encoding="utf-8")


def test_a_report_tells_its_revision_and_what_has_changed_since(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = workspace_in(tmp_path / "w")
    commit = committed(folder, "Först")
    for text, said in ((SMALL, commit[:12]), (SMALL + "\n", f"{commit[:12]}, med ändringar sedan dess i 1 fil")):
        workspace_in(folder, text)
        assert main(["report", str(folder), "--format", "md", "--lang", "sv"]) == 0
        assert f", version {said}\n" in capsys.readouterr().out
