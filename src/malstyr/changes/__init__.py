"""What changed between two versions of a workspace, and what that means for those who decided it.

- ``difference.py``: what differs, unjudged; ``renames.py`` what was called otherwise before
- ``table.py``: which judge looks at which key; ``verdict.py`` what a change can be called
- ``ease.py``: how easy a part of a target is, so that a weaker one is known; ``partly.py`` the same of what is partly
  met
- ``approval.py``: who must decide, and who has; ``decided.py`` what a decision froze
"""
