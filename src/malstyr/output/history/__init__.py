"""Every change of something."""
