"""The commands: a thin module each, or one that a few share, loaded when its command is run."""
