"""What ``status``, ``nki`` and ``budget`` show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from malstyr.evaluate.evaluate import Evaluation
from malstyr.present.wanted import Wanted

if TYPE_CHECKING:
    from malstyr.output.status.blame import Blame  # reads history, which no other overview needs


@dataclass(frozen=True, slots=True)
class Overview:
    """Workspaces evaluated, which of their outcomes are asked for, and by folder who last changed them."""

    evaluations: Sequence[Evaluation]
    wanted: Wanted
    blames: Mapping[str, Blame] = field(default_factory=dict)
    whole: bool = False
    """Whether every row is told with its arithmetic, not only how things stand."""
