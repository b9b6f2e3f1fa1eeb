"""Files of tables, as people send them, read into cells: nothing is understood yet."""
