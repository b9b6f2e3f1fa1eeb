"""What builds on git hosts run: the gate of a proposal, the public site, the comment, and what is due.

``python -m malstyr.hosts gate|publish|comment|due``. The workflow files only say when; what is done stands here.

- ``build.py``: which build this is, and all that its environment says
- ``gate.py``: the check of a proposal, and the text of it
- ``running.py``: malstyr in a process of its own
- ``hub.py``: a repository at GitHub; ``github.py`` one comment and one issue kept up to date
"""
