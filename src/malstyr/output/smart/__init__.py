"""The goals of workspaces, judged by the letters of SMARTA."""
