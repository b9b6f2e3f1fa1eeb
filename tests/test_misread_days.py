"""A text where a day should stand: told for what it is, with a day that is read when it is typed."""

import pytest

from conftest import findings
from malstyr.findings import Finding

FILE = """\
calendar:
  delår: {{measured: "01--08", ready: {ready}}}
decisions:
  budget: {{body: Kommunfullmäktige, level: politics, date: {date}}}
activities:
  utbildning: {{text: Utbilda alla, due: {due}}}
follow_up:
  rapport: {{kind: other, due: {owed}}}
"""


def told(due: str = "2014-10-31", date: str = "2013-12-01", ready: str = "09-30", owed: str = "02-15") -> list[Finding]:
    """What is said of the file's days."""
    text = FILE.format(due=due, date=date, ready=ready, owed=owed)
    return [one for one in findings(text) if one.code.startswith("YAML0")]


def days(**written: str) -> list[Finding]:
    return [one for one in told(**written) if one.rule == "bad-date"]


@pytest.mark.parametrize(
    ("written", "form", "typed"),
    [
        ({"due": "oktober 2014"}, "period", "2014-10-31"),
        ({"due": "kv 3 2014"}, "period", "2014-09-30"),
        ({"due": "2014"}, "period", "2014-12-31"),
        ({"due": "[2014-01-31, februari 2014]"}, "period", "2014-02-28"),
        ({"due": "löpande"}, "again", "due"),
        ({"due": "[snarast]"}, "none", "due"),
        ({"due": "2014-02-30"}, "day", "2013-06-01"),
        ({"due": "kvartal 5 2014"}, "day", "2013-06-01"),
        ({"date": "nyligen"}, "day", "2013-06-01"),
        ({"ready": "i höst"}, "yearly", "04-30"),
        ({"ready": "13-01"}, "meant", "01-13"),
        ({"ready": "2014-09-30"}, "of-one-year", "09-30"),
        ({"ready": "30 september 2014"}, "of-one-year", "09-30"),
        ({"owed": "2014-12-15"}, "of-one-year", "12-15"),
        ({"owed": "15/12 2014"}, "of-one-year", "12-15"),
        ({"owed": "december 2014"}, "yearly", "04-30"),
        ({"owed": "löpande"}, "yearly", "04-30"),
        ({"due": "31/10 2014"}, "meant", "2014-10-31"),
        ({"due": "2014-10"}, "period", "2014-10-31"),
        ({"due": "2014-10-31 13:00"}, "meant", "2014-10-31"),
        ({"date": "2013-12-01T13:00:00"}, "meant", "2013-12-01"),
        ({"date": "1 december 2013 kl. 9.00–16.00"}, "meant", "2013-12-01"),
        ({"date": "2013-12-01 kl 25"}, "day", "2013-12-01"),
        ({"date": "2013-12-01 enligt protokoll"}, "day", "2013-12-01"),
    ],
)
def test_what_is_no_day_is_told_for_what_it_is(written: dict[str, str], form: str, typed: str) -> None:
    (one,) = days(**written)
    assert one.args["form"] == form
    assert typed in one.help
    assert typed == "due" or days(**dict.fromkeys(written, typed)) == []
