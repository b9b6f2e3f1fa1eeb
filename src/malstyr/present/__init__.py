"""What everything that shows shares: outcomes in words, papers, one sandbox for templates."""
