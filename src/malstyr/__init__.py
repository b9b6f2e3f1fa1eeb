"""Goal management as code for the Swedish public sector."""

__version__ = "0.1.0"
