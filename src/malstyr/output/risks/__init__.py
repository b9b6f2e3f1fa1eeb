"""Risks and internal control."""
