"""Service guarantees: what is promised, counted from when."""
