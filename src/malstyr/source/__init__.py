"""Files: find them, decode them, and turn their text into data that knows where it stands."""
