"""What is to be done by a day: each kind of it, and all together."""
