"""What a workspace holds, for other programs: every value a line, the whole as JSON, days of a calendar."""
