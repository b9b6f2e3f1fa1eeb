"""A table that was handed in, understood: what each of its cells says, what is refused, left out and asked."""
