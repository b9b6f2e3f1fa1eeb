"""The formats as JSON Schema and as pages."""
