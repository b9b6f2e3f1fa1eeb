"""A report as a file, one renderer a format."""
