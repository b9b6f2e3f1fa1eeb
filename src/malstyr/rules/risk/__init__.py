"""Risks: what may keep goals from being reached, and the controls against it."""
