"""What each goal rests on."""
