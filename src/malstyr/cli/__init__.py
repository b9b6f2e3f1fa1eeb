"""One thin module per command: parse arguments, call, print, exit."""
