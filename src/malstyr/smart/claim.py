# ruff: noqa: E501
"""What a goal claims: a name for it and the verdicts that follow (annotation guide 1, 2, 3 and 5)."""

from __future__ import annotations

from typing import NamedTuple

from malstyr.language.swedish.quantities import Quantity
from malstyr.language.swedish.words import Word, listed
from malstyr.smart.direction import Direction
from malstyr.smart.evidence import Benchmark
from malstyr.smart.sentence import Kind

FUNCTION = listed(
    "och i på av för till med som att det den de en ett ska skall bör ha har är vara vid om inom per "
    "eller samt från sin sitt sina sig minst högst alla mer fler inte år kan få får bli blir under över "
    "där när så än mellan enligt ut upp ner in vi vår vårt våra hela ligga ligger tillhöra bland plats "
    "landet sverige landets sveriges kommuner kommunerna rankad rankade ranking topp procent kronor "
    "kommunen kommun kommunens främsta bästa bäst värde resultat nivå målet mål nå når uppgå utgöra klara "
    "före innan efter utan hos mot hålla varje samtliga senast främst kvartilen kvartil fjärdedelen fjärdedel delen"
)


CLIENTS = ("bruk", "elev", "barn", "patient", "klient", "kund", "boende", "äldre", "ungdom", "invån", "medborg", "hushåll", "person", "student", "famil", "anhörig",
    "nyanländ", "flykting", "föräld", "vårdnad", "gäst", "besök", "resen", "kvinn", "flick", "pojk", "män", "människ", "sökande", "företag")  # fmt: skip


class Claim(NamedTuple):
    """What a goal claims: a name for it, the three verdicts that follow, and the words it rests on."""

    name: str
    specific: bool
    measurable: bool
    level: bool
    kind: Kind
    places: tuple[tuple[int, int], ...]
    quantities: tuple[Quantity, ...] = ()
    benchmark: Benchmark | None = None
    direction: Direction | None = None


def span_of(word: Word) -> tuple[int, int]:
    return word.start, word.end
