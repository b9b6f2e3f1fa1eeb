"""Files: find them, decode them, and turn their text into data that knows where it stands.

- ``files.py``: finding goal files and reading their bytes
- ``tree.py``: ``Scalar``, ``Map`` and ``Seq``: text, mapping and list with the place of each
- ``patch.py``: edits as values, made in a file's own bytes
- ``layout.py``: the canonical layout; ``unbraced.py`` takes sentences out of braces, ``elsewhere.py`` says whether a
  text would be read otherwise
- ``write.py``: replacing files whole, one writer at a time
- ``folder.py``: a folder of output, in which what others made stays; ``guarded.py`` names the files that are never
  written over
- ``traps.py``: what was meant where a parser stops, by kind: ``pasted.py``, ``broken.py``, ``unclosed.py``,
  ``indents.py``, ``tabs.py``, ``conflict.py``
- ``misleading.py``: what looks right and is read as something else
- ``git.py``: the only place where git is asked
"""
