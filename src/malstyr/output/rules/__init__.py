"""The rules and why they are there."""
