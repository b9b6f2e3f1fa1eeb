"""What people and tables say is put into goal files: only the lines concerned change.

- ``fact.py``: one thing to be known of an indicator for a period, whoever says it
- ``writing.py``: facts made into a workspace, or why not; ``filled.py`` one file with keys put in, ``landing.py`` the
  file each stands in, ``put.py`` a key in a mapping, ``ranks.py`` where a key comes
- ``foresight.py``: the same on values alone, before any file is made
- ``standing.py``: what stands at a key before and after; ``refused.py`` what the goals say against a fact
- ``typed.py``: values as they are typed; ``noted.py`` a key of an entry; ``entries.py`` a new entry in its section
- ``new_errors.py``: what the rules find only after an edit
- ``fixing.py``: the edits of findings that can mean one thing only
- ``starting.py``: the files of a new workspace, from ``templates/init/``
- ``formatting.py``: files laid out, where that changes nothing of what they say
"""
