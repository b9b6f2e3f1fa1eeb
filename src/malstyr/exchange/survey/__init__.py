"""Answers to a survey, of which only counts are kept."""
