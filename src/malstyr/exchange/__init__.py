"""Values in and out: tables, surveys and Kolada read into facts, and workspaces written for other programs.

- ``table.py``: a table as it was handed in, before anything is understood; ``reading/`` reads it from files
- ``importing/``: a table of values understood
- ``survey/``: a table of answers, of which only counts remain
- ``plan/``: a table of goals and their measures
- ``kolada/``: Kolada asked: ``wire.py`` the network, ``client.py`` tries, waits and limits, ``answers.py`` what may be
  answered, ``kept.py`` the snapshot, ``plan.py`` what would be written
- ``spreadsheets.py``: tables as text; ``workbook.py`` of Excel, ``parquet.py``, ``calendar_file.py`` days for
  calendars
"""
