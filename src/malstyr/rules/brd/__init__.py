"""Boards: what is looked at often, by whom, and what is done about red."""
