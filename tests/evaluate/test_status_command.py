"""``malstyr status``, ``nki`` and ``budget`` as they are run: the JSON, the filters, and what a window is given."""

import json
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from conftest import EXAMPLES, HEAD, PROJECT, write
from malstyr.cli.main import main

Run = Callable[..., tuple[int, str, str]]
SCHEMA = json.loads((PROJECT / "src/malstyr/output/schema/status.schema.json").read_text(encoding="utf-8"))

TEXT = (
    HEAD
    + """\
settings: {as_of: 2014-03-01, partly_from: 80}
calendar: {D1: {ends: 04-30, ready: 05-31}, closing: {ends: 12-31, ready: 02-28}}
units: {städ: {name: Städ, no_plan: nej}, kost: {name: Kost, no_plan: nej}}
perspectives: {kund: {name: Kund}, ekonomi: {name: Ekonomi}}
goals:
  nöjda: {text: Kunderna är nöjda, perspective: kund, unit: städ}
  ekonomi: {text: Budgeten hålls, perspective: ekonomi, sound_finances: true}
  intranät: {text: Ett intranät är lanserat, due: 2013-06-01, done: 2013-05-28}
  heltid: {text: Heltid erbjuds, no_target: Utredning pågår}
indicators:
  nki:
    name: Nöjd-kund-index
    serves: [nöjda]
    measured_in: index
    for_each: units
    starts: 2012
    target: {at_least: 56, increase_by: 1, until: 76}
  kostnad: {serves: [ekonomi], measured_in: tkr, reported: closing, no_target: bedöms av avvikelsen}
  avvikelse:
    serves: [ekonomi]
    measured_in: procent
    formula: 100 * (kostnad.budget - kostnad) / kostnad.budget
    target: {more_than: -0.5, less_than: 5}
  plats: {serves: [nöjda], measured_in: plats, target: {top: quarter, strength: should}}
  plan: {serves: [nöjda], measured_in: steg, target: {done: [finns, genomförd]}}
  invånare: {serves: [nöjda], measured_in: personer, target: {at_least: 18000, by: 2025, straight_from: 2010}}
values:
  nki:
    städ: {2012: 56.4, 2013: {value: 58.2, n: 212, margin: 2.4}}
    kost: {2012: 60, 2013: {value: 61.5, n: 8, margin: 9.9}}
  kostnad: {2013: {budget: 30000, forecast: {D1: 30500}, value: 30100}}
  plats: {2012: {value: 40, rank: 60, of: 222}, 2013: {value: 41, rank: 55, of: 222}}
  plan: {2013: [finns]}
  invånare: {2010: 15000, 2013: 15500}
"""
)


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR", "COLUMNS", "MALSTYR_LANG", "MALSTYR_DEBUG", "TERM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    def run(*arguments: str | Path) -> tuple[int, str, str]:
        texts = [str(one) for one in arguments]
        monkeypatch.setattr(sys, "argv", ["malstyr", *texts])
        code = main(texts)
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def outcomes(run: Run, *arguments: str | Path) -> list[dict[str, Any]]:
    report = json.loads(run("status", *arguments, "--format", "json")[1])
    Draft202012Validator(SCHEMA).validate(report)
    found: list[dict[str, Any]] = report["outcomes"]
    return found


# The contract


