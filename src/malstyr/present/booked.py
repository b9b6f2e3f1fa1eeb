"""What is booked of a year under way."""

from malstyr.evaluate.naming import so_far_told
from malstyr.evaluate.reading import Booked
from malstyr.language.pieces import said


def booked_told(booked: Booked | None, language: str) -> str:
    """What is booked of a year, as what it is: ``jan–aug: 27 900``; empty where nothing is."""
    return said(so_far_told(booked), language) if booked is not None else ""
