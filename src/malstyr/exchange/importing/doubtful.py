"""Numbers that may be meant otherwise than they are written, since they are unlike all before them."""

from decimal import Decimal
from fractions import Fraction
from typing import NamedTuple

from malstyr.editing.fact import CellFact
from malstyr.exchange.importing.moved_reading import without_made_zeros


class DoubtfulNumber(NamedTuple):
    """A number with two readings."""

    at: str
    fact: CellFact
    value: Decimal
    """As it is written, in the unit of its measure."""
    meant: Decimal
    question: str

    @property
    def ratio(self) -> Fraction:
        """How many times the number written the one meant is."""
        return Fraction(self.meant) / Fraction(self.value)

    def likewise(self, value: Decimal) -> Decimal:
        """Another number, meant as this one may be."""
        return without_made_zeros(value * self.ratio.numerator / self.ratio.denominator)


class NumbersTogether(NamedTuple):
    """Numbers that are asked about as one, by the first of them."""

    first: DoubtfulNumber
    cells: int

    def meant(self, value: Decimal, answer: Decimal) -> Decimal:
        """A number of them, where somebody has told what the first is."""
        return value if answer == self.first.value else self.first.likewise(value)
