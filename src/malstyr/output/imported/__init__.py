"""Renderers of imports of tables."""
