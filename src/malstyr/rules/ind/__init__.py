"""Indicators: what is measured, and whether it can tell how the goals stand."""
