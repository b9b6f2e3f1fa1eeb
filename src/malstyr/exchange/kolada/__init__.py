"""Kolada, the open database of key figures of municipalities and regions, asked without trusting its answers."""
