"""Scales of surveys: the grades from the lowest to the highest, ``1-5`` or ``0-10``."""

import re
from dataclasses import dataclass
from typing import Annotated, TypeAlias

from malstyr.language.swedish.numbers import in_figures
from malstyr.model.scalars import Reads, fault, one_text


@dataclass(frozen=True, slots=True)
class Scale:
    """Whole grades from ``lowest`` to ``highest``, where the highest is the best."""

    lowest: int
    highest: int

    @property
    def grades(self) -> range:
        return range(self.lowest, self.highest + 1)

    @property
    def steps(self) -> int:
        """How many steps there are from the lowest to the highest: 4 on 1-5."""
        return self.highest - self.lowest

    def __str__(self) -> str:
        return f"{self.lowest}-{self.highest}"


_WRITTEN = r"(?P<low>0|[1-9][0-9]{0,2})-(?P<high>0|[1-9][0-9]{0,2})"
_HIGHEST = r"[2-9]|[1-9][0-9]{1,2}"
"""A grade alone that may be the highest."""
_STEPS = r"(?i)(?:skala(?:n)?,? +(?:med|på|i)? *)?(?P<steps>[0-9]{1,2}|[^\W\d]+?)(?:[- ]?gradig(?:t|a)?| +(?:steg|nivåer|grader|betyg))(?: +skala)?"
"""A scale by how many grades it has: ``femgradig``, ``5 steg``."""
_LOOSE = (
    r"(?i)(?:skala(?:n)?|scale|betyg|grades?)?\s*+:?\s*+(?:från|from)?\s*(?P<low>[0-9]{1,3})"
    r"\s*(?:[-\u2010-\u2015\u2212]|till|to|\.\.+|…)\s*(?P<high>[0-9]{1,3})"
)
"""A scale as people write it: ``1–5``, ``0 till 10``, ``skala 1 - 6``."""


def survey_scale(value: object) -> Scale:
    """Read a scale, at most to three digits; one that runs backwards or has a single grade is none."""
    text = one_text(value)
    written = re.fullmatch(_WRITTEN, text)
    found = written or re.fullmatch(_LOOSE, text.strip())
    if found is None:
        highest = _highest(text.strip())
        raise fault("bad-scale", text, **({"form": "unreadable"} if highest is None else highest))
    scale = Scale(int(found["low"]), int(found["high"]))
    if scale.steps < 1:
        raise fault("bad-scale", text, form="backwards")
    if written is None:
        raise fault("bad-scale", text, str(scale), form="meant")
    return scale


def _highest(text: str) -> dict[str, str] | None:
    """The form of a text that says the highest grade alone, or how many there are; None where it says neither."""
    if re.fullmatch(_HIGHEST, text):
        return {"form": "alone", "highest": text, "last": text}
    named = re.fullmatch(_STEPS, text)
    steps = in_figures(named["steps"]) or named["steps"] if named is not None else ""
    known = re.fullmatch(_HIGHEST, steps)
    return {"form": "alone", "highest": steps, "last": str(int(steps) - 1)} if known is not None else None


ScaleText: TypeAlias = Annotated[
    Scale, Reads(survey_scale, type="string", pattern=r"^\d{1,3}-\d{1,3}$", examples=["1-10", "1-5", "0-10", "1-4"])
]
