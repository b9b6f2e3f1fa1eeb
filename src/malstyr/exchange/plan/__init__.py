"""An existing plan as a table, read as goals and measures: where every organisation begins."""
