"""Where git has no answer, each reason is said in words of its own, in both languages, with nothing left to fill in."""

from typing import get_args

import pytest

from malstyr.language.words import OWN_WORDS, fill
from malstyr.source.git import GitReason, GitTrouble
from malstyr.versions.no_answer import messages
from together import together

CASES = [
    *((GitTrouble(why, "det"), f"git-{why}") for why in get_args(GitReason)),
    (GitTrouble("revision", "mian", "main"), "did-you-mean"),
    (GitTrouble("revision", "master", known=["main"]), "there-are"),
    (GitTrouble("unfetched", "origin/main", known=["utveckling"]), "git-fetch"),
]


@together
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(("trouble", "last"), CASES, ids=lambda case: case if isinstance(case, str) else "")
def test_every_reason_is_said(trouble: GitTrouble, last: str, language: str) -> None:
    keys, args = messages(trouble)
    assert keys[-1] == last
    for key in keys:
        said = fill(OWN_WORDS[language][f"cli.{key}"], args, language)
        assert said and "{" not in said
