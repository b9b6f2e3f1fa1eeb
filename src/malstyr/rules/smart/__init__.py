"""SMARTA: whether the texts of goals can be followed up, and whether they say what the data says."""
