"""Money as it is computed with."""
