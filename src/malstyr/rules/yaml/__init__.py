"""The file: what keeps it from being read as it was meant."""
