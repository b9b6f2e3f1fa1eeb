"""References: what is named must exist, once, and fit together."""
