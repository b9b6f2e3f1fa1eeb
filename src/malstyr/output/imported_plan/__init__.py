"""A plan that is made goal files, in each format."""
