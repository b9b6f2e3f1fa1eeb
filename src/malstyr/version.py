"""The version of malstyr, as reports and machines are told it."""

__version__ = "0.1.0"
