"""What lies around a path and within it is what a walk over all of them would find, and is found without one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from malstyr.source.tree import Path
from malstyr.workspace.paths import TreePaths

PATH = st.lists(st.sampled_from(("goals", "a", "[key]", 0, 1)), max_size=4).map(tuple)


@pytest.mark.slow
@given(st.lists(PATH, max_size=6), PATH)
def test_around_and_within(added: list[Path], path: Path) -> None:
    paths = TreePaths()
    for one in added:
        paths.add(one)
    assert (path in paths) == (path in added)
    assert paths.around(path) == any(path[: len(one)] == one for one in added)
    assert paths.within(path) == any(one[: len(path)] == path for one in added)
