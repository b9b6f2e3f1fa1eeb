"""Values in and out: tables, surveys and Kolada read into entries, and workspaces written for other programs."""
