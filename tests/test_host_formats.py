"""What hosts are given says what ``--format json`` says: findings, places, order, fingerprints, exit code."""

import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote

import cmarkgfm
import junitparser
import pytest
from jsonschema import Draft4Validator, Draft202012Validator
from lxml import etree

from conftest import HEAD, PROJECT, write
from malstyr.cli import showing
from malstyr.cli.formats import FORMATS
from malstyr.cli.main import main
from malstyr.output.hosts.github import ANNOTATIONS
from malstyr.present.visible import visible
from repositories import committed

ODD = "Kök 👩‍🍳 a\u0308 50 %, på: fem"
TEXT = f"""\
settings: {{as_of: 2014-03-01}}
units: {{kök: {{name: "{ODD}", no_plan: x}}}}
roles: {{chef: {{title: "{ODD}"}}}}
goals:
  mål: {{text: "👩‍🍳 A\u0308lg å", owner: chef, levl: vision}}
  b: {{text: "🦌 Fler ska trivas, å", owner: ingen}}
  c: {{text: Minst 80 % nöjda, owner: chef, unit: kök}}
  d: {{text: Alla är glada, owner: chef, name: "{ODD}"}}
indicators:
  nki: {{measured_in: index, name: "{ODD}", method: m, target: {{at_least: 56}}, serves: [b]}}
values:
  nki: {{2013: 50}}
waivers:
  w: {{rule: goal-without-activity, subject: goals/d, reason: "{ODD}", owner: chef, expires: 2015-01-01}}
"""
SECOND = "goals:\n  c: {text: En gång till, owner: chef}\n"
MANY = "".join(f"  m{n}: {{text: Trygg {n}, owner: ej{n}}}\n" for n in range(30))
HOSTILE = "50 %\\n::error::x, a: b \\u202e\\e[31m%0A::warning::y <b>&]]> \\x00\\uffff |`@a #1"
HOSTILE_GOAL = f'goals: {{a: {{text: "{HOSTILE}", name: "{HOSTILE}", levl: x, "{HOSTILE}": 1}}}}\n'
WORKSPACES: dict[str, dict[str, str]] = {
    "clean": {"malstyr.yaml": HEAD + "settings: {as_of: 2014-03-01}\n"},
    "odd": {"malstyr.yaml": HEAD + TEXT, "åäö 50%, a:b/två.yaml": SECOND},
    "many": {"malstyr.yaml": HEAD + "settings: {as_of: 2014-03-01}\ngoals:\n" + MANY},
    "lost": {"malstyr.yaml": HEAD + TEXT, "trasig.yaml": "goals: [\n"},
    "hostile": {"malstyr.yaml": HEAD + TEXT, "a%0A, b: c#[x] å.yaml": HOSTILE_GOAL},
    "several": {"a/malstyr.yaml": HEAD + TEXT, "b/malstyr.yaml": HEAD.replace("exempel", "annan") + TEXT},
}
CHANGED = """\
settings: {as_of: 2014-03-01}
levels: {mål: {decided_by: politics}}
goals: {nöjda: {text: "👩‍🍳 Kunderna är nöjda", level: mål}, snabba: {text: Ärenden går fort, level: mål}}
decisions: {}
indicators:
  nki: {serves: [nöjda], name: "🦌 å", measured_in: index, method: enkät, target: {at_least: 56}}
  tid: {serves: [snabba], measured_in: dagar, method: diariet, target: {at_most: 5}}
values: {nki: {2012: 55, 2013: 58}}
"""
DECISION = (
    "decisions: {kf: {body: Kommunfullmäktige, level: politics, date: 2014-02-01, reference: '§ 1, 50 %: a', "
    "approves: {indicators/tid/target/at_most: {from: 5, to: 9}}}}"
)


class Told(NamedTuple):
    """One thing, as every format can tell it."""

    rule: str
    file: str
    line: int
    fingerprint: str


Run = Callable[..., tuple[int, str]]
Hear = Callable[..., tuple[int, str, str]]


