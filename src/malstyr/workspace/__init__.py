"""A workspace: files read, merged, validated and indexed. Content never raises."""
