"""What an edit of the goal files did, or why it did not."""
