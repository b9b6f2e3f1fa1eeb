"""What ``check`` found."""
