"""Rules: what each finds, why it matters, and how to mend it. ``registry.py`` lists them all."""
