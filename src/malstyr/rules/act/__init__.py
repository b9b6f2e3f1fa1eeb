"""Activities: what is done to reach the goals."""
