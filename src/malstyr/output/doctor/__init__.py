"""What an examination of the surroundings found."""
