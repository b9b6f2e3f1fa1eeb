"""What an import of a survey would write."""
