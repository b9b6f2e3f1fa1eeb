"""Reading Swedish goal texts: numbers, dates, quantities and classes of words, with their places kept."""
