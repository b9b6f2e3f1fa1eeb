"""Surveys: whether an index can bear the conclusion drawn from it."""
