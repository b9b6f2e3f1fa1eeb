"""``import kolada`` as it is typed: what comes, what is told, the exit code, and nothing half written."""

import json
import re
import socket
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from decimal import Decimal
from io import StringIO
from pathlib import Path
from threading import Event
from typing import Any, NamedTuple

import pytest
from lying import AREA, HONEST, KPI, Answer, http, number, page, row, serving
from test_lying_server import LIES

from conftest import PROJECT, write
from copies import python
from malstyr.cli.main import main
from malstyr.exchange.kolada.answers import _kpi
from malstyr.workspace.snapshot import KoladaNumber, KoladaSeries, Snapshot, snapshot_text

HEAD = 'version: 1\norganisation: {id: stad, name: Staden, kolada: ["0180"]}\nsettings: {as_of: 2021-03-01}\n'
INDICATOR = "indicators:\n  ålder: {name: Medelålder, measured_in: år, kolada: N00945, no_target: följs%s}\n"
PLAIN = HEAD + INDICATOR % ""
NATION = {"id": "0000", "title": "Riket"}
OTHERS = [{"id": one, "title": one} for one in ("0181", "0182")]
DEFINED = _kpi(KPI, "").definition
Told = dict[str, Any]


def kept(**series: object) -> str:
    """A snapshot with one number of 2019, and what else is said of the key figure."""
    values = {"0180": {2019: {"T": KoladaNumber(Decimal("39.3"))}}}
    one = KoladaSeries("Medelålder", DEFINED, values)._replace(**series)  # type: ignore[arg-type]
    fetched = datetime(2020, 5, 1, tzinfo=UTC)
    areas = {"0180": "Stockholm", "0000": "Riket"}
    return snapshot_text(Snapshot(fetched, "https://api.kolada.se/v3/", areas, {"N00945": one}), "skriven av malstyr")


