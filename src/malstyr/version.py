"""The version of malstyr, as reports and machines are told it, and where its source is."""

__version__ = "0.1.0"
PROJECT_ADDRESS = "https://github.com/malstyr/malstyr"
"""Where hooks, actions and templates fetch malstyr: the one place it stands."""
