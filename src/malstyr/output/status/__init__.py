"""How the goals stand."""
