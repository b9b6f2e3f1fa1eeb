"""Improvements: from a problem to a way of working."""
