"""One renderer per format, over findings; renderers know no rules and rules know no renderers."""
