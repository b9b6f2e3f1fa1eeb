"""Workspaces as they were and as they are: each content read once, whoever asks for it."""
