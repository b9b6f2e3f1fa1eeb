"""The boards of daily management."""
