"""What is booked of a year under way."""

from __future__ import annotations

from malstyr.evaluate.naming import months_to
from malstyr.evaluate.reading import Booked
from malstyr.language.pieces import said


def booked_told(booked: Booked | None, language: str) -> str:
    """What is booked from 1 January, as what it is: ``jan–aug: 27 900``; empty where nothing is."""
    return said((*months_to(booked.ends), ": ", booked.value), language) if booked is not None else ""
