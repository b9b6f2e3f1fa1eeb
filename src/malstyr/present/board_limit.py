"""When a measurement on a board is green and yellow, in words."""

from decimal import Decimal

from malstyr.language.words import words
from malstyr.model.boards import BoardLimit
from malstyr.model.measures import OTHER
from malstyr.present.requirement import Limiting, Requirement, asked_in_unit


def limit_told(limit: BoardLimit, language: str) -> str:
    """A limit as it is written, without the unit, which stands with its measure: ``grönt ≥ 95; gult ≥ 85``."""
    asked = {key: at for key in ("at_least", "at_most") if isinstance(at := getattr(limit, key), Decimal)}
    return limits_by_colour(asked_in_unit(Limiting(asked, limit.partly), OTHER, language), language)


def limits_by_colour(asked: Requirement, language: str) -> str:
    """What is asked by the colours of a board: ``grönt ≥ 95 %; gult ≥ 85 %``; empty where nothing is."""
    colours = (("board.green", asked.met), ("board.yellow", asked.partly))
    return "; ".join(f"{words(language)[colour]} {told}" for colour, told in colours if told)
