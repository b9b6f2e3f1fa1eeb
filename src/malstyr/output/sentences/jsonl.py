"""``smart --text`` and ``--stdin`` for programs: one sentence, one line of JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence

from malstyr.present.paper import Paper
from malstyr.smart.sentence import SentenceJudgement


def render(judged: Sequence[SentenceJudgement], paper: Paper) -> str:
    return "".join(json.dumps(one.as_json(paper.language), ensure_ascii=False) + "\n" for one in judged)
