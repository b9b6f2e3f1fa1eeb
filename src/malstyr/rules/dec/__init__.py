"""Decisions: exceptions that end, and what was decided against what is written now."""
