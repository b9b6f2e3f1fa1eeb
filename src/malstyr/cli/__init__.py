"""The command line: parse arguments, call, print, exit.

- ``commands/``: the commands, a thin module each
- ``main.py``: every command in one list
- ``formats.py``: the table command × format → renderer, and that of endings
- ``destination.py``: where output goes, and what is never written over
- ``terminal.py``: the terminal: here and nowhere else
- ``visits.py``: every workspace in its turn: ``each.py`` in this process, ``processes.py`` in several, as ``cores.py``
  says
- ``checking.py``: what is kept of each workspace, as ``evaluating.py``, ``making.py`` and ``gathering.py`` do for
  other commands
"""

import gc
import os

os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")  # nothing installed beside us may change validation
gc.set_threshold(1_000_000, 50, 100)  # one short run over many small objects that all live to its end
