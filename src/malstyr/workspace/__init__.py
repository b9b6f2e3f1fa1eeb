"""A workspace: files read, merged, validated and indexed. Content never raises.

- ``load.py``: ``load()``: from files to a workspace and the faults in it
- ``merge.py``: the sections of all files put together; ``copies.py`` knows a file that is a copy of another
- ``validate.py``: the model's errors one by one; ``mend.py`` what each does to the tree
- ``mistakes/``: what a value that does not fit is called, and what was meant by it: a file a kind of mistake
- ``shifted.py``: the one line that stands at another step than it should; ``retyped.py`` tries the ``ways_to_type.py``
  a line that no parser gets past
- ``edit.py``: a workspace with edits made and loaded again, or why they are not
- ``hiding.py``: the data with ``..`` for what is hidden; ``relations.py`` and ``determined.py`` find what a hidden
  number could be computed from; ``secret_lines.py`` where in the files such a number stands, or may; ``people_told.py``
  what of a text that could not be read may be a number of people
- ``references.py``: the one table of where ids are named
- ``person_names.py``: where a text names somebody who has a role
"""