def test_json(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    code, out, err = run("status", "--format", "json")
    assert (code, err) == (0, "")
    report = json.loads(out)
    Draft202012Validator(SCHEMA).validate(report)
    assert list(report) == ["version", "as_of", "outcomes", "goals"]
    assert (report["version"], report["as_of"]) == (1, "2014-03-01")
    rows = {(one["indicator"] or one["goal"], one["member"]): one for one in report["outcomes"]}
    assert rows["nki", "städ"] == {
        "workspace": ".",
        "goal": "nöjda",
        "goals": ["nöjda"],
        "indicator": "nki",
        "target": None,
        "member": "städ",
        "period": "2013",
        "measured_in": "index",
        "value": "58.2",
        "required": "57.4",
        "status": "met",
        "counted": True,
        "possible": [],
        "computed": None,
        "explanation": "58,2 ≥ min(76; max(56; 56,4 + 1)) = 57,4 → uppfyllt",
        "trend": "unchanged",
        "distance": "0.8",
        "pace": None,
        "margin": "2.4",
        "n": 212,
        "cases": None,
        "forecast": False,
        "comparison": None,
        "strength": "shall",
        "judged_by": "rule",
    }
    hidden = rows["nki", "kost"]
    assert hidden["status"] == "suppressed"
    assert [hidden[key] for key in ("value", "required", "distance", "pace", "margin", "n")] == [None] * 6
    assert rows["nki", None]["status"] == "suppressed"
    assert rows["nki", None]["explanation"] == "1 av 1 når kravet; Kost visas inte → uppfyllt för dem som visas"
    band = rows["avvikelse", None]
    assert band["value"] == "-0.3333333333333333333333333333"
    assert band["required"] == {"more_than": "-0.5", "less_than": "5"}
    assert band["distance"] == "0.1666666666666666666666666667"
    place = rows["plats", None]
    assert place["comparison"] == {"rank": 55, "of": 222, "quarter": 1}
    assert (place["value"], place["required"], place["distance"]) == ("41", "55", "0")
    assert place["strength"] == "should"
    plan = rows["plan", None]
    assert (plan["value"], plan["required"], plan["distance"], plan["status"]) == ("finns", "2", "-1", "not_met")
    path = rows["invånare", None]
    assert path["pace"] == {"required": "200", "actual": "166.6666666666666666666666667"}
    assert (path["required"], path["status"]) == ("15600", "partly")
    milestone = rows["intranät", None]
    assert (milestone["indicator"], milestone["status"], milestone["value"]) == (None, "met", None)
    assert rows["heltid", None]["explanation"] == "Utredning pågår"
    assert rows["heltid", None]["status"] == "no_target"
    goals = {one["id"]: one for one in report["goals"]}
    assert goals["nöjda"] == {
        "workspace": ".",
        "id": "nöjda",
        "status": "partly",
        "counted": True,
        "rule": "all",
        "possible": [],
        "computed": None,
        "reason": None,
        "forecast": False,
        "counts": {"not_met": 1, "partly": 1, "suppressed": 1},
    }
    assert goals["ekonomi"]["counts"] == {"met": 1, "no_target": 1}


SHARED = """\
version: 1
organisation: {id: o, name: O}
settings: {as_of: 2026-05-10}
units: {norr: {name: Norr, no_plan: i planen}, syd: {name: Syd, no_plan: i planen}}
goals:
  alla: {text: A}
  norrs: {text: N, unit: norr}
  slut: {text: S, closed: {date: 2025-06-30, reason: uppnått}}
indicators:
  delat: {serves: [alla, norrs], measured_in: st, target: {at_least: 1}}
  tider:
    serves: [alla]
    measured_in: st
    targets: {förr: {at_least: 1, during: 2023}, nu: {at_least: 1, during: 2025}, sen: {at_least: 1, during: 2030}}
  ofta: {serves: [alla], measured_in: st, frequency: month, target: {at_least: 1}}
  klart: {serves: [slut], measured_in: st, target: {at_least: 1}}
values:
  delat: {2025: 2}
  tider: {2025: 2}
  ofta: {2025-M12: 2, 2026-M01: 0}
  klart: {2025: 2}
"""


def test_what_is_not_counted_is_told_apart(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": SHARED})
    told = {(one["indicator"], one["target"], one["period"]): one["counted"] for one in outcomes(run)}
    assert told == {
        ("delat", None, "2025"): True,
        ("tider", "förr", "2023"): False,
        ("tider", "nu", "2025"): True,
        ("tider", "sen", "2030"): False,
        ("ofta", None, "2025"): True,
        ("ofta", None, "2026"): False,
        ("klart", None, "2025"): True,
    }
    goals = json.loads(run("status", "--format", "json")[1])["goals"]
    assert {one["id"]: one["counted"] for one in goals} == {"alla": True, "norrs": True, "slut": False}


@pytest.mark.parametrize(
    ("options", "goal"),
    [((), "alla"), (("--unit", "norr"), "norrs"), (("--goal", "norrs"), "norrs"), (("--goal", "alla"), "alla")],
)
def test_a_measure_of_several_goals_is_told_under_the_one_asked_for(
    options: tuple[str, ...], goal: str, run: Run, tmp_path: Path
) -> None:
    write(tmp_path, {"malstyr.yaml": SHARED})
    (found,) = (one for one in outcomes(run, *options) if one["indicator"] == "delat")
    assert (found["goal"], found["goals"]) == (goal, ["alla", "norrs"])


@pytest.mark.slow
def test_every_example_keeps_the_contract(run: Run) -> None:
    for example in EXAMPLES:
        for as_of in ("2013-08-31", "2014-03-01", "2022-03-01"):
            assert outcomes(run, example, "--as-of", as_of)


def test_the_schema_is_printed(run: Run) -> None:
    code, out, _ = run("schema", "status")
    assert code == 0
    assert json.loads(out) == SCHEMA
    Draft202012Validator.check_schema(SCHEMA)


def test_json_says_what_is_a_forecast(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    found = {one["indicator"]: one for one in outcomes(run, "--as-of", "2013-06-01")}
    one = found["avvikelse"]
    assert (one["forecast"], one["status"], one["period"]) == (True, "not_met", "2013")
    assert one["explanation"].endswith("→ bedöms inte bli uppfyllt")
    assert found["kostnad"]["value"] == "30500"


# Filters, and names that do not exist


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (("--unit", "kost"), ["nki/kost"]),
        (("--unit", "städ"), ["invånare", "nki/städ", "plan", "plats"]),
        (("--perspective", "ekonomi"), ["avvikelse", "kostnad"]),
        (("--only", "not_met"), ["plan"]),
        (("--goal", "ekonomi"), ["avvikelse", "kostnad"]),
        (("--only", "suppressed"), ["nki", "nki/kost"]),
        (("--unit", "städ", "--only", "met"), ["nki/städ", "plats"]),
        (("--perspective", "kund", "--only", "no_target"), []),
    ],
)
def test_filters(options: tuple[str, ...], expected: list[str], run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    found = outcomes(run, *options)
    names = [one["indicator"] + (f"/{one['member']}" if one["member"] else "") for one in found]
    assert sorted(names) == sorted(expected)
    text = run("status", *options)[1]
    assert ("Inget att visa." in text) == (expected == [])


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--unit", "stad"), "Det finns ingen enhet med id stad. Menade du städ?"),
        (("--perspective", "kundd"), "Det finns inget perspektiv med id kundd. Menade du kund?"),
        (("--perspective", "xyzxyz"), "Det finns inget perspektiv med id xyzxyz. Här finns:"),
        (("--goal", "nöjd"), "Det finns inget mål med id nöjd. Menade du nöjda?"),
        (("--only", "notmet"), "suppressed, no_target. Menade du not_met?"),
        (("--only", "röd"), "röd går inte att välja för --only. Välj något av: met, partly, not_met,"),
        (("--period", "i år"), "i år är inte en period. Skriv ett år eller en tidpunkt som är klar: --period 2013,"),
        (("--format", "xml"), "xml går inte att välja för --format. Välj något av: text, markdown, json."),
        *(
            (
                ("--period", typed),
                f"{meant} går inte att rapportera. Skriv ett år eller en tidpunkt som är klar: --period 2013,",
            )
            for typed, meant in (
                ("kvartal 3 2013", "2013-Q3"),
                ("2012–2013", "2012-2013"),
                ("2012—2013", "2012-2013"),
                ("2012 till 2013", "2012-2013"),
                ("2013–07", "2013-M07"),
                ("2013/2014", "2013/14"),
            )
        ),
        *(
            (("--period", typed), f"{typed} är inte en period. Menade du --period {meant}?")
            for typed, meant in (
                ("2013–D1", "2013-D1"),
                ("2013−D1", "2013-D1"),
                ("delår 1 2013", "2013-D1"),
                ("år 2013", "2013"),
            )
        ),
        (("--period", "9999"), "9999 är inte en period."),
        (("--as-of", "2014"), "2014 är inte ett datum."),
        (("--as-of", "0001-01-01"), "0001-01-01 är inte ett datum."),
        (("--as-of", "9999-12-31"), "9999-12-31 är inte ett datum."),
    ],
)
def test_what_cannot_be_chosen_is_said(options: tuple[str, ...], said: str, run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    code, out, err = run("status", *options)
    assert (code, out) == (2, "")
    assert said in err


def test_an_earlier_period_may_be_asked_for(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    found = {(one["indicator"], one["member"]): one for one in outcomes(run, "--period", "2012")}
    assert found["nki", "städ"]["value"] == "56.4"
    assert found["nki", "städ"]["required"] == "56"
    assert found["plats", None]["comparison"] == {"rank": 60, "of": 222, "quarter": 2}
    assert run("status", "--period", "2013-D1")[0] == 0


# Tables


def test_text(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    write(tmp_path, {"malstyr.yaml": TEXT})
    code, out, err = run("status", "-v")
    assert (code, err) == (0, "")
    plain = out.replace("\u202f", " ")
    assert plain.startswith("Exempelkommunen, 2013, läget 1 mars 2014\n\nKUND\n\nNöjda  ◐ delvis uppfyllt\n")
    assert re.search(r"^  Städ +56,4 +58,2 +≥ 57,4 +→ oförändrat +✓", plain, re.MULTILINE)
    assert re.search(r"^  Kost +60 +visas inte +≥ 56, \+1.*··", plain, re.MULTILINE)
    assert re.search(r"^Avvikelse +−0,33 % +över −0,5 och under 5 % +✓", plain, re.MULTILINE)
    assert re.search(r"^Plats \(bör\) +40 +41 +55 av 222 +plats ≤ 55", plain, re.MULTILINE)
    assert "  Städ: 58,2 ≥ min(76; max(56; 56,4 + 1)) = 57,4\n" in plain
    assert "  Avvikelse: 100 · (30 000 − 30 100)/30 000 = −0,33; −0,5 < −0,33 < 5\n" in plain
    assert "  Invånare: takt +166,67 om året, det behövs +200\n" in plain
    assert "  Plan: 1 av 2; saknar genomförd\n" in plain
    assert " ".join(plain.split()).endswith("Målet för god ekonomisk hushållning är uppfyllt.")


def test_what_measures_a_goal_elsewhere_is_told_as_more_only_where_it_is(run: Run, tmp_path: Path) -> None:
    text = """
organisation: {id: o, name: O}
goals: {g: {text: Trygga elever}, h: {text: Nöjda elever}}
indicators:
  a: {name: Andel, serves: [g, h], measured_in: procent, target: {at_least: 80}}
  b: {name: Betyg, serves: [h], measured_in: procent, target: {at_least: 80}}
values: {a: {2013: 75}, b: {2013: 75}}
"""
    write(tmp_path, {"malstyr.yaml": text})
    assert "Mäts även av: Andel (inte uppfyllt)" in run("status", "-v", "--as-of", "2014-03-01")[1]


def test_a_goal_says_what_measures_it_under_another(run: Run, tmp_path: Path) -> None:
    text = """
organisation: {id: o, name: O}
goals: {g: {text: Trygga elever}, h: {text: Nöjda elever}}
indicators: {a: {name: Andel, serves: [g, h], measured_in: procent, target: {at_least: 80}}}
values: {a: {2013: 75}}
"""
    write(tmp_path, {"malstyr.yaml": text})
    _, out, _ = run("status", "-v", "--as-of", "2014-03-01")
    assert out.count("Mäts av: Andel (inte uppfyllt)") == 1
    assert "Mäts av" not in run("status", "--goal", "h", "--as-of", "2014-03-01")[1]


def test_text_at_an_interim_report_speaks_of_what_is_expected(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    _, out, _ = run("status", "-v", "--as-of", "2013-06-01", "--perspective", "ekonomi")
    assert "Ekonomi  ✗ bedöms inte bli uppfyllt" in out
    assert "(−1,67" in out
    assert "✓" not in out


def columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else not unicodedata.combining(sign) for sign in line)


@pytest.mark.slow
@pytest.mark.parametrize("command", ["status -v", "nki", "budget"])
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda one: one.name)
def test_a_narrow_window_cuts_nothing(command: str, example: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """No line is wider than the window, or 40 columns; all words but the first heading are there, numbers unbroken."""

    def in_window(width: str) -> str:
        monkeypatch.setenv("COLUMNS", width)
        code, out, _ = run(*command.split(), example)
        assert code == 0
        return out

    def words_of(text: str) -> set[str]:
        return {word for word in re.findall(r"\w[\w\u202f,]*", text) if len(word) <= 12}

    all_words = words_of(in_window("500"))
    for width, held in {"": 80, "30": 40, "40": 40, "60": 60, "80": 80, "100": 100}.items():
        out = in_window(width)
        assert [line for line in out.splitlines() if columns(line) > held] == []
        assert all_words - words_of(out) <= {"Del", "Enhet", "Mått"}


@pytest.mark.parametrize(
    ("env", "colour"), [({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)]
)
def test_colour_is_never_alone(
    env: dict[str, str], colour: bool, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    plain = run("status")[1]
    for name, text in env.items():
        monkeypatch.setenv(name, text)
    coloured = run("status")[1]
    assert ("\x1b[" in coloured) == colour
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == plain


def test_names_are_shown_and_steer_nothing(run: Run, tmp_path: Path) -> None:
    hostile = TEXT.replace("name: Nöjd-kund-index", 'name: "[bold]NKI[/bold] \\e[31m\\u202e:smile:"').replace(
        "Kost, no", '"[link=x]Kost[/link]", no'
    )
    write(tmp_path, {"malstyr.yaml": hostile})
    for command in ("status -v", "nki"):
        code, out, _ = run(*command.split())
        assert code == 0
        assert "[bold]" in out
        assert ":smile:" in out
        assert not any(unicodedata.category(sign) in ("Cc", "Cf") for sign in out if sign != "\n"), command


def outside(command: str, cwd: Path, **env: str) -> subprocess.CompletedProcess[bytes]:
    kept = {name: text for name, text in os.environ.items() if name in ("PATH", "PYTHONPATH", "HOME", "SYSTEMROOT")}
    return subprocess.run(
        [sys.executable, "-m", "malstyr", *command.split()], cwd=cwd, env=kept | env, capture_output=True, check=False
    )


@pytest.mark.slow
def test_a_console_of_windows_1252(tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    commands = ("status", "status -v", "nki", "budget", "status --format json")
    done = {one: outside(one, tmp_path, PYTHONUTF8="0", PYTHONIOENCODING="cp1252") for one in commands}
    assert {(one.returncode, one.stderr) for one in done.values()} == {(0, b"")}
    assert "58,2 >= min(76; max(56; 56,4 + 1)) = 57,4" in done["status -v"].stdout.decode("cp1252")
    json_text = done["status --format json"].stdout
    assert "58,2 ≥ min(76" in json_text.decode("utf-8")
    assert b"\r" not in json_text


def test_a_file_gets_text_without_colour(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    monkeypatch.setenv("FORCE_COLOR", "1")
    for form in ("text", "json"):
        assert run("status", "--format", form, "--output", f"ut.{form}") == (0, "", "")
    assert "\x1b" not in (tmp_path / "ut.text").read_text(encoding="utf-8")
    assert json.loads((tmp_path / "ut.json").read_text(encoding="utf-8"))["version"] == 1


# Several workspaces, and ones of which not all could be read


def test_several_workspaces_are_shown_side_by_side(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"a/malstyr.yaml": TEXT, "b/malstyr.yaml": TEXT.replace("Exempelkommunen", "Grannkommunen")})
    _, out, _ = run("status")
    assert out.index("Exempelkommunen, 2013") < out.index("Grannkommunen, 2013")
    assert {one["workspace"] for one in outcomes(run)} == {"a", "b"}


def test_an_incomplete_workspace_is_shown_and_said(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT, "mål.yaml": "goals: [\n"})
    for command in ("status", "nki", "budget"):
        code, out, _ = run(command)
        assert code == 2
        assert "Allt kunde inte utvärderas." in out
    code, out, _ = run("status", "--format", "json")
    assert code == 2
    assert json.loads(out)["outcomes"]


NOTHING = (
    (["status"], "", "Inga mål är skrivna än."),
    (["report", "--format", "markdown"], "", "Inga mål är skrivna än."),
    (["calendar", "--until", "2014-04-01"], "", "Inget är försenat, och inget ska göras till dess."),
    (["status"], "goals: [\n", "I det som gick att läsa finns inga mål."),
    (["status"], "goals: [a, b]\n", "I det som gick att läsa finns inga mål."),
    (["report", "--format", "markdown"], "goals: [\n", "I det som gick att läsa finns inga mål."),
    (["calendar", "--until", "2014-04-01"], "goals: [\n", "I det som gick att läsa är inget försenat,"),
)


@pytest.mark.parametrize(("command", "goals", "told"), NOTHING, ids=range(len(NOTHING)))
def test_of_files_that_could_not_be_read_nothing_is_concluded(
    command: list[str], goals: str, told: str, run: Run, tmp_path: Path
) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD + "settings: {as_of: 2014-03-01}\n", "mål.yaml": goals or "units: {}\n"})
    code, out, _ = run(*command)
    assert told in " ".join(out.split())
    assert code == (2 if goals else 0)


def test_an_empty_workspace(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": HEAD + "settings: {as_of: 2014-03-01}\n"})
    for command in ("status", "nki", "budget"):
        code, out, _ = run(command)
        assert code == 0
        assert "Inget att visa." in out
    assert outcomes(run) == []


def test_english(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    _, out, _ = run("status", "-v", "--lang", "en")
    assert "58.2 ≥ min(76; max(56; 56.4 + 1)) = 57.4" in out
    assert "55 of 222" in out
    assert "uppfyllt" not in out


def test_nki(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    code, out, _ = run("nki")
    assert code == 0
    assert re.search(r"Städ +58,2 +±2,4 +212 +≥ 57,4 +→ oförändrat +✓", out)
    assert re.search(r"Kost +visas inte +≥\s56, \+1 från.*··", out)
    assert "61,5" not in out
    assert "9,9" not in out


def test_nki_names_the_method_and_says_how_a_grade_is_found(run: Run, tmp_path: Path) -> None:
    survey = (
        "  bands: {insikt: [{from: 0, name: lågt}, {from: 62, name: godkänt}]}\n"
        "indicators:\n  insikt: {measured_in: index, bands: insikt, survey: {scale: 1-5, questions: {q: Nöjd?}},"
        " target: {at_least: 61}}\n"
        "values:\n  insikt: {2013: {invited: 80, answers: {q: {3: 27, 4: 23}}}}\n"
    )
    write(tmp_path, {"malstyr.yaml": HEAD + "settings:\n  as_of: 2014-03-01\n" + survey})
    _, out, _ = run("nki")
    assert "Index med lika vikt för frågorna; inte SCB:s NKI" in out
    assert re.search(r"61,5 +±\d,\d+ +50 +62\u202f% +≥ 61 +godkänt +✓", out)
    assert out.endswith("Omdöme: indexet avrundas först till heltal, halva uppåt.\n")


def test_budget(run: Run, tmp_path: Path) -> None:
    write(tmp_path, {"malstyr.yaml": TEXT})
    plain = run("budget")[1].replace("\u202f", " ")
    assert re.search(r"30 000 +30 500 +30 100 +−100 +−0,3 % +✓", plain)
    assert "+ är överskott, − är överskridande." in plain
    plain = run("budget", "--as-of", "2013-06-01")[1].replace("\u202f", " ")
    assert re.search(r"prognos D1\n.*\n.*\n.* 30 000 +30 500 +– +\(−500\) +\(−1,7 %\) +✗", plain)
    plain = run("budget", "--as-of", "2013-05-30", "--period", "2013")[1].replace("\u202f", " ")
    assert re.search(r"30 000 +– +– +– +–", plain)
