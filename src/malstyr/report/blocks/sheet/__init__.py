"""The board's sheet: its blocks, and how much of each two pages hold."""
