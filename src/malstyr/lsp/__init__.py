"""The language server: what an editor asks of a workspace while one writes.

- ``server.py``: the methods of the protocol
- ``desk.py``: one workspace with its buffers, read and judged beside what is asked, so that no key waits;
  ``open_files.py`` which file at which desk
- ``asked.py``: what is asked about; ``pointed.py``, ``hover.py`` and ``rename.py`` what stands at a place, its help,
  and another name for it
- ``diagnostics.py``: findings as they are marked; ``offered.py`` edits that are offered
- ``outline.py``: sections, entries and how indicators stand
- ``typed.py``: what is being typed in an unfinished text; ``proposed.py`` what may stand there
- ``positions.py``: counts as editors do, in UTF-16
"""
