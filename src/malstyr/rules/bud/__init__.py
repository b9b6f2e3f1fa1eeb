"""Money in the course of a year: forecasts and outcomes."""
