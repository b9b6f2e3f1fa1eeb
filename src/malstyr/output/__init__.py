"""What commands show: a folder a command, a renderer a format, each ``render(subject, paper)``.

``malstyr.cli.formats`` lists them all; renderers know no rules and rules know no renderers.

- ``lines.py``: what a terminal is drawn with; ``tables.py`` the tables, ``headed.py`` those of several workspaces and
  of a list by its items
- ``hosts/``: what builds and code hosts are given, of ``check`` and ``diff`` alike
- ``status/``: ``brief.py`` how things stand at a glance, ``whole.py`` all of it
"""
