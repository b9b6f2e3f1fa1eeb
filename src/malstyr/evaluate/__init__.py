"""Outcomes: are we there? Pure functions of a workspace and a day, each answer with its arithmetic."""
