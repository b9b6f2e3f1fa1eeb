"""Outcomes: what was to be reached and is not."""
