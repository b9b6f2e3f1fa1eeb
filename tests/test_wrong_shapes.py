"""Each key of a right workspace, given a value of each wrong shape: one finding, on its line, with what to write."""

from collections.abc import Iterator

import pytest

from malstyr.model.shape import holds_group, holds_list, holds_number, kind_at, known_words
from malstyr.source.compose import compose
from malstyr.source.legs import default_leg
from malstyr.source.tree import Map, Node, Path, Scalar, Source, place_of
from slips.guide import GUIDE
from test_slips import line, new

WRONG = {
    "number": ("många", "{a: b}", "trettiofem"),
    "day": ("snart", "{a: b}", "ja"),
    "length": ("snart", "{a: b}", "2025-2028"),
    "period": ("snart", "{a: b}", "2028-2025"),
    "word": ("qqxxzz", "{a: b}", "[a, b]"),
    "yes": ("kanske", "{a: b}"),
    "text": ("{a: b}",),
    "list": ("{a: b}",),
    "group": ("[]",),
}
"""Values that are wrong by what a key holds."""
_OWN_WORDS = ("measured_in", "questions", "scale", "weekdays", "kolada", "organisation", "version")
"""Keys whose values have forms of their own, and those without which a file is none."""


def values(node: Node, loc: Path) -> Iterator[tuple[Path, Node]]:
    """Every value of a file that stands on one line, with where it stands."""
    for key, below in node.items() if isinstance(node, Map) else ():
        at = (*loc, str(key))
        if isinstance(below, Scalar) or getattr(below, "flow", False):
            yield at, below
        yield from values(below, at)


def shape_at(loc: Path) -> str:
    """What the key that ``loc`` ends in holds, as a key of ``WRONG``."""
    kind = kind_at(loc)
    if kind == "text" and holds_list(loc):
        return "list"
    return "group" if kind == "text" and holds_group(loc) else kind


TWO = {
    "number": ("30", "40"),
    "day": ("2025-02-03", "2026-02-03"),
    "length": ("3 days", "4 days"),
    "period": ("2025", "2027"),
    "word": (),
}
"""Two values of each kind; of fixed words those of the key."""


@pytest.mark.slow
@pytest.mark.parametrize("between", ["{} eller {}", "{}, helst {}", "{} ({} i fjol)"])
@pytest.mark.parametrize("file", [name for name in GUIDE.files if name != "värden.yaml"])
def test_two_values_in_one_text_are_both_asked_about(file: str, between: str) -> None:
    text = GUIDE.files[file]
    root = compose(Source(file, text), default_leg()).root
    assert isinstance(root, Map)
    for loc, node in values(root, ()):
        two = TWO.get("number" if holds_number(loc) else kind_at(loc), ()) or known_words(loc)[:2]
        if not isinstance(node, Scalar) or not two:
            continue
        place = place_of(node)
        written = between.format(*two)
        files = {**GUIDE.around(file), file: f'{text[: place.start]}"{written}"{text[place.end :]}'}
        found = [one for one in new(GUIDE, file, files) if one.code.startswith("YAML")]
        at = "/".join(map(str, loc))
        assert len(found) == 1, f"{at}: {found}"
        assert all(f"skriv {one}" in found[0].help for one in two), f"{at}: {written}: {found[0]}"


@pytest.mark.slow
@pytest.mark.parametrize("file", [name for name in GUIDE.files if name != "värden.yaml"])
def test_a_wrong_shape_is_one_finding_on_its_line(file: str) -> None:
    text = GUIDE.files[file]
    root = compose(Source(file, text), default_leg()).root
    assert isinstance(root, Map)
    for loc, node in values(root, ()):
        if not set(_OWN_WORDS).isdisjoint(loc) or loc[0] == "values":
            continue
        place = place_of(node)
        for wrong in WRONG[shape_at(loc)]:
            files = {**GUIDE.around(file), file: f"{text[: place.start]}{wrong}{text[place.end :]}"}
            found = [one for one in new(GUIDE, file, files) if one.code.startswith("YAML") or one.rule == "unknown-id"]
            told = [(line(one), one.message) for one in found]
            at = (file, place.source.position(place.start)[0])
            assert [one[0] for one in told] == [at], f"{'/'.join(map(str, loc))}: {wrong}: {told}"
            assert found[0].help and "{" not in found[0].message, found[0]
