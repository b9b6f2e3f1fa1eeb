"""Changes as people and programs read them."""
