"""The adopted document as it was written: everything in it that the other blocks do not tell."""
