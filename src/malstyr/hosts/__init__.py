"""What builds on git hosts run: the gate of a proposal, the public site, the comment, and what is due.

``python -m malstyr.hosts gate|publish|comment|due``. The workflow files only say when; what is done stands here.
"""
