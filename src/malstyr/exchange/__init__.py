"""Values in and out: tables, surveys and Kolada read into facts, and workspaces written for other programs."""
