"""Indices of surveys."""
