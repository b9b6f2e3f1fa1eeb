"""Kinds of demand, one module each: limits, verdict, direction, movement, wording, and what eases it."""
