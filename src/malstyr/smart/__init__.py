"""SMARTA: what a goal's own words say of S, M and T, why, and a better wording."""
