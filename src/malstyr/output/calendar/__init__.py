"""``malstyr calendar``: what is late and what is due, one renderer a format."""
