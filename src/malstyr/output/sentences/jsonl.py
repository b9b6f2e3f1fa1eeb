"""``smart --text`` and ``--stdin`` for programs: one sentence, one line of JSON."""

from collections.abc import Sequence

from malstyr.present.as_json import as_json
from malstyr.present.paper import Paper
from malstyr.smart.sentence import SentenceJudgement


def render(judged: Sequence[SentenceJudgement], paper: Paper) -> str:
    return "".join(as_json(one.as_json(paper.language), None) + "\n" for one in judged)
