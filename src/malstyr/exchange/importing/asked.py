"""What only a person can tell of a table: questions with keys that are the same at every run, and their answers."""

import os
import shlex
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from malstyr.exchange.importing.names import folded_name

SKIP, KEEP = "skip", "keep"
CHOOSE = "…"
"""What stands in a line to type where one is to choose."""


class Answer(NamedTuple):
    """What somebody has answered, and how: ``flag``, ``file``, ``mapping`` or ``person``."""

    text: str
    by: str


_OF_NAMES = ("indicator", "member", "part", "unit")


class Answers(Mapping[str, Answer]):
    """Answers by the keys of questions; names in keys are the same however their blanks and capitals are."""

    def __init__(self, given: Iterable[tuple[str, Answer]] = ()) -> None:
        self._given = dict(given)
        self._folded = {_folded_key(key): one for key, one in self._given.items()}

    def __getitem__(self, key: str) -> Answer:
        return self._folded[_folded_key(key)]

    def __iter__(self) -> Iterator[str]:
        return iter(self._given)

    def __len__(self) -> int:
        return len(self._given)


def _folded_key(key: str) -> str:
    kind, colon, name = key.partition(":")
    return f"{kind}:{folded_name(name)}" if colon and kind in _OF_NAMES else key


@dataclass
class TableQuestion:
    """A question, and how many cells wait for it."""

    key: str
    text: str
    options: dict[str, None]
    cells: int = 0
    answer: Answer | None = None
    free: bool = False
    """Whether other answers than the options may be right."""


@dataclass
class Questions:
    """Those asked of a file, in the order they were met."""

    answers: Mapping[str, Answer]
    asked: dict[str, TableQuestion] = field(default_factory=dict)
    unanswered: int = 0
    """How many cells wait."""

    def ask(self, key: str, text: str, options: Iterable[str], free: bool = False, cells: int = 1) -> str | None:
        """The answer to a question; None where there is none that can be, and the cells wait."""
        if key not in self.asked:
            self.asked[key] = TableQuestion(key, text, dict.fromkeys(options), free=free)
        question = self.asked[key]
        answer = self.answers.get(key)
        if answer is not None and not question.free and answer.text not in question.options:
            answer = answer._replace(text=answer.text.replace(",", "."))  # 0,85 as people write it
        if answer is not None and (question.free or answer.text in question.options):
            question.answer = answer
            return answer.text
        self.wait(question, cells)
        return None

    def wait(self, question: TableQuestion, cells: int) -> None:
        """So many more cells wait for an answer."""
        question.answer = None
        question.cells += cells
        self.unanswered += cells


def answer_flag(key: str, options: Sequence[str]) -> str:
    """What to type to answer a question with the first of its answers, or with a gap where none is known."""
    return f"--answer {_quoted(f'{key}={options[0] if options else CHOOSE}')}"


def _quoted(text: str) -> str:
    """A text as it is typed after an option: cmd has no single quotation marks, and sh fewer surprises in them."""
    if os.name == "nt":
        return f'"{text}"'
    made = shlex.quote(text)
    return made if made.startswith("'") else f"'{made}'"
