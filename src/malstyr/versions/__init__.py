"""Workspaces as they were and as they are: each content read once, whoever asks for it.

- ``versions.py``: files by the ids that git gives their contents, workspaces by what they hold
- ``revisions.py``: which two versions are compared; ``since.py`` the version that a day or a name means
- ``history.py``: a subject through the commits; ``later.py`` which later commit approves a change
- ``origin.py``: the commit of what is on disk
"""
