"""Documents that are owed, and plans that are to be kept up to date."""
