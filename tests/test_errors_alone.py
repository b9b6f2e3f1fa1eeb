"""The errors that are judged alone are those that every rule together finds."""

from datetime import date
from pathlib import Path

import pytest

from malstyr.findings import Severity
from malstyr.rules.judge import judge, judge_errors
from malstyr.source.files import read_folder
from malstyr.workspace.load import load
from together import together

CATALOGUE = sorted(path.parent for path in (Path(__file__).parent / "catalogue").glob("*/malstyr.yaml"))
AS_OF = date(2014, 3, 1)


@together
@pytest.mark.parametrize("folder", CATALOGUE[::8], ids=lambda path: path.name)
def test_errors_alone_are_those_of_all(folder: Path) -> None:
    loaded = load(folder.name, read_folder(folder))
    found = judge(loaded, AS_OF, "sv").findings
    assert judge_errors(loaded, AS_OF, "sv") == tuple(
        one for one in found if one.severity is Severity.ERROR and one.waiver is None
    )
