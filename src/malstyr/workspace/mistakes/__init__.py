"""What a value that does not fit is called, and what was meant by it: a file a kind of mistake."""
