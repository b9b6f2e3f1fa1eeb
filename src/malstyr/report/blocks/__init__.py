"""What the blocks of a report show; each is drawn by a template of the same name."""
