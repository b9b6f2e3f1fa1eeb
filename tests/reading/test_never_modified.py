"""What is read is never modified: who reads a file once and loads it often, or edits it, has it as it stands."""

from functools import cache

import pytest

from malstyr.rules.registry import RULES
from malstyr.source.files import FileTree, read_file
from malstyr.source.legs import default_leg
from malstyr.workspace.load import load

HEAD = "version: 1\norganisation: {id: exempel, name: Exempelkommunen}\n"
WORDED = "goals:\n  trygg: {text: Alla är trygga}\nactivities:\n  kurs: {text: Håll en kurs, due: 2026-05-01}\n"


@pytest.mark.parametrize(
    "texts",
    [
        pytest.param([rule.documentation.bad for rule in RULES.values()], id="rules"),
        [f"about: {{unit: norra}}\n{WORDED}"],
        [f"unit: norra\n{WORDED}"],
        ["about: {unit: norra}\ngoals:\n  - {id: trygg, text: Alla är trygga}\n"],
        ["about: {unit: norra}\nmål:\n  trygg: {text: Alla är trygga}\n"],
        ["about: {unit: norra}\ngoals:\n  trygg: &samma {text: Alla är trygga}\n  lugn: *samma\n"],
    ],
)
def test_a_file_that_was_loaded_is_read_as_before(texts: list[str]) -> None:
    for text in texts:
        data = (HEAD + text).encode()
        read = cache(read_file)
        load(".", FileTree({"malstyr.yaml": data}), read=read)
        kept, anew = (reader("malstyr.yaml", data, default_leg())[1].root for reader in (read, read_file))
        assert repr(kept) == repr(anew)
