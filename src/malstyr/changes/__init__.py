"""What changed between two versions of a workspace, and what that means for those who decided it."""
