"""What a workspace holds, for other programs: every value a line, the whole as JSON, days of a calendar.

- ``cell_lines.py``: every value as a line, for ``csv.py``, ``xlsx.py`` and ``parquet.py``
- ``entry.py``: the sheet that a unit fills in
- ``json.py``: the whole in the form of a goal file
- ``ics.py``: days of a calendar
"""
