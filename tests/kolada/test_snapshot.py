"""What is kept of Kolada is read as it was written, and a file that is something else is told with its place."""

from datetime import UTC, datetime
from unicodedata import is_normalized

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.model.indicators import Missing
from malstyr.workspace.snapshot import (
    BadSnapshot,
    KoladaNumber,
    KoladaSeries,
    Snapshot,
    read_snapshot,
    snapshot_text,
)
from together import together

LINES = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufeff\ufffe\uffff"),
    min_size=1,
    max_size=40,
).filter(lambda text: text.strip() and is_normalized("NFC", text))  # as files are read
NUMBERS = st.builds(
    KoladaNumber,
    st.one_of(st.decimals(allow_nan=False, allow_infinity=False, places=6), st.just(Missing.SUPPRESSED)),
    st.one_of(st.just(""), st.sampled_from(["Private", "Preliminär"])),
) | st.just(KoladaNumber(None, "Missing"))
VALUES = st.dictionaries(
    st.sampled_from(["0180", "0000", "0980", "G35920"]),
    st.dictionaries(st.integers(1990, 2030), st.dictionaries(st.sampled_from("TKM"), NUMBERS, min_size=1), min_size=1),
    min_size=1,
)
SERIES = st.builds(KoladaSeries, LINES, st.just("sha256:" + "0" * 64), VALUES)
SNAPSHOTS = st.builds(
    Snapshot,
    st.datetimes(datetime(2020, 1, 1), datetime(2090, 1, 1)).map(lambda at: at.replace(microsecond=0, tzinfo=UTC)),
    st.just("https://api.kolada.se/v3/"),
    st.dictionaries(st.sampled_from(["0180", "0000"]), LINES, min_size=1),
    st.dictionaries(st.sampled_from(["N00945", "U07453"]), SERIES, min_size=1),
)


@pytest.mark.slow
@given(SNAPSHOTS)
def test_it_is_read_as_it_was_written(snapshot: Snapshot) -> None:
    text = snapshot_text(snapshot, "skriven av malstyr")
    read = read_snapshot("k.kolada.yaml", text.encode())
    assert read == snapshot
    assert snapshot_text(read, "skriven av malstyr") == text


WHOLE = f"""\
# skriven av malstyr
version: 1
fetched: 2026-11-28T08:00:00Z
address: https://api.kolada.se/v3/
areas:
  '0180': Stockholm
kpis:
  N00945:
    title: Medelålder
    definition: sha256:{"0" * 64}
    values:
      '0180':
        2019: {{T: 39.3}}
        2020: {{T: {{value: .., status: Private}}}}
"""
BAD = {
    "empty": ("", 1),
    "another version": (WHOLE.replace("version: 1", "version: 2"), 2),
    "no time": (WHOLE.replace("2026-11-28T08:00:00Z", "i går"), 3),
    "no address": (WHOLE.replace("address: https://api.kolada.se/v3/\n", ""), 2),
    "no list": (WHOLE.replace("  '0180': Stockholm", "  - Stockholm"), 5),
    "a zero lost": (WHOLE.replace("'0180': Stockholm", "180: Stockholm"), 6),
    "no key figure": (WHOLE.replace("N00945", "N945"), 8),
    "no sum": (WHOLE.replace("sha256:", "md5:"), 10),
    "no year": (WHOLE.replace("2019:", "19:"), 13),
    "another sex": (WHOLE.replace("{T: 39.3}", "{X: 39.3}"), 13),
    "a decimal comma": (WHOLE.replace("39.3", '"39,3"'), 13),
    "not a number": (WHOLE.replace("39.3", "nan"), 13),
    "no status": (WHOLE.replace(", status: Private", ""), 14),
    "a conflict": (WHOLE.replace("        2020", "<<<<<<< HEAD\n        2020"), 14),
    "not yaml": (WHOLE + "\t{", 15),
}


@together
@pytest.mark.parametrize(("text", "line"), BAD.values(), ids=BAD)
def test_what_is_none_is_told_with_its_place(text: str, line: int) -> None:
    with pytest.raises(BadSnapshot) as bad:
        read_snapshot("k.kolada.yaml", text.encode())
    place = bad.value.place
    assert place.source.position(place.start)[0] == line
