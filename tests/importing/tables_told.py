"""How a table is written beside what is to come of it: its text, what is typed, the cells taken, and the rest."""

from typing import TypeAlias

TablesTold: TypeAlias = dict[str, tuple[str, dict[str, str], list[str], list[str]]]
"""By what each is about."""
