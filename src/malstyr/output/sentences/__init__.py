"""Sentences judged by themselves."""
