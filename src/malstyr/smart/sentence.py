"""What is found in one goal sentence: the contract of ``smart --stdin --format jsonl`` (design 4)."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple, TypeAlias

from malstyr.smart.messages import smart_words

GoalKind: TypeAlias = Literal["result", "activity", "direction"]
SentenceVerdict: TypeAlias = Literal["ok", "not-ok", "ok-unsure"]
Criterion: TypeAlias = Literal["specific", "measurable", "time_bound", "kind"]
CRITERION_OF = {"S": "specific", "M": "measurable", "T": "time_bound"}
"""The letters of SMARTA that a sentence can show."""
LONGEST_SENTENCE = 2000
"""Signs of a goal's text or a name: a page of a meeting paper; what takes more says several things."""
Span: TypeAlias = tuple[int, int]
"""First code point and the one after the last, in the text as given."""


class CriterionReason(NamedTuple):
    """Why a criterion is met or not: a rule, where in the text, and what the text says there."""

    criterion: Criterion
    rule: str
    span: Span
    said: str
    met: bool

    def message(self, language: str) -> str:
        """The reason in words, with those of the goal that it points at."""
        return smart_words(language)[self.rule].format(text=self.said)


class Extracted(NamedTuple):
    """One target as the guide writes it (7); what the text does not say is None."""

    comparator: str | None = None
    value: float | None = None
    value_max: float | None = None
    unit: str | None = None
    deadline: str | None = None
    baseline_value: float | None = None
    baseline_year: int | None = None
    also: tuple[Extracted, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """The keys that have a value, in the guide's order."""
        pairs: list[tuple[str, Any]] = [
            ("comparator", self.comparator),
            ("value", self.value),
            ("value_max", self.value_max),
            ("unit", self.unit),
            ("deadline", self.deadline),
            ("baseline_value", self.baseline_value),
            ("baseline_year", self.baseline_year),
            ("also", [one.as_json() for one in self.also] or None),
        ]
        return {key: value for key, value in pairs if value is not None}


class SentenceJudgement(NamedTuple):
    """S, M and T of a sentence, its kind, and whether it is a SMARTA goal as far as a sentence can show."""

    text: str
    specific: bool
    measurable: bool
    target_level: bool
    time_bound: bool
    kind: GoalKind
    ok: bool
    reasons: tuple[CriterionReason, ...]
    suggestion: str | None
    extracted: Extracted
    unsure: tuple[Criterion, ...] = ()
    """Criteria whose verdicts are only the best guess: read these yourself."""

    @property
    def verdict(self) -> SentenceVerdict:
        """``ok``, or ``not-ok`` where a fault is sure; ``ok-unsure`` where all but what is guessed is met."""
        if self.ok:
            return "ok"
        faulty = any(not one.met and one.rule != "unknown-verb" for one in self.reasons if one.criterion != "kind")
        return "not-ok" if faulty or not self.unsure else "ok-unsure"

    def as_json(self, language: str = "sv") -> dict[str, Any]:
        """One line of ``smart --format jsonl``."""
        return {
            "text": self.text,
            "specific": self.specific,
            "measurable": self.measurable,
            "target_level": self.target_level,
            "time_bound": self.time_bound,
            "kind": self.kind,
            "ok": self.ok,
            "reasons": [
                {
                    "criterion": reason.criterion,
                    "rule": reason.rule,
                    "message": reason.message(language),
                    "span": list(reason.span),
                }
                for reason in self.reasons
            ],
            "suggestion": self.suggestion,
            "extracted": self.extracted.as_json(),
            "unsure": list(self.unsure),
        }