@pytest.fixture
def hear(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Hear:
    """A command in a folder of its own; exit code, and what was said on both streams."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv(showing.SUMMARY, raising=False)
    monkeypatch.delenv("MALSTYR_LANG", raising=False)

    def hear(*arguments: str) -> tuple[int, str, str]:
        capfd.readouterr()
        code = main([*arguments])
        return code, *capfd.readouterr()

    return hear


@pytest.fixture
def run(hear: Hear) -> Run:
    return lambda *arguments: hear(*arguments)[:2]


def made(command: str, name: str) -> tuple[str, ...]:
    """A workspace in the current folder, and what is asked of it."""
    if command == "check":
        write(Path(), WORKSPACES[name])
        if name == "odd":
            main(["check", "--baseline", "k.baseline.yaml", "--update-baseline", "--force"])
            known = Path("k.baseline.yaml").read_text(encoding="utf-8").splitlines()
            Path("k.baseline.yaml").write_text("\n".join(known[:4]) + "\n", encoding="utf-8")
            return ("check", "--baseline", "k.baseline.yaml")
        return ("check",)
    write(Path(), {"malstyr.yaml": HEAD + CHANGED})
    committed(Path(), "Först")
    changed = CHANGED.replace("decisions: {}", DECISION).replace("at_most: 5", "at_most: 9")
    changed = changed.replace("at_least: 56", "at_least: 50").replace("går fort", "går undan").replace("2012: 55, ", "")
    write(Path(), {"malstyr.yaml": HEAD + changed + "roles: {chef: {title: Ny}}\n"})
    return ("diff", "HEAD")


CASES = [*(("check", name) for name in WORKSPACES), ("diff", "")]
every_case = pytest.mark.parametrize(("command", "name"), CASES)


def of_json(command: str, out: str) -> list[dict[str, Any]]:
    told = json.loads(out)
    if command == "check":
        found: list[dict[str, Any]] = told["findings"]
        return found
    return [change for one in told["workspaces"] for change in one["changes"]]


def told_by_json(command: str, out: str) -> list[Told]:
    return [told_of(one) for one in of_json(command, out)]


def told_of(one: dict[str, Any]) -> Told:
    place = one["location"] or one["location_before"]
    return Told(one.get("rule") or one["verdict"], place["file"], place["line"], one["fingerprint"])


def told_by_lines(out: str) -> list[Told]:
    return [told_of(json.loads(line)) for line in out.split("\n")[:-1]]


def told_by_sarif(out: str) -> list[Told]:
    return [
        Told(
            one["ruleId"],
            unquote(one["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]),
            one["locations"][0]["physicalLocation"]["region"]["startLine"],
            one["partialFingerprints"]["malstyr/v1"],
        )
        for one in results(out)
    ]


def results(out: str) -> list[dict[str, Any]]:
    (run,) = json.loads(out)["runs"]
    found: list[dict[str, Any]] = run["results"]
    return found


def told_by_junit(out: str) -> list[Told]:
    cases = etree.fromstring(out.encode()).iter("testcase")
    return [
        Told(one.get("name").split(":")[0], one.get("file"), int(one.get("line")), one.get("name").split("[")[-1][:-1])
        for one in cases
        if one.get("file")
    ]


def told_by_gitlab(out: str) -> list[Told]:
    return [
        Told(one["check_name"], one["location"]["path"], one["location"]["lines"]["begin"], one["fingerprint"])
        for one in json.loads(out)
    ]


READ: dict[str, Callable[[str], list[Told]]] = {
    "jsonl": told_by_lines,
    "sarif": told_by_sarif,
    "junit": told_by_junit,
    "gitlab": told_by_gitlab,
}


@every_case
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_format_says_what_json_says(command: str, name: str, language: str, run: Run) -> None:
    asked = (*made(command, name), "--lang", language)
    code, out = run(*asked, "--format", "json")
    expected = told_by_json(command, out)
    assert len(expected) > 3 or name in ("clean", "lost")
    for format, read in READ.items():
        ended, out = run(*asked, "--format", format)
        assert (format, ended, read(out)) == (format, code, expected)


@pytest.mark.slow
@every_case
def test_each_of_several_is_the_same_as_alone_and_people_still_see_text(command: str, name: str, run: Run) -> None:
    asked = made(command, name)
    files = {format: Path(f"ut.{format}") for format in FORMATS[command]}
    code, text = run(*asked)
    several = [f"--output={format}={path}" for format, path in files.items()]
    assert run(*asked, *several) == (code, text)
    together = {format: path.read_bytes() for format, path in files.items()}
    for format, path in files.items():
        assert run(*asked, "--format", format, "--output", str(path)) == (code, "")
        assert (format, path.read_bytes()) == (format, together[format])
        assert format == "text" or run(*asked, "--format", format) == (code, path.read_bytes().decode())
    assert run(*asked, "--output", "alt.txt", "--output", "md=ut.md") == (code, "")
    assert Path("alt.txt").read_bytes() == together["text"]
    assert Path("ut.md").read_bytes() == together["markdown"]
    assert run(*asked, "--output", "json=-") == (code, together["json"].decode())


@pytest.mark.parametrize(
    ("outputs", "said"),
    [
        (["a.txt", "b.txt"], "b.txt kan inte skrivas: bara en fil kan ersätta skärmen"),
        (["sarif=a.json", "json=a.json"], "a.json kan inte skrivas"),
        (["sarif=a.json", "gitlab=./x/../a.json"], "a.json kan inte skrivas"),
        (["sarif=-", "json=-"], "- kan inte skrivas"),
        (["sariff=a.json"], "sariff går inte att välja för --output. Välj något av: text, "),
        (["sarif="], "Filens namn saknas. Skriv till exempel: --output sarif=fynd.sarif"),
        (["junit=a.sarif"], "Det går inte att skriva junit till en fil som slutar på .sarif. Välj en annan ändelse"),
        (["sarif=mål.yaml"], "mål.yaml är en fil som malstyr läser, och skrivs inte över."),
    ],
)
@pytest.mark.parametrize("command", ["check", "diff"])
def test_what_cannot_be_written_is_refused_before_anything_is(
    command: str, outputs: list[str], said: str, hear: Hear
) -> None:
    here = write(Path(), {"malstyr.yaml": HEAD, "mål.yaml": "goals: {}\n", "x/y": ""})
    committed(here, "Först")
    before = sorted(here.iterdir())
    code, out, err = hear(command, *(f"--output={one}" for one in outputs))
    assert (code, out) == (2, "")
    assert said in err
    assert sorted(here.iterdir()) == before


def test_a_path_with_a_sign_of_equality_is_a_path(run: Run) -> None:
    write(Path(), {"malstyr.yaml": HEAD})
    assert run("check", "--output", "./json=ut.txt") == (0, "")
    assert Path("json=ut.txt").read_text(encoding="utf-8").startswith("Exempelkommunen: ")


# SARIF


@every_case
def test_sarif_is_valid_by_the_official_schema(command: str, name: str, run: Run) -> None:
    schema = json.loads((PROJECT / "tests/schemas/sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    _, out = run(*made(command, name), "--format", "sarif")
    check = Draft4Validator(schema, format_checker=Draft4Validator.FORMAT_CHECKER)
    assert [one.message for one in check.iter_errors(json.loads(out))] == []


@every_case
def test_sarif_points_at_the_words_meant_in_the_columns_it_declares(command: str, name: str, run: Run) -> None:
    asked = made(command, name)
    (made_run,) = json.loads(run(*asked, "--format", "sarif")[1])["runs"]
    assert made_run["columnKind"] == "unicodeCodePoints"
    told = of_json(command, run(*asked, "--format", "json")[1])
    for result, one in zip(made_run["results"], told, strict=True):
        place = one["location"] or one["location_before"]
        region = result["locations"][0]["physicalLocation"]["region"]
        assert [*region.values()] == [place[key] for key in ("line", "column", "end_line", "end_column")]
        assert [*region] == ["startLine", "startColumn", "endLine", "endColumn"]


def test_sarif_counts_a_cook_an_elk_and_a_loose_diaeresis_as_signs(run: Run) -> None:
    _, out = run(*made("check", "odd"), "--format", "sarif")
    text = Path("malstyr.yaml").read_text(encoding="utf-8")
    assert any(unicodedata.combining(sign) for sign in text) and "\u200d" in text
    lines, pointed = text.splitlines(), {}
    for one in results(out):
        place = one["locations"][0]["physicalLocation"]
        region = place["region"]
        if place["artifactLocation"]["uri"] == "malstyr.yaml" and region["startLine"] == region["endLine"]:
            line = lines[region["startLine"] - 1]
            pointed[one["ruleId"]] = line[region["startColumn"] - 1 : region["endColumn"] - 1]
    assert pointed["unknown-key"] == "levl"
    assert pointed["unknown-id"] == "ingen"


@every_case
def test_sarif_tells_of_each_rule_how_to_mend_it(command: str, name: str, run: Run) -> None:
    asked = made(command, name)
    (log,) = json.loads(run(*asked, "--format", "sarif")[1])["runs"]
    rules = log["tool"]["driver"]["rules"]
    assert len({one["id"] for one in rules}) == len(rules)
    for result in log["results"]:
        rule = rules[result["ruleIndex"]]
        assert rule["id"] == result["ruleId"]
        assert rule["help"]["text"] and rule["shortDescription"]["text"] and rule["fullDescription"]["text"]
    complete = json.loads(run(*asked, "--format", "json")[1])["complete"]
    assert log["invocations"] == [{"executionSuccessful": complete}]
    assert name != "lost" or not complete


def test_sarif_holds_both_places_and_why_something_is_set_aside(run: Run) -> None:
    _, out = run(*made("check", "odd"), "--format", "sarif")
    twice = next(one for one in results(out) if one["ruleId"] == "duplicate-id")
    places = [twice["locations"][0], twice["relatedLocations"][0]]
    uris = {unquote(one["physicalLocation"]["artifactLocation"]["uri"]) for one in places}
    assert uris == {"malstyr.yaml", "åäö 50%, a:b/två.yaml"}
    assert twice["relatedLocations"][0]["message"]["text"]
    kinds = {
        (why["kind"], why["status"]): why["justification"]
        for one in results(out)
        for why in one.get("suppressions", [])
    }
    assert set(kinds) == {("inSource", "accepted"), ("external", "accepted")}
    assert kinds["external", "accepted"] == "Känd sedan förut"
    assert "Undantag w till och med 1 januari 2015: Kök" in kinds["inSource", "accepted"]


def test_sarif_of_changes_holds_what_stood_there_and_the_decision(run: Run) -> None:
    _, out = run(*made("diff", ""), "--format", "sarif")
    by_level = {(one["ruleId"], one["level"]): one for one in results(out)}
    weaker = by_level["easier", "error"]
    assert weaker["relatedLocations"][0]["message"]["text"] == "HEAD: 56 → 50"
    (why,) = by_level["easier", "note"]["suppressions"]
    assert why["justification"].startswith("Kommunfullmäktige, 1 februari 2014, § 1, 50 %: a (kf)")


# JUnit


@every_case
@pytest.mark.parametrize("threshold", ["error", "warning", "never"])
def test_two_readers_of_junit_agree_and_a_case_fails_where_the_command_does(
    command: str, name: str, threshold: str, run: Run
) -> None:
    asked = made(command, name)
    options = ("--fail-on", threshold) if command == "check" else ()
    code, _ = run(*asked, *options, "--format", "junit", "--output", "ut.xml")
    read = junitparser.JUnitXml.fromfile("ut.xml")
    root = etree.parse("ut.xml").getroot()
    cases = [case for suite in read for case in suite]
    ends = [type(one).__name__.lower() for case in cases for one in case.result]
    counted = {"tests": len(cases), "failures": ends.count("failure"), "errors": ends.count("error")}
    counted["skipped"] = ends.count("skipped")
    for what, n in counted.items():
        assert int(root.get(what)) == getattr(read, what) == n
        assert sum(int(suite.get(what)) for suite in root) == n
    assert len({case.get("name") for case in root.iter("testcase")}) == len(cases) or name == "several"
    assert cases, "a report without a case is taken for a fault"
    assert (code != 0) == bool(counted["failures"] + counted["errors"])
    told = of_json(command, run(*asked, *options, "--format", "json")[1])
    aside = [one for one in told if one.get("waived") or one.get("baselined") or one.get("approved_by")]
    assert counted["skipped"] == len(aside)


# GitLab


GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "severity", "location"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "pattern": "^[a-z-]+$"},
            "fingerprint": {"type": "string", "minLength": 12},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": r"^(?!\./|/)"},
                    "lines": {
                        "type": "object",
                        "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}
"""What GitLab's documentation asks of a report of code quality."""


@every_case
def test_gitlab_takes_the_report(command: str, name: str, run: Run) -> None:
    _, out = run(*made(command, name), "--format", "gitlab")
    Draft202012Validator(GITLAB).validate(json.loads(out))
    fingerprints = [one["fingerprint"] for one in json.loads(out)]
    assert len(set(fingerprints)) == len(fingerprints) or name == "several"


# GitHub


def annotated(out: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Level, properties and message of each line, as the host reads them."""

    def plain(text: str) -> str:
        for sign, meant in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
            text = text.replace(sign, meant)
        return text

    for line in out.split("\n")[:-1]:
        found = re.fullmatch(r"::(error|warning|notice) ([^:]*)::(.*)", line)
        assert found is not None, line
        pairs = dict(one.split("=", 1) for one in found[2].split(","))
        yield found[1], {name: plain(text) for name, text in pairs.items()}, plain(found[3])


@every_case
def test_what_is_no_annotation_stands_on_the_page_of_the_step(
    command: str, name: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = made(command, name)
    code, out = run(*asked, "--format", "json")
    told = of_json(command, out)
    Path("sida.md").write_text("# Före\n", encoding="utf-8")
    monkeypatch.setenv(showing.SUMMARY, "sida.md")
    ended, out = run(*asked, "--format", "github")
    assert ended == code
    shown = [*annotated(out)]
    levels = [level for level, _, _ in shown]
    assert levels == sorted(levels, key=["error", "warning", "notice"].index)
    assert all(levels.count(level) <= ANNOTATIONS for level in levels)
    page = Path("sida.md").read_text(encoding="utf-8")
    assert page.startswith("# Före\n")
    listed = re.findall(r"<!-- ([0-9a-f#]+) -->", page)
    lines = {(one["file"], int(one["line"]), int(one["col"]), text.split("\n")[0]) for _, one, text in shown}
    for one in told:
        place = one["location"] or one["location_before"]
        said = visible(one["message"])
        on_line = any((place["file"], place["line"], place["column"]) == (*at,) and said in text for *at, text in lines)
        assert on_line or one["fingerprint"] in listed
    assert len(shown) + len(listed) == len(told)
    assert "<table>" in cmarkgfm.github_flavored_markdown_to_html(page) or not listed


def test_the_most_important_are_shown_and_the_rest_are_on_the_page(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    text = WORKSPACES["many"]["malstyr.yaml"].replace("owner", "ownr")
    write(Path(), {"malstyr.yaml": text, "sist.yaml": "goals: [\n"})
    monkeypatch.setenv(showing.SUMMARY, "sida.md")
    _, out = run("check", "--format", "github")
    shown = [*annotated(out)]
    assert [level for level, _, _ in shown].count("error") == ANNOTATIONS
    assert shown[0][1]["file"] == "sist.yaml", "what could not be read stands before what stands first"
    before = Path("sida.md").read_bytes()
    run("check", "--format", "github")
    assert Path("sida.md").read_bytes() == before * 2, "the page of a step is added to"


def test_a_page_gets_no_more_than_it_has_room_for(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    write(Path(), WORKSPACES["many"])
    monkeypatch.setenv(showing.SUMMARY, "sida.md")
    run("check", "--format", "github")
    page = Path("sida.md").read_bytes()
    said = "Här får inte fler plats."
    for room in (len(page) // 4, len(page) // 2, len(page) - 1, len(page)):
        Path("sida.md").unlink()
        monkeypatch.setattr(showing, "SUMMARY_BYTES", room)
        run("check", "--format", "github")
        kept = Path("sida.md").read_bytes()
        rows, _, more = kept.decode().partition(f"\n{said}")
        assert len(kept) <= room and page.startswith(rows.encode()) and rows.endswith("\n")
        assert bool(more) == (room < len(page))


def test_no_text_ends_an_annotation_or_begins_another(run: Run) -> None:
    name = "a%0A, b: c.yaml"
    write(Path(), {"malstyr.yaml": HEAD, name: HOSTILE_GOAL})
    _, out = run("check", "--format", "github")
    assert {one["file"] for _, one, _ in annotated(out)} >= {name}
    assert any("50 % ::error::x, a: b" in text for _, _, text in annotated(out))
    assert not set(out) & {"\u202e", "\x1b", "\r"}
    assert "%0A::warning" not in out


# Markdown


def test_nothing_in_a_text_is_markdown_or_calls_for_anybody(run: Run) -> None:
    _, out = run(*made("check", "hostile"), "--format", "markdown")
    html = cmarkgfm.github_flavored_markdown_to_html(out)
    assert "<b>" not in html and "<code>" not in html and not re.search(r"[@#](?=\w)", html.replace("&#", ""))


@pytest.mark.parametrize("name", WORKSPACES)
def test_markdown_tells_all_and_folds_what_is_set_aside(name: str, run: Run) -> None:
    asked = made("check", name)
    _, out = run(*asked, "--format", "markdown")
    told = of_json("check", run(*asked, "--format", "json")[1])
    open_ = [one["fingerprint"] for one in told if not one["waived"] and not one["baselined"]]
    aside = [one["fingerprint"] for one in told if one["waived"] or one["baselined"]]
    listed = re.findall(r"<!-- ([0-9a-f#]+) -->", out)
    assert sorted(listed) == sorted(open_ + aside)
    if name != "several":
        assert listed == open_ + aside
    html = cmarkgfm.github_flavored_markdown_to_html(out)
    assert html.count("<tr>") == len(told) + html.count("<table>")
    assert ("<details>" in out) == bool(aside)


SIGNS = {"met": "✓", "partly": "◐", "not_met": "✗"}


@pytest.mark.parametrize("name", ["gotland", "leksand", "haparanda"])
def test_status_in_markdown_says_of_each_goal_what_json_says(name: str, run: Run) -> None:
    asked = ("status", str(PROJECT / "examples" / name))
    code, out = run(*asked, "--format", "markdown")
    ended, told = run(*asked, "--format", "json")
    assert code == ended
    html = cmarkgfm.github_flavored_markdown_to_html(out)
    first = html.split("<table>")[1]
    states = [sign for sign in re.findall(r"<tr>\n<td>(.)", first) if sign in SIGNS.values()]
    assert states == [SIGNS[one["status"]] for one in json.loads(told)["goals"] if one["status"] in SIGNS]


# Which rules


def rules_of(out: str) -> list[str]:
    return [one["rule"] for one in json.loads(out)["findings"]]


@pytest.mark.parametrize("named", ["unknown-id", "REF002", "ref", "REF", "Smart", "act,ref", "IND", "yaml020"])
def test_selected_and_ignored_are_together_all(named: str, hear: Hear) -> None:
    write(Path(), WORKSPACES["odd"])
    every = json.loads(hear("check", "--format", "json")[1])["findings"]
    lists = []
    for option in ("--select", "--ignore"):
        code, out, err = hear("check", option, named, "--format", "json")
        lists.append(json.loads(out)["findings"])
        assert code == int(any(one["severity"] == "error" for one in lists[-1]))
        others = len(every) - len(lists[-1])
        assert err == (f"{others} fynd är inte med (--select, --ignore).\n" if others else "")
    assert [one for one in every if one in lists[0]] == lists[0]
    assert [one for one in every if one not in lists[0]] == lists[1]


def test_ignored_of_selected(run: Run) -> None:
    write(Path(), WORKSPACES["odd"])
    _, out = run("check", "--select", "ref", "--select", "yaml", "--ignore", "REF002,YAML", "--format", "json")
    assert set(rules_of(out)) == {"duplicate-id"}
    assert run("check", "--ignore", "ref, yaml,")[0] == 0
    assert run("check", "--select", "", "--ignore=") == run("check")
    assert run("check", "--ignore", "ref,yaml", "--fail-on", "warning")[0] == 1


@pytest.mark.parametrize(
    ("named", "meant"),
    [
        ("unknwn-id", "unknown-id"),
        ("SMRT007", "SMART007"),
        ("smrt", "SMART"),
        ("qwertyuiop", ""),
    ],
)
@pytest.mark.parametrize("option", ["--select", "--ignore"])
def test_a_rule_that_is_none_is_refused(option: str, named: str, meant: str, hear: Hear) -> None:
    write(Path(), WORKSPACES["odd"])
    code, out, err = hear("check", option, named)
    assert (code, out) == (2, "")
    assert err.startswith(f"{option}: ingen regel, kod eller familj heter")
    assert (f"Menade du {meant}?" if meant else "malstyr rules") in err


def test_what_could_not_be_read_is_never_ignored_away(run: Run) -> None:
    write(Path(), WORKSPACES["lost"])
    code, out = run("check", "--ignore", "yaml")
    assert code == 2 and "Allt kunde inte utvärderas." in " ".join(out.split())
