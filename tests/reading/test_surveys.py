"""Surveys brought in: only counts stay, small groups are hidden, and nothing that a respondent wrote is ever told."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from workbooks_made import workbook

from conftest import write
from malstyr.cli.main import main
from malstyr.exchange.survey import respondents
from malstyr.exchange.survey.personal import revealing
from together import together

FIRST, SECOND = "Hur nöjd är du med hjälpen?", "Hur blir du bemött?"
YARD = f"""\
version: 1
organisation: {{id: exempel, name: Exempelkommunen}}
settings: {{as_of: 2027-03-01, min_answers: 5}}
lists:
  omsorg: {{hemtjänsten: Hemtjänsten, boendet: Särskilt boende}}
indicators:
  nöjda:
    name: Nöjda brukare
    measured_in: index
    for_each: [omsorg]
    of_which: [women, men]
    method: Enkät
    target: {{at_least: 70}}
    survey:
      scale: 1-5
      ungraded: [vet-ej]
      questions: {{nöjd: "{FIRST}", bemött: "{SECOND}"}}
  helt:
    measured_in: index
    no_split: gäller alla
    method: Enkät
    target: {{at_least: 70}}
    survey: {{scale: 1-5, questions: {{nöjd: "{FIRST}"}}}}
"""
SECRETS = ("19500101-1234", "anna.andersson@exempel.se", "Anna Andersson", "070-123 45 67", "Storgatan 5", "10.0.0.7")


@pytest.fixture
def yard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    write(tmp_path, {"malstyr.yaml": YARD})
    monkeypatch.chdir(tmp_path)
    return tmp_path


def table(*rows: Any) -> str:
    return "".join(";".join(map(str, row)) + "\n" for row in rows)


def imported(
    capfd: pytest.CaptureFixture[str], content: str | bytes, *options: str, indicator: str = "nöjda"
) -> tuple[int, dict[str, Any]]:
    """The exit code and the JSON of an import of a file with this content."""
    name = "svar.csv" if isinstance(content, str) else "svar.xlsx"
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    capfd.readouterr()
    code = main(["import", "survey", name, "--indicator", indicator, "--period", "2026", *options, "--format", "json"])
    told = json.loads(capfd.readouterr().out)
    assert told["summary"]["read"] == sum(len(told[one]) for one in ("cells", "refused", "ignored"))
    return code, told


def values(told: dict[str, Any]) -> dict[tuple[str | None, str | None, str], str]:
    return {(one["member"], one["part"], one["kind"]): one["value"] for one in told["cells"]}


HEADINGS = ["Enhet", "Kön", f"1. {FIRST}", SECOND]
ANSWERS: list[list[Any]] = [
    *[["Hemtjänsten", "Kvinna", 4, "5 Mycket bra"]] * 6,
    *[["hemtjänsten ", "Man", "2", 3]] * 6,
    ["Hemtjänsten", "", "Vet ej", 3],
    ["Hemtjänsten", "Man", "", ""],
    *[["Särskilt boende", "Man", 5, 5]] * 4,
]


def test_respondents_become_counts(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, told = imported(capfd, table(HEADINGS, *ANSWERS), "--invited", "hemtjänsten=20")
    assert code == 0
    assert values(told) == {
        ("hemtjänsten", None, "n"): "13",
        ("hemtjänsten", None, "invited"): "20",
        ("hemtjänsten", None, "answers"): "{nöjd: {2: 6, 4: 6, vet-ej: 1}, bemött: {3: 7, 5: 6}}",
        ("boendet", None, "value"): "..",
    }
    assert told["survey"]["form"] == "respondents"
    assert (told["survey"]["rows"], told["survey"]["used"]) == (18, 17)
    assert told["survey"]["questions"] == [
        {"id": "nöjd", "at": "C3", "missing": 0},
        {"id": "bemött", "at": "C4", "missing": 0},
    ]
    assert [one["hidden"] for one in told["survey"]["groups"]] == [False, True]
    assert told["survey"]["groups"][0]["response_rate"] == "65"


@pytest.mark.parametrize(
    ("scale", "answers", "counts"),
    [
        ("0-10", [0, "10 Helt säkert", 3], "{0: 6, 3: 6, 10: 6}"),
        ("0-100", [0, 100, "100"], "{0: 6, 100: 12}"),
        ("1-4", [1, 4, "Vet ej"], "{1: 6, 4: 6}"),
    ],
)
def test_answers_on_any_scale(
    yard: Path, capfd: pytest.CaptureFixture[str], scale: str, answers: list[Any], counts: str
) -> None:
    write(yard, {"malstyr.yaml": YARD.replace("scale: 1-5, questions", f"scale: {scale}, questions")})
    code, told = imported(capfd, table([FIRST], *([one] for one in answers for _ in range(6))), indicator="helt")
    assert (code, values(told)[None, None, "answers"]) == (0, f"{{nöjd: {counts}}}")


@pytest.mark.parametrize("answer", ["Vet ej", "ej aktuellt", "Ingen åsikt"])
def test_answers_that_are_left_out_are_told_with_how_to_keep_them(
    yard: Path, capfd: pytest.CaptureFixture[str], answer: str
) -> None:
    write(yard, {"malstyr.yaml": YARD.replace("scale: 1-5, questions", "scale: 1-4, questions")})
    _, told = imported(capfd, table([FIRST], *([one] for one in (1, 4, answer) for _ in range(6))), indicator="helt")
    (left,) = told["ignored"]
    assert f"6 svar är ”{answer}”" in left["message"]
    assert f"ungraded: [{answer.casefold().replace(' ', '-')}]" in left["message"]


@pytest.mark.parametrize(("scale", "off"), [("0-10", "11"), ("1-4", "0"), ("1-4", "5"), ("0-100", "101")])
def test_a_grade_off_the_scale_is_refused_with_both_its_ends(
    yard: Path, capfd: pytest.CaptureFixture[str], scale: str, off: str
) -> None:
    write(yard, {"malstyr.yaml": YARD.replace("scale: 1-5, questions", f"scale: {scale}, questions")})
    _, told = imported(capfd, table([FIRST], *[[3]] * 6, [off]), indicator="helt")
    lowest, highest = scale.split("-")
    assert [f"från {lowest} till {highest}" in one["help"] for one in told["refused"]] == [True]


def test_what_is_written_is_what_was_shown_and_then_all_the_same(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    _, shown = imported(capfd, table(HEADINGS, *ANSWERS))
    code, told = imported(capfd, table(HEADINGS, *ANSWERS), "--write", "--expect", shown["plan"])
    assert (code, told["written"]) == (0, True)
    assert [one["to"] for one in shown["cells"]] == [one["to"] for one in told["cells"]]
    written = (yard / "malstyr.yaml").read_text("utf-8")
    assert "answers: {nöjd: {2: 6, 4: 6, vet-ej: 1}, bemött: {3: 7, 5: 6}}" in written
    code, again = imported(capfd, table(HEADINGS, *ANSWERS), "--write")
    assert (code, {one["status"] for one in again["cells"]}) == (0, {"same"})
    assert (yard / "malstyr.yaml").read_text("utf-8") == written
    assert main(["check", "."]) == 0
    assert main(["import", "survey", "svar.csv", "--indicator", "nöjda", "--period", "2026", "--expect", "x"]) == 2


PARTS = {
    "both are shown": ((6, 6, 0), {"women": False, "men": False}),
    "a small one hides the other": ((8, 2, 0), {"women": True, "men": True}),
    "those of no part are few": ((8, 6, 2), {"women": False, "men": True}),
    "those of no part are many": ((8, 6, 5), {"women": False, "men": False}),
}


@pytest.mark.parametrize(("counts", "hidden"), PARTS.values(), ids=PARTS)
def test_a_hidden_part_hides_its_complement(
    yard: Path, capfd: pytest.CaptureFixture[str], counts: tuple[int, int, int], hidden: dict[str, bool]
) -> None:
    women, men, others = counts
    rows = [
        [["Hemtjänsten", sex, 1 + n % 5, 3] for n in range(count)]
        for sex, count in (("Kvinna", women), ("Man", men), ("Annat", others))
    ]
    _, told = imported(capfd, table(HEADINGS, *(row for some in rows for row in some)), "--group-column", "kön")
    assert {one["part"]: one["hidden"] for one in told["survey"]["groups"] if one["part"]} == hidden
    found = values(told)
    for part, is_hidden in hidden.items():
        assert (found["hemtjänsten", part, "value"] == "..") == is_hidden
        assert (("hemtjänsten", part, "n") in found) != is_hidden


REVEALING = {
    "a number": ("Nummer", ["19500101-1234", "500101-1234"], "personal-column"),
    "a number in a text": ("Övrig info", ["ring 195001011234"], "personal-column"),
    "a heading": ("Personnummer", [], "personal-column"),
    "a heading with a mark": ("E-postadress *", ["-"], "personal-column"),
    "names": ("Svarande", ["Anna Andersson", "Erik von Svensson", "Andersson, Britt-Marie"], "personal-column"),
    "a name's heading": ("Namn", [], "personal-column"),
    "mail": ("Kontakt", ["", "a.b@exempel.se"], "personal-column"),
    "telephone": ("Nås på", ["070-123 45 67", "+46 8 123 456"], "personal-column"),
    "a computer": ("Från", ["10.0.0.7"], "personal-column"),
    "a computer's longer": ("Från", ["2001:db8::7"], "personal-column"),
    "a street": ("Bor", ["Storgatan 5"], "personal-column"),
    "comments": ("Kommentar", [], "free-text-column"),
    "own words": ("Övrigt att säga", ["Personalen kommer alltid sent"], "free-text-column"),
    "a few of them, among many that say nothing": (
        "Vad kan vi göra bättre?",
        [*["Nej"] * 30, "Ring Storgatans förskola om min mor"],
        "free-text-column",
    ),
    "a single answer": ("9. Vad kan vi göra bättre?", ["Ring min dotter om det"], "free-text-column"),
    "what one chooses": (
        "Hur ofta får du hjälp?",
        ["Flera gånger om dagen", "Dagligen", "Flera gånger om dagen"],
        None,
    ),
    "long words": ("Fråga 7", ["a" * 101], "free-text-column"),
    "an id": ("Respondent-ID", ["1001", "1002"], None),
    "a day": ("Svarsdatum", ["2026-11-03", "2026-11-03 14:05"], None),
    "a choice": ("Ålder", ["65–79 år", "80 år eller äldre"] * 9, None),
    "a unit": ("Område", ["Norra", "Södra hemtjänsten"] * 3, None),
}


@together
@pytest.mark.parametrize(("heading", "texts", "code"), REVEALING.values(), ids=REVEALING)
def test_a_column_that_tells_of_a_person_is_known(heading: str, texts: list[str], code: str | None) -> None:
    assert revealing(heading, texts) == code


@pytest.mark.parametrize(
    "format", ["text", *(pytest.param(one, marks=pytest.mark.slow) for one in ("json", "markdown"))]
)
@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize(
    "place",
    ["column", "question", "unit", "group", "heading-less", "ignored", "quote", "below"],
)
def test_nothing_that_a_respondent_wrote_is_told_or_kept(
    yard: Path, capfd: pytest.CaptureFixture[str], place: str, secret: str, format: str
) -> None:
    rows: list[list[Any]] = [[*HEADINGS, "Kontakt"], *([*row, ""] for row in ANSWERS)]
    match place:
        case "column" | "ignored":
            rows[3][4] = secret
        case "question":
            rows[3][2] = rows[4][2] = secret
        case "unit":
            rows[3][0] = secret
        case "group":
            rows[3][1] = secret
        case "heading-less":
            rows[0][4], rows[3][4] = "", secret
        case "quote":
            rows[3][4] = f'"{secret}'
        case _:
            rows.append([secret, "", "", "", ""])
    Path("svar.csv").write_text(table(*rows), "utf-8")
    before = (yard / "malstyr.yaml").read_bytes()
    more = ["--ignore-columns", "Kontakt"] if place == "ignored" else []
    command = ["import", "survey", "svar.csv", "--indicator", "nöjda", "--period", "2026", "--group-column", "Kön"]
    code = main([*command, *more, "--format", format, "--write"])
    out, said = capfd.readouterr()
    written = (yard / "malstyr.yaml").read_text("utf-8")
    assert secret not in out + said + written
    assert sorted(file.name for file in yard.iterdir() if file.name != ".malstyr.lock") == ["malstyr.yaml", "svar.csv"]
    assert code == (place != "ignored") or place in {"unit", "group", "below"}
    assert code == 0 or (yard / "malstyr.yaml").read_bytes() == before


def test_what_goes_wrong_in_ourselves_tells_no_content(
    yard: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> int:
        raise ValueError(SECRETS[0])

    monkeypatch.setattr(respondents, "heading_row_of", broken)
    Path("svar.csv").write_text(table(HEADINGS, *ANSWERS), "utf-8")
    assert main(["import", "survey", "svar.csv", "--indicator", "nöjda", "--period", "2026"]) == 2
    assert SECRETS[0] not in "".join(capfd.readouterr())


FREQUENCIES: list[list[Any]] = [
    ["Elevenkät", None],
    ["Enhet", "Fråga", "1 Inte alls", 2, 3, 4, "5 Mycket", "Vet ej", "Antal svar", "Medel"],
    ["Hemtjänsten", FIRST, 1, 2, 10, 20, 12, 3, 48, 3.9],
    [None, SECOND, 0, 2, 5, 20, 18, 0, 45, 4.2],
    ["Särskilt boende", FIRST, 0, 0, 1, 2, 0, 0, 3, 3.7],
    [None, SECOND, 0, 0, 0, 3, 0, 0, 3, 4],
    ["Totalt", FIRST, 1, 2, 11, 22, 12, 3, 51, 3.9],
]


def _sheet(rows: Sequence[list[Any]]) -> bytes:
    def fill(sheet: Worksheet) -> None:
        for row in rows:
            sheet.append(row)

    return workbook(fill)


def test_a_table_of_counts_is_counted(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    code, told = imported(capfd, _sheet(FREQUENCIES))
    assert code == 0, told
    assert values(told) == {
        ("hemtjänsten", None, "n"): "48",
        ("hemtjänsten", None, "answers"): "{nöjd: {1: 1, 2: 2, 3: 10, 4: 20, 5: 12, vet-ej: 3}, "
        "bemött: {2: 2, 3: 5, 4: 20, 5: 18}}",
        ("boendet", None, "value"): "..",
    }
    assert told["understood"]["layout"] == told["survey"]["form"] == "frequencies"


def test_the_printed_number_of_answers_is_kept(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows = [["Ingen åsikt" if one == "Vet ej" else one for one in row] for row in FREQUENCIES]
    code, told = imported(capfd, _sheet(rows))
    assert code == 0, told
    assert values(told)["hemtjänsten", None, "n"] == "48"
    assert ["I", "n"] in [[one["at"], one["as"].get("kind")] for one in told["understood"]["columns"]]


def test_each_question_may_stand_over_a_table_of_its_own(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    heads = ["Enhet", 1, 2, 3, 4, 5]
    rows = [[FIRST], heads, ["Hemtjänsten", 0, 0, 3, 3, 4], [SECOND], heads, ["Hemtjänsten", 0, 1, 2, 3, 4]]
    code, told = imported(capfd, table(*rows))
    assert code == 0, told
    assert (
        values(told)["hemtjänsten", None, "answers"] == "{nöjd: {3: 3, 4: 3, 5: 4}, bemött: {2: 1, 3: 2, 4: 3, 5: 4}}"
    )
    assert ["R5", "note"] in [[one["at"], one["code"]] for one in told["ignored"]]


def test_questions_may_stand_over_their_grades(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows = [["", FIRST, *[""] * 4, SECOND], ["Enhet", 1, 2, 3, 4, 5, 1, 2, 3, 4, 5]]
    code, told = imported(capfd, table(*rows, ["Hemtjänsten", 0, 0, 3, 3, 4, 0, 1, 2, 3, 4]))
    assert code == 0
    assert (
        values(told)["hemtjänsten", None, "answers"] == "{nöjd: {3: 3, 4: 3, 5: 4}, bemött: {2: 1, 3: 2, 4: 3, 5: 4}}"
    )


BARE = {
    "a number of a person": ("19500101-1234", "Anna Andersson", "Hemtjänsten", "Personalen Karin kom för sent"),
    "an address of mail": ("anna.andersson@exempel.se", "4", "Hemtjänsten", "Personalen Karin kom för sent"),
    "a name and a grade": ("Anna Andersson", "4", "5", "Hemtjänsten"),
}


@pytest.mark.parametrize("row", BARE.values(), ids=BARE)
@pytest.mark.parametrize("options", [[], ["--ignore-columns", "Namn"], ["--unit-column", "Enhet"]], ids=str)
def test_a_file_without_headings_tells_nothing_of_its_first_respondent(
    yard: Path, capfd: pytest.CaptureFixture[str], row: tuple[str, ...], options: list[str]
) -> None:
    (yard / "svar.csv").write_text(table(row, *[(f"{n}", *row[1:]) for n in range(8)]))
    for form in ("text", "json", "markdown"):
        asked = ["import", "survey", "svar.csv", "--indicator", "nöjda", "--period", "2026", "--format", form]
        assert main([*asked, *options]) == 1
        said = "".join(capfd.readouterr())
        assert "Raden ser ut att vara någons svar" in " ".join(said.split())
        assert not [one for one in (*SECRETS, "Karin") if one in said]


def test_a_column_without_a_heading_is_ignored_by_its_place(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows = [("Hemtjänsten", f"Anna{n} Andersson{n}", 4, 5) for n in range(8)]
    text = table(("Enhet", "", FIRST, SECOND), *rows)
    code, told = imported(capfd, text)
    assert (code, [one["help"] for one in told["refused"]]) == (
        1, ['Ta bort den ur filen, eller skriv --ignore-columns "C2". Då läses den aldrig in.']
    )  # fmt: skip
    code, told = imported(capfd, text, "--ignore-columns", "C2")
    assert (code, told["survey"]["used"]) == (0, 8)


def test_a_column_without_any_answer_tells_of_nobody(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows = [("Hemtjänsten", 4, 5, "") for _ in range(8)]
    code, told = imported(capfd, table(("Enhet", FIRST, SECOND, "Övriga synpunkter"), *rows))
    assert (code, told["refused"], told["survey"]["used"]) == (0, [], 8)


def changed(row: int, column: int, value: object) -> list[list[Any]]:
    rows = [list(one) for one in FREQUENCIES]
    rows[row][column] = value
    return rows


ASKED = {
    "a sum that is another": (changed(2, 8, 99), "check:I3", "keep"),
    "a mean that is another": (changed(2, 9, 2.1), "check:J3", "keep"),
    "a name that is near": (changed(4, 0, "Särskilda boenden"), "member:Särskilda boenden", "boendet"),
}


@pytest.mark.parametrize(("rows", "key", "answer"), ASKED.values(), ids=ASKED)
def test_what_can_be_read_in_two_ways_is_asked(
    yard: Path, capfd: pytest.CaptureFixture[str], rows: list[list[Any]], key: str, answer: str
) -> None:
    code, told = imported(capfd, _sheet(rows))
    assert (code, [one["key"] for one in told["questions"]]) == (1, [key])
    code, told = imported(capfd, _sheet(rows), "--answer", f"{key}={answer}")
    assert (code, told["questions"][0]["answer"], told["questions"][0]["answered_by"]) == (0, answer, "flag")
    assert len(told["cells"]) == 3


@pytest.mark.parametrize(
    "sexes", [("Kvinna", "Man"), ("K", "M"), ("kvinnlig", "manlig"), ("Female", "male"), ("women", "men")]
)
def test_the_sexes_are_known_by_what_they_are_called(
    yard: Path, capfd: pytest.CaptureFixture[str], sexes: tuple[str, str]
) -> None:
    rows = [["Hemtjänsten", sex, grade, 4] for sex in sexes for grade in (1, 2, 3, 4, 5, 5)]
    _, told = imported(capfd, table(HEADINGS, *rows), "--group-column", "Kön")
    assert [one["part"] for one in told["survey"]["groups"]] == [None, "women", "men"]


HELD: dict[str, tuple[str, list[str], list[str], set[str]]] = {
    "what the answers give": ("72.92", [], [], {"n", "margin", "answers"}),
    "the same when it is rounded": ("73", [], [], {"n", "margin", "answers"}),
    "another": ("74", [], ["check:hemtjänsten"], set()),
    "another that is kept": ("74", ["--answer", "check:hemtjänsten=skip"], [], set()),
    "another that the answers hold over": (
        "74", ["--answer", "check:hemtjänsten=keep", "--reason", "omräknat"], [], {"value", "n", "margin", "answers"}
    ),
    "one that is hidden": ("..", [], ["check:hemtjänsten"], set()),
    "one that was hidden": (
        "..", ["--answer", "check:hemtjänsten=keep", "--reason", "fler svar"], [], {"value", "n", "margin", "answers"}
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", HELD)
def test_a_value_that_the_answers_contradict_is_asked_about(
    yard: Path, capfd: pytest.CaptureFixture[str], name: str
) -> None:
    stands, options, asked, kinds = HELD[name]
    write(yard, {"malstyr.yaml": f"{YARD}values: {{nöjda: {{hemtjänsten: {{2026: {stands}}}}}}}\n"})
    rows = [["Hemtjänsten", "Kvinna", grade, 4] for grade in (4, 3, 4, 4, 4, 4)]
    code, told = imported(capfd, table(HEADINGS, *rows), *options)
    assert [one["key"] for one in told["questions"] if one["answer"] is None] == asked
    assert code == int(bool(asked))
    if not asked:
        assert {one["kind"] for one in told["cells"]} == kinds
        code, written = imported(capfd, table(HEADINGS, *rows), *options, "--write")
        assert (code, written["written"]) == (0, bool(kinds))
        assert main(["check", "."]) == 0


def test_a_survey_replaces_all_that_it_tells(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    parts = "of_which: {women: {value: 77.4, n: 130, margin: 3}, men: {value: 74.1, n: 74, margin: 4}}"
    cell = f"{{value: 76.2, n: 204, margin: 1, {parts}}}"
    write(yard, {"malstyr.yaml": f"{YARD}values:\n  nöjda:\n    hemtjänsten:\n      2026: {cell}\n"})
    people = (*[("Kvinna", 5)] * 8, *[("Kvinna", 4)] * 8, *[("Man", 3)] * 5, *[("Annat", 3)] * 2)
    rows = table(HEADINGS, *(["Hemtjänsten", sex, grade, 4] for sex, grade in people))
    settled = ("--group-column", "Kön", "--answer", "check:hemtjänsten=keep", "--reason", "hela enkäten", "--write")
    code, told = imported(capfd, rows, *settled)
    assert code == 0, told
    (line,) = (one for one in (yard / "malstyr.yaml").read_text("utf-8").splitlines() if "76.2" in one)
    assert "of_which: {women: {value: 81.25, n: 16, margin: 3.44}, men: ..}" in line
    assert "n: 23, margin: 4.46, " in line.partition("of_which")[0]


def test_a_value_of_few_is_not_told_when_it_is_asked_about(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    write(yard, {"malstyr.yaml": f"{YARD}values: {{nöjda: {{hemtjänsten: {{2026: {{value: 47, n: 3}}}}}}}}\n"})
    code, told = imported(capfd, table(HEADINGS, *[["Hemtjänsten", "Kvinna", 4, 4]] * 6))
    assert (code, [one["key"] for one in told["questions"]]) == (1, ["check:hemtjänsten"])
    assert "47" not in json.dumps(told["questions"] + told["cells"])


def test_answers_may_stand_in_a_file(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows = ASKED["a name that is near"][0]
    write(yard, {"svar.txt": "# hösten\nmember:Särskilda  boenden = boendet\n"})
    code, told = imported(capfd, _sheet(rows), "--answers", "svar.txt")
    assert (code, told["questions"][0]["answer"], told["questions"][0]["answered_by"]) == (0, "boendet", "file")
    code, typed = imported(capfd, _sheet(rows), "--answers", "svar.txt", "--answer", "member:Särskilda boenden=skip")
    assert (code, typed["questions"][0]["answered_by"]) == (0, "flag")


REFUSED = {
    "a share": (changed(2, 2, 0.25), "ambiguous-number"),
    "an error": (changed(2, 2, "#DIV/0!"), "error-cell"),
    "a formula": (changed(2, 2, "=1+1"), "formula-without-value"),
    "a text": (changed(2, 2, "många"), "not-a-number"),
    "a row twice": ([*FREQUENCIES, FREQUENCIES[2]], "duplicate-row"),
    "no member": (changed(2, 0, None), "unknown-member"),
}


@pytest.mark.parametrize(("rows", "code"), REFUSED.values(), ids=REFUSED)
def test_what_is_no_count_is_refused(
    yard: Path, capfd: pytest.CaptureFixture[str], rows: list[list[Any]], code: str
) -> None:
    exit_code, told = imported(capfd, _sheet(rows))
    assert (exit_code, told["cells"]) == (1, [])
    assert code in [one["code"] for one in told["refused"]]


GRADES = {
    "off the scale": ([6], "out-of-range"),
    "half a grade": (["3,5"], "out-of-range"),
    "words of one": (["Ganska nöjd"], "not-a-number"),
    "a date": (["3-dec-2026"], "not-a-number"),
}


@pytest.mark.parametrize(("answers", "code"), GRADES.values(), ids=GRADES)
def test_an_answer_that_is_no_grade_is_refused(
    yard: Path, capfd: pytest.CaptureFixture[str], answers: list[Any], code: str
) -> None:
    rows = [[FIRST], *([one] for one in answers), *[[4]] * 9]
    exit_code, told = imported(capfd, table(*rows), indicator="helt")
    assert (exit_code, [(one["at"], one["code"]) for one in told["refused"]]) == (1, [("R2C1", code)])


def test_grades_in_words_that_several_chose_are_asked(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows = [[FIRST], *[["Ganska nöjd"]] * 5, *[[5]] * 5]
    code, told = imported(capfd, table(*rows), indicator="helt")
    assert (code, told["questions"][0]["key"]) == (1, "number:Ganska nöjd")
    code, told = imported(capfd, table(*rows), "--answer", "number:Ganska nöjd=4", indicator="helt")
    assert (code, values(told)[None, None, "answers"]) == (0, "{nöjd: {4: 5, 5: 5}}")


def test_questions_without_their_texts_are_asked_in_order(yard: Path, capfd: pytest.CaptureFixture[str]) -> None:
    rows = [["Enhet", "F1", "F2"], *[["Hemtjänsten", 4, 5]] * 6]
    code, told = imported(capfd, table(*rows))
    assert (code, [one["key"] for one in told["questions"]]) == (1, ["indicator:F1", "indicator:F2"])
    assert [one["options"][0]["value"] for one in told["questions"]] == ["nöjd", "bemött"]
    code, told = imported(capfd, table(*rows), "--answer", "indicator:F1=bemött", "--answer", "indicator:F2=nöjd")
    assert values(told)["hemtjänsten", None, "answers"] == "{bemött: {4: 6}, nöjd: {5: 6}}"


def test_units_that_are_not_there_are_told_by_a_count_that_is_not_small(
    yard: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    rows = [HEADINGS, *ANSWERS, *[["Zoo", "", 3, 3]] * 3, *[["Kajen", "", 3, 3]] * 7]
    _, told = imported(capfd, table(*rows))
    said = [one["message"] for one in told["ignored"] if one["code"] == "unknown-member"]
    assert [("färre än 5" in one, "7" in one) for one in said] == [(True, False), (False, True)]


STOPPED = {
    "another indicator": ["svar.csv", "--indicator", "nöjd", "--period", "2026"],
    "no survey there": ["svar.csv", "--indicator", "okänd", "--period", "2026"],
    "no period": ["svar.csv", "--indicator", "nöjda", "--period", "i fjol"],
    "no file": ["saknas.csv", "--indicator", "nöjda", "--period", "2026"],
    "invited of nobody": ["svar.csv", "--indicator", "nöjda", "--period", "2026", "--invited", "zoo=5"],
    "invited without a number": ["svar.csv", "--indicator", "nöjda", "--period", "2026", "--invited", "boendet=många"],
    "an answer to nothing": ["svar.csv", "--indicator", "nöjda", "--period", "2026", "--answer", "x"],
}


@pytest.mark.parametrize("arguments", STOPPED.values(), ids=STOPPED)
def test_what_cannot_be_is_told(yard: Path, capfd: pytest.CaptureFixture[str], arguments: list[str]) -> None:
    Path("svar.csv").write_text(table(HEADINGS, *ANSWERS), "utf-8")
    assert main(["import", "survey", *arguments]) == 2
    assert len(capfd.readouterr().err.splitlines()) == 1


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=15, deadline=None)
@given(st.lists(st.tuples(st.integers(1, 5), st.integers(1, 5)), min_size=5, max_size=40))
def test_counts_are_those_of_the_rows(
    yard: Path, capfd: pytest.CaptureFixture[str], answers: list[tuple[int, int]]
) -> None:
    code, told = imported(capfd, table(HEADINGS, *(["Hemtjänsten", "", *one] for one in answers)))
    assert code == 0
    told_counts = values(told)["hemtjänsten", None, "answers"]
    for at, question in enumerate(("nöjd", "bemött")):
        graded = [one[at] for one in answers]
        counts = ", ".join(f"{grade}: {graded.count(grade)}" for grade in sorted(set(graded)))
        assert f"{question}: {{{counts}}}" in told_counts
    assert values(told)["hemtjänsten", None, "n"] == str(len(answers))


ANY = st.sampled_from(
    [FIRST, SECOND, "Enhet", "Kön", "Hemtjänsten", "Särskilt boende", "Totalt", "Kvinna", "1", "2", "3", "4", "5", "9",
     "Vet ej", "4 Bra", "1 Inte alls", "Medel", "Antal", "", "", "x", "Bra", "2026-01-01", "3,5", "Kommentar"]
)  # fmt: skip


@pytest.mark.slow
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300, deadline=None)
@given(st.lists(st.lists(ANY, min_size=1, max_size=7), min_size=1, max_size=9))
def test_whatever_a_table_holds_it_is_read_or_told_why_not(
    yard: Path, capfd: pytest.CaptureFixture[str], rows: list[list[str]]
) -> None:
    Path("svar.csv").write_text(table(*rows), "utf-8")
    for format in ("json", "text"):
        command = ["import", "survey", "svar.csv", "--indicator", "nöjda", "--period", "2026", "--format", format]
        code = main([*command, "--group-column", "Kön"])
        told = capfd.readouterr()
        assert code in {0, 1} or "tom" in told.err or "bara en rad" in told.err, told.err
        if format == "json" and code < 2:
            result = json.loads(told.out)
            ready = bool(result["cells"]) and not result["refused"]
            assert (code == 0) == (ready and all(one["answer"] for one in result["questions"]))
