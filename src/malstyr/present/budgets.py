"""What is told of a budget: the frame in force, and what is booked of a year under way."""

from malstyr.evaluate.money import Money
from malstyr.evaluate.naming import so_far_told
from malstyr.evaluate.reading import Booked
from malstyr.language.pieces import said
from malstyr.language.typography import number
from malstyr.language.words import words


def frame_told(one: Money, language: str) -> str:
    """The frame in force, and the original where a decision has changed it."""
    now = number(one.budget, language)
    if one.original is None:
        return now
    return f"{now} ({words(language)['table.originally']} {number(one.original, language)})"


def booked_told(booked: Booked | None, language: str) -> str:
    """What is booked of a year, as what it is: ``jan–aug: 27 900``; empty where nothing is."""
    return said(so_far_told(booked), language) if booked is not None else ""
