"""A text where a number should stand: the forms that tables have, by where they stand, and what each may mean."""
