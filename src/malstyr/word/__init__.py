"""Documents as files of Word."""