@pytest.fixture
def ask(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Callable[..., tuple[int, Told]]:
    """Runs the command in a folder with some files against a server with some rows; its code and its JSON."""

    def run(
        files: Mapping[str, str], *arguments: str, rows: object = (), answers: Mapping[str, Answer] | None = None
    ) -> tuple[int, Told]:
        monkeypatch.chdir(write(tmp_path, dict(files)))
        own: dict[str, Answer | list[Answer]] = {"/v3/kpi/N00945": page(KPI), "*": page(*rows)}  # type: ignore[misc]
        for asked in ("0180,0000", "0180,0000,0181,0182"):
            own[f"/v3/municipality/{asked}"] = page(AREA, NATION, *OTHERS)
        with serving({**own, **(answers or {})}) as server:
            base = [] if "--base-url" in arguments else ["--base-url", server.base]
            told = ["import", "kolada", "--format", "json", *base, *arguments]
            code = main(told)
        out = capsys.readouterr()
        if not out.out:
            return code, {"said": out.err}
        shown: Told = json.loads(out.out)
        assert shown["summary"]["read"] == sum(len(shown[one]) for one in ("cells", "refused", "ignored"))
        return code, shown

    return run


class Case(NamedTuple):
    """What came, what stood there, and what each number becomes."""

    of_which: str
    values: str
    rows: tuple[object, ...]
    cells: tuple[tuple[str, str | None, str, str], ...]
    """Part, what stood, what came, and what becomes of it."""
    ignored: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()


CASES = {
    "new": Case("", "", (row(2019, 39.3),), (("", None, "39.3", "new"),)),
    "digits as sent": Case("", "", (row(2019, 36.921859),), (("", None, "36.921859", "new"),)),
    "the same": Case("", "2019: 39.3", (row(2019, 39.3),), (("", None, "39.3", "same"),)),
    "the same with zeros": Case("", "2019: 39.30", (row(2019, 39.3),), (("", None, "39.3", "same"),)),
    "rounded": Case("", "2019: 39.31", (row(2019, 39.3),), (("", "39.31", "39.3", "same-rounded"),)),
    "changed": Case(
        "", "2019: 38", (row(2019, 39.3),), (("", "38", "39.3", "changed"),), questions=("reason:ålder/2019",)
    ),
    "secret": Case("", "", (row(2019, number(None, status="Private")),), (("", None, "..", "new"),)),
    "secret now": Case("", "2019: 38", (row(2019, number(None, status="Private")),), (("", "38", "..", "changed"),)),
    "secret no more": Case(
        "", "2019: ..", (row(2019, 39.3),), (("", "..", "39.3", "changed"),), questions=("check:N00945/0180/2019/T",)
    ),
    "a gap": Case("", "2019: 38", (row(2019, None),), ()),
    "a gap with a word": Case("", "", (row(2019, number(None, status="Saknas")),), (), ("gap",)),
    "taken away": Case("", "2019: 38", (row(2019, number(39.3, deleted=True)),), (), ("deleted",)),
    "zero": Case("", "", (row(2019, 0),), (("", None, "0", "new"),)),
    "below zero": Case("", "", (row(2019, -0.5),), (("", None, "-0.5", "new"),)),
    "women and men": Case(
        "women, men",
        "",
        (row(2019, number(39.3), number(40, "K"), number(38.5, "M")),),
        (("", None, "39.3", "new"), ("women", None, "40", "new"), ("men", None, "38.5", "new")),
    ),
    "girls and boys": Case(
        "girls, boys",
        "2019: {value: 39.3, of_which: {girls: 40}}",
        (row(2019, number(39.3), number(40, "K"), number(38.5, "M")),),
        (("", None, "39.3", "same"), ("girls", None, "40", "same"), ("boys", None, "38.5", "new")),
    ),
    "sexes that nobody asks for": Case(
        "", "", (row(2019, number(39.3), number(40, "K")),), (("", None, "39.3", "new"),)
    ),
    "a whole that is secret, with a part that is not": Case(
        "women, men",
        "",
        (row(2019, number(None, status="Private"), number(40, "K"), number(None, "M", "Private")),),
        (("", None, "..", "new"), ("men", None, "..", "new")),
        ("hidden",),
    ),
    "a part of what is secret in the goal files": Case(
        "women, men", "2019: ..", (row(2019, number(40, "K")),), (), ("hidden",)
    ),
    "only the nation": Case("", "", (row(2019, 41, area="0000"),), ()),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES)
def test_what_comes_is_held_against_what_stands(case: Case, ask: Callable[..., tuple[int, Told]]) -> None:
    text = HEAD + INDICATOR % (f", of_which: [{case.of_which}]" if case.of_which else "")
    text += f"values:\n  ålder:\n    {case.values}\n" if case.values else ""
    code, told = ask({"malstyr.yaml": text}, "--years", "2019-2020", rows=case.rows)
    assert [(one["part"] or "", one["old"], one["value"], one["status"]) for one in told["cells"]] == list(case.cells)
    assert [one["code"] for one in told["ignored"]] == list(case.ignored)
    assert [one["key"] for one in told["questions"]] == list(case.questions)
    assert code == int(bool(case.questions))
    assert told["summary"]["read"] == len(told["cells"]) + len(told["refused"]) + len(told["ignored"])
    assert told["kolada"]["kpis"][0]["definition"] == DEFINED


DRIFTS: dict[str, tuple[dict[str, object], dict[str, Answer], str]] = {
    "title": ({"title": "Ålder"}, {}, "drift:N00945"),
    "definition": ({"definition": "sha256:" + "0" * 64}, {}, "drift:N00945"),
    "title, definition": ({"title": "Ålder", "definition": "sha256:" + "0" * 64}, {}, "drift:N00945"),
    "retired": ({}, {"/v3/kpi/N00945": page()}, "drift:N00945"),
    "area": ({}, {"/v3/municipality/0180,0000": page(AREA | {"title": "Storstaden"}, NATION)}, "drift:0180"),
}


@pytest.mark.parametrize("what", DRIFTS)
def test_what_has_changed_in_kolada_is_a_finding_until_it_is_accepted(
    what: str, ask: Callable[..., tuple[int, Told]], tmp_path: Path
) -> None:
    series, answers, key = DRIFTS[what]
    files = {"malstyr.yaml": PLAIN, "stad.kolada.yaml": kept(**series)}
    code, told = ask(files, "--years", "2019", "--write", rows=[row(2019, 39.4)], answers=answers)
    assert code == 1
    assert [one["rule"] for one in told["findings"]] == ["kolada-drift"]
    assert told["findings"][0]["location"]["file"] == "malstyr.yaml"
    assert (tmp_path / "stad.kolada.yaml").read_text() == files["stad.kolada.yaml"]
    assert (tmp_path / "malstyr.yaml").read_text() == PLAIN
    assert told["kolada"]["kpis"][0]["drift"] == (None if what == "area" else what)
    code, told = ask(files, "--years", "2019", "--answer", f"{key}=accept", rows=[row(2019, 39.4)], answers=answers)
    assert (code, told["findings"]) == (0, [])


WATCHED = """\
import os, sys
from malstyr.cli.main import main
opened = []
sys.addaudithook(lambda event, _: opened.append(event) if event.startswith("socket.") else None)
os.chdir(sys.argv[1])
code = main(["import", "kolada", "--offline", "--format", "json"])
sys.exit(f"{code} {opened}")
"""


def test_offline_opens_no_socket(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.chdir(write(tmp_path, {"malstyr.yaml": PLAIN, "stad.kolada.yaml": kept()}))
    done = python(
        PROJECT, "-c", WATCHED, str(tmp_path)
    )  # a process of its own: a library may open one when it is loaded
    assert done.stderr.strip() == "0 []"
    told = json.loads(done.stdout)
    assert told["kolada"]["offline"] is True
    assert told["kolada"]["requests"] == 0
    assert told["kolada"]["fetched"] == "2020-05-01T00:00:00Z"
    assert [(one["period"], one["value"], one["status"]) for one in told["cells"]] == [("2019", "39.3", "new")]
    (tmp_path / "stad.kolada.yaml").unlink()
    assert main(["import", "kolada", "--offline"]) == 2
    assert "utan --offline först" in capsys.readouterr().err


def test_a_place_is_that_among_the_municipalities_that_are_kept(ask: Callable[..., tuple[int, Told]]) -> None:
    text = HEAD + (INDICATOR % ", direction: lower").replace("no_target: följs", "target: {top: 2}")
    rows = [row(2019, 39.3)]
    rows += [row(2019, value, area=area) for area, value in (("0000", 30), ("0181", 39.3), ("0182", 39.2))]
    _, told = ask({"malstyr.yaml": text}, "--years", "2019", "--with", "0181,0182", rows=rows)
    assert [(one["kind"], one["value"]) for one in told["cells"]] == [("value", "39.3"), ("rank", "2"), ("of", "3")]


def test_a_published_place_that_is_another_now_is_corrected_by_itself(
    ask: Callable[..., tuple[int, Told]], tmp_path: Path
) -> None:
    text = HEAD + (INDICATOR % ", direction: lower").replace("no_target: följs", "target: {top: 2}")
    text += "values: {ålder: {2019: {value: 39.3, rank: 1, of: 2}}}\n"
    rows = [row(2019, 39.3)]
    rows += [row(2019, value, area=area) for area, value in (("0181", 39.3), ("0182", 39.2))]
    code, _ = ask({"malstyr.yaml": text}, "--years", "2019", "--with", "0181,0182", "--write", rows=rows)
    written = (tmp_path / "malstyr.yaml").read_text(encoding="utf-8")
    assert code == 0
    assert "rank: 2, of: 3" in written
    for of, before in (("rank", "1"), ("of", "2")):
        assert f"{{of: {of}, from: {before}, date: 2021-03-01, reason: jämfört på nytt med Kolada}}" in written


REFUSED = {
    "unknown in Kolada": (PLAIN, {"/v3/kpi/N00945": page()}, "unknown-indicator"),
    "no id of Kolada": (PLAIN.replace("N00945", "945"), {}, "unknown-indicator"),
    "no area": (PLAIN.replace(', kolada: ["0180"]', ""), {"/v3/municipality/0000": page(NATION)}, "other-area"),
    "no such area": (PLAIN, {"/v3/municipality/0180,0000": page(NATION)}, "other-area"),
}


@pytest.mark.parametrize(("text", "answers", "code"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_taken_is_refused(
    text: str, answers: dict[str, Answer], code: str, ask: Callable[..., tuple[int, Told]]
) -> None:
    ended, told = ask({"malstyr.yaml": text}, "--years", "2019", answers=answers)
    assert ended == 1
    assert [one["code"] for one in told["refused"]] == [code]
    assert told["refused"][0]["help"]


STOPS = {
    "no key figure": (HEAD, [], "Ingen indikator hämtas"),
    "another id": (PLAIN, ["ålde"], "Menade du ålder?"),
    "years the wrong way": (PLAIN, ["--years", "2020-2019"], "--years 2015-2026"),
    "no years": (PLAIN, ["--years", "i fjol"], "--years 2015-2026"),
    "no area": (PLAIN, ["--with", "Leksand"], "är inget område"),
    "an injected area": (PLAIN, ["--with", "../../kpi"], "är inget område"),
    "no answer": (PLAIN, ["--answer", "drift:N00945"], "är inget svar"),
    "another plan": (PLAIN, ["--expect", "sha256:0"], "Något har ändrats sedan"),
    "a file that is not read": (PLAIN + "mål: [\n", [], "går inte att läsa"),
    "another server": (PLAIN, ["--base-url", "http://example.org/"], "--base-url ska börja med https://"),
    "no time": (PLAIN, ["--timeout", "0"], "timeout"),
}


@pytest.mark.parametrize(("text", "arguments", "said"), STOPS.values(), ids=STOPS)
def test_what_is_typed_wrong_is_told(
    text: str, arguments: list[str], said: str, ask: Callable[..., tuple[int, Told]]
) -> None:
    code, told = ask({"malstyr.yaml": text}, *arguments)
    assert code == 2
    assert said in told["said"]


def test_trouble_is_told_in_our_words(ask: Callable[..., tuple[int, Told]]) -> None:
    code, told = ask({"malstyr.yaml": PLAIN}, answers={"*": http(b"<html>", kind="text/html")})
    assert code == 2
    assert "i stället för JSON" in told["said"]


def bytes_of_files(folder: Path) -> dict[str, bytes]:
    return {file.name: file.read_bytes() for file in folder.iterdir()}


@pytest.mark.parametrize(
    ("answer", "code", "values"),
    [
        ((), 1, ["31300", "31400"]),
        (("--answer", "scale:N00945/0180/2019/T=31300"), 0, ["31300", "31400"]),
        (("--answer", "scale:N00945/0180/2019/T=31.3"), 0, ["31.3", "31.4"]),
        (("--answer", "scale:N00945/0180/2019/T=313"), 1, ["31300", "31400"]),
    ],
)
def test_another_unit_is_asked_about_once(
    answer: tuple[str, ...], code: int, values: list[str], ask: Callable[..., tuple[int, Told]]
) -> None:
    text = PLAIN.replace("år,", "mnkr,") + "values: {ålder: {2016: 30.9, 2017: 31.0, 2018: 31.2}}\n"
    rows = [row(2019, 31300), row(2020, 31400)]
    ended, told = ask({"malstyr.yaml": text}, "--years", "2019-2020", *answer, rows=rows)
    assert [one["key"] for one in told["questions"]] == ["scale:N00945/0180/2019/T"]
    assert [one["value"] for one in told["cells"]] == values
    assert [one["text"] for one in told["cells"]] == ["31300", "31400"]
    assert ended == code


def _but_from_where(files: dict[str, bytes]) -> dict[str, bytes]:
    """Every server of the tests has an address of its own."""
    return {name: re.sub(rb"(?m)^(fetched|address):.*", b"", data) for name, data in files.items()}


def test_what_the_preview_shows_is_written_once(ask: Callable[..., tuple[int, Told]], tmp_path: Path) -> None:
    text = HEAD + INDICATOR % ", of_which: [women, men]" + "values:\n  ålder:\n    2018: 39 # räknat\n    2019: 39.0\n"
    rows = [row(2018, 39), row(2019, number(39.3), number(40, "K")), row(2020, 39.5), row(2020, 41.5, area="0000")]
    said = ("--years", "2018-2020", "--reason", "reviderat")
    code, told = ask({"malstyr.yaml": text}, *said, rows=rows)
    before = bytes_of_files(tmp_path)
    assert (code, told["written"], list(before)) == (0, False, ["malstyr.yaml"])
    code, told = ask({"malstyr.yaml": text}, *said, "--write", "--expect", told["plan"], rows=rows)
    assert (code, told["written"]) == (0, True)
    written = bytes_of_files(tmp_path)
    lines = written["malstyr.yaml"].decode().splitlines()[6:]
    assert lines == [
        "  ålder:",
        "    2018: 39 # räknat",
        "    2019: {value: 39.3, of_which: {women: 40},"
        " revised: {from: 39.0, date: 2021-03-01, reason: reviderat}, source: Kolada}",
        "    2020: {value: 39.5, source: Kolada}",
    ]
    assert "2020: {T: 41.5}" in written["stad.kolada.yaml"].decode()
    code, told = ask({}, *said, "--write", rows=rows)
    assert {one["status"] for one in told["cells"]} == {"same"}
    assert _but_from_where(bytes_of_files(tmp_path)) == _but_from_where(written)
    code, told = ask({}, "--years", "2019", "--with", "0181,0182", "--write", rows=[row(2019, 39.3)])
    assert "2020: {T: 39.5}" in (tmp_path / "stad.kolada.yaml").read_text(), "years that are not asked for remain"


def test_where_values_are_to_stand_is_asked(ask: Callable[..., tuple[int, Told]], tmp_path: Path) -> None:
    other = "indicators:\n  %s: {name: %s, no_target: n}\nvalues:\n  %s: {2019: 1}\n"
    files = {"malstyr.yaml": PLAIN, "a.yaml": other % ("aa", "A", "aa"), "b.yaml": other % ("bb", "B", "bb")}
    code, told = ask(files, "--years", "2019", "--write", rows=[row(2019, 39.3)])
    assert (code, [one["key"] for one in told["questions"]]) == (1, ["to"])
    assert sorted(bytes_of_files(tmp_path)) == ["a.yaml", "b.yaml", "malstyr.yaml"]
    code, told = ask({}, "--years", "2019", "--write", "--answer", "to=b.yaml", rows=[row(2019, 39.3)])
    assert (code, told["written"]) == (0, True)
    assert "  ålder:\n    2019: {value: 39.3, source: Kolada}" in (tmp_path / "b.yaml").read_text()


def test_what_would_be_an_error_is_not_written(ask: Callable[..., tuple[int, Told]], tmp_path: Path) -> None:
    text = PLAIN.replace("measured_in: år", "measured_in: index")
    code, told = ask({"malstyr.yaml": text}, "--years", "2019", "--write", rows=[row(2019, 139.3)])
    assert code == 1
    assert told["findings"] or told["refused"]
    assert bytes_of_files(tmp_path) == {"malstyr.yaml": text.encode()}


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name, lie in LIES.items() if lie.trouble != "too-slow"])
def test_a_lie_leaves_every_file_as_it_was(
    name: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    files = {"malstyr.yaml": PLAIN, "stad.kolada.yaml": kept()}
    monkeypatch.chdir(write(tmp_path, files))
    monkeypatch.setattr("time.sleep", lambda _: None)
    with serving({**HONEST, **LIES[name].answers}) as server:
        told = ["import", "kolada", "--write", "--years", "2019-2020", "--base-url", server.base]
        monkeypatch.setattr("malstyr.exchange.kolada.wanted.NATION", "0180")
        assert main(told) == 2
    assert "Inget är hämtat" in capsys.readouterr().err
    assert bytes_of_files(tmp_path) == {name: text.encode() for name, text in files.items()}


HIDDEN = f"{PLAIN}values: {{ålder: {{2019: ..}}}}\n"


@pytest.mark.parametrize(("typed", "code", "value"), [("1\n", 0, "39.3"), ("keep\n", 0, "39.3"), ("\n", 1, "..")])
def test_a_person_at_the_terminal_is_asked(
    typed: str, code: int, value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(write(tmp_path, {"malstyr.yaml": HIDDEN, "stad.kolada.yaml": kept()}))
    monkeypatch.setattr("malstyr.cli.import_answers.can_ask", lambda _: True)
    monkeypatch.setattr("sys.stdin", StringIO(typed))
    assert main(["import", "kolada", "--offline", "--years", "2019", "--write"]) == code
    assert f"2019: {{value: {value}" in (tmp_path / "malstyr.yaml").read_text().replace("2019: ..", "2019: {value: ..")


@pytest.mark.parametrize(
    "answer", ["check:N00945/0180/2018/T=keep", "drift:N00001=accept", "scale:x=1", "reason:ålder/2018=nej", "x=y"]
)
def test_an_answer_to_nothing_is_refused(answer: str, ask: Callable[..., tuple[int, Told]]) -> None:
    code, told = ask({"malstyr.yaml": PLAIN}, "--years", "2019", "--answer", answer, rows=[row(2019, 39.3)])
    assert code == 2
    assert answer.partition("=")[0] in told["said"]


@pytest.mark.parametrize("answer", ["check:N00945/0180/2019/T=keep", "drift:N00945=accept", "reason:ålder/2019=så"])
def test_the_same_answers_hold_once_it_is_written(answer: str, ask: Callable[..., tuple[int, Told]]) -> None:
    given = ("--years", "2019", "--write", "--answer", answer)
    for text in (HIDDEN if answer.startswith("check") else PLAIN, None):
        files = {"malstyr.yaml": text} if text is not None else {}
        code, _ = ask(files, *given, rows=[row(2019, 39.3)])
        assert code == 0


def test_a_name_that_is_looked_up_for_ever_is_not_waited_for(
    ask: Callable[..., tuple[int, Told]], monkeypatch: pytest.MonkeyPatch
) -> None:
    never, answers = Event(), list[bool]()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: answers.append(never.wait(600)))
    code, told = ask({"malstyr.yaml": PLAIN}, "--years", "2019", "--timeout", "0,2", rows=[row(2019, 39.3)])
    assert answers == []
    never.set()
    assert (code, "0.2 sekunder" in told["said"] or "0,2 sekunder" in told["said"]) == (2, True)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        (["kolada-drift"], "KOL001 kolada-drift"),
        (["kol001", "--lang", "en"], "--answer drift:N15424=accept"),
        (["kolada-drfit"], "kolada-drift"),
    ],
)
def test_what_it_finds_is_explained(typed: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", *typed]) == (0 if typed[0] != "kolada-drfit" else 2)
    told = capsys.readouterr()
    assert said in " ".join((told.out + told.err).split())
