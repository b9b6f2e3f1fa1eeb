"""The language server: what an editor asks of a workspace while one writes."""
