"""What an import from Kolada would write, or has written."""
