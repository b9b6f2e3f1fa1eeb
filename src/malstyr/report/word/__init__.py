"""Reports as documents: each block as headings, text, lists, tables and pictures."""
