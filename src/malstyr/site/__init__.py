"""A site of one or many workspaces: pages, data and a feed, as files by name. Nothing here touches the disk.

- ``of_workspace.py``: the pages of one workspace; ``of_all.py`` those about all
- ``build.py``: one workspace after another, or again only what a save touched
- ``server.py``: shows them on this computer
- ``wall.py``: boards on one page for a screen on a wall; ``coverage.py`` the matrix of what goals rest on
"""
