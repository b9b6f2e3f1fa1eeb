"""What ``meeting`` shows on a terminal."""
