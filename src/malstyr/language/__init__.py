"""Swedish and English: the words of messages, and likeness between words."""
