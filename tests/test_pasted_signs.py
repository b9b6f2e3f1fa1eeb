"""What Word, mail and Excel put into a goal file: told for what it is, at its line, with a text that mends it."""

import re

import pytest

from conftest import findings
from malstyr.findings import Finding

FILE = """\
levels: {mål: {name: Mål}}
indicators:
  nki:
    name: Nöjda kunder
    measured_in: procent
    frequency: half-year
    method: enkät
    target: {at_least: 80}
    serves:
      - trygghet
      - tillgänglighet
values:
  nki:
    2013-H1: 85
goals:
  trygghet:
    text: Andelen trygga invånare ska vara minst 80 procent 2013.
    level: mål
    due: 2013-12-31
  tillgänglighet:
    text: Alla når kommunen på telefon 2013.
    level: mål
"""
BULLETS = ["•", "–", "*", "o", "·", "\uf0b7", "▪"]
BLANKS = ["\u00a0", "\u2009", "\u202f", "\u2003", "\u3000"]


def told(text: str) -> list[Finding]:
    """What is said of the file's own form."""
    return [one for one in findings(text) if one.code.startswith("YAML") and "not-judged" not in one.rule]


def mended(text: str) -> str:
    """The file with the edits that are offered."""
    found = told(text)
    edits = sorted((one.edit for one in found if one.edit is not None), key=lambda one: -one.place.start)
    made = edits[0].place.source.text
    for edit in edits:
        made = made[: edit.place.start] + edit.text + made[edit.place.end :]
    return made


CASES: list[tuple[str, str, str]] = [
    # what stands in the file, what is pasted in its place, the rule
    *[("    method", 4 * blank + "method", "pasted-sign") for blank in BLANKS],
    ("    method", "  \u00a0 method", "pasted-sign"),
    *[("method: ", f"method:{blank}", "pasted-sign") for blank in BLANKS],
    *[("2013-H1: ", f"2013-H1:{blank}", "pasted-sign") for blank in BLANKS],
    *[("method:", f"method{colon}", "pasted-sign") for colon in "：∶꞉﹕"],
    *[("method: ", f"method{colon}", "pasted-sign") for colon in "：∶꞉﹕"],
    ("2013-H1: ", "2013-H1：", "pasted-sign"),
    ("values:", "values：", "pasted-sign"),
    ("    method", "\u200b    method", "pasted-sign"),
    ("    method", "    * method", "pasted-sign"),
    *[("    method", f"    {bullet} method", "unknown-key") for bullet in BULLETS if bullet != "*"],
    ("    method", "    1. method", "unknown-key"),
    *[("    2013-H1", f"    {bullet} 2013-H1", "bad-period") for bullet in BULLETS if bullet != "*"],
    *[("      - tr", f"      {bullet} tr", "pasted-sign") for bullet in "*"],
    ("method", "\u200bmethod", "unknown-key"),
    ("measured_in", "measured\u00a0in", "unknown-key"),
    ("measured_in", "”measured_in”", "unknown-key"),
    ("measured_in", "meas\u00adured_in", "unknown-key"),
    ("H1: 85", "H1: 8\u00ad5", "bad-number"),
    ("H1: 85", "H1: \u200b85", "bad-number"),
    ("H1: 85", "H1: ”85”", "bad-number"),
    ("H1: 85", "H1: 85”", "bad-number"),
    ("H1: 85", "H1: \u201185", "bad-number"),
    ("2013-H1", "2013\u2011H1", "bad-period"),
    ("2013-H1", "2013-H1\u200b", "bad-period"),
    ("2013-H1", "2013-H1\u00a0", "bad-period"),
    ("half-year", "”half-year”", "unknown-word"),
    ("half-year", "half-year”", "unknown-word"),
    ("half-year", "half\u2011year", "unknown-word"),
    ("half-year", "half-year\u200b", "unknown-word"),
    ("2013-12-31", "”2013-12-31”", "bad-date"),
    ("2013-12-31", "2013\u201112\u201131", "bad-date"),
    ("2013-12-31", "2013-12-31\u00a0", "bad-date"),
    ("level: mål\n    due", "level: ”mål”\n    due", "bad-id"),
    ("level: mål\n    due", "level: m\u00adål\n    due", "bad-id"),
    ("trygga invånare ska", "trygga invånare\nska", "text-broken"),
    ("trygga invånare ska", "trygga invånare\n  ska", "text-broken"),
    ("trygga invånare ska", "trygga invånare\n\nska", "text-broken"),
    ("invånare ska vara", "invånare\nska\nvara", "text-broken"),
    ("minst 80 procent 2013.\n", "minst\n80 procent 2013.\n", "text-broken"),
]


@pytest.mark.parametrize(("was", "pasted", "rule"), CASES)
def test_a_pasted_sign_is_told_at_its_line_and_mended_by_what_is_offered(was: str, pasted: str, rule: str) -> None:
    assert was in FILE
    before, after = FILE.split(was, 1)
    broken = before + pasted + after
    (one,) = told(broken)
    assert one.rule == rule
    assert one.place is not None
    first = before.count("\n")
    lines = broken.splitlines()[first : first + pasted.count("\n") + 1]
    assert one.place.source.line(one.place.source.position(one.place.start)[0]) in lines
    assert told(mended(broken)) == []


@pytest.mark.parametrize("line", ["    plan för året", "    ska vara minst 80", "2013.", "values"])
def test_what_may_be_a_key_without_its_colon_is_asked_about(line: str) -> None:
    (one,) = told(FILE.replace("    level: mål\n    due", f"{line}\n    level: mål\n    due"))
    assert (one.rule, one.args["form"], one.edit) == ("text-broken", "key", None)


@pytest.mark.parametrize("bullet", [one for one in BULLETS if one != "*"])
def test_a_list_of_bullets_is_a_list(bullet: str) -> None:
    broken = re.sub("      - ", f"      {bullet} ", FILE)
    (one,) = told(broken)
    assert (one.rule, one.args["instead"]) == ("not-a-list", "[trygghet, tillgänglighet]")


@pytest.mark.parametrize("blank", BLANKS)
def test_many_lines_with_hard_blanks_are_one_finding(blank: str) -> None:
    (one,) = told(re.sub("(?m)^ +", lambda found: blank * len(found[0]), FILE))
    assert (one.args["form"], one.args["lines"]) == ("several", str(len(re.findall("(?m)^ +", FILE))))


TEXTS = [
    "”Nöjda” kunder",
    "Nöjda\u00a0kunder",
    "Nöjda – kunder",
    "N\u00adöjda",
    "Nöjda • kunder",
    "Kl.\u200b 8：30",
    "o",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_may_hold_any_of_them(text: str) -> None:
    assert told(FILE.replace("Nöjda kunder", text)) == []


def test_a_text_over_several_lines_may_begin_them_with_bullets() -> None:
    assert told(FILE.replace("name: Nöjda kunder", "name: |\n      • Nöjda: kunder\n      * Glada：kunder")) == []
