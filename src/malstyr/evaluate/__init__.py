"""Outcomes: are we there? Pure functions of a workspace and a day, each answer with its arithmetic.

- ``calendar.py``: what is known on a day; ``schedule.py`` the periods of a series and the days they are ready
- ``readings.py``: what an indicator showed; ``leaves.py`` which value something computed lacks, ``impossible.py``
  which numbers cannot be right
- ``timing.py``: which period a target judges
- ``families/``: what each kind of demand asks, and when it is met
- ``grade.py``: one reading against one target, with what is unknown of it
- ``judge.py``: the outcome; ``unknown.py`` its words where something is unknown
- ``rollup.py``: members made into a whole, and measurements into a goal
- ``explained.py``: whether what is red has an analysis of its own period
- ``duties/``: what is owed, on which day and by whom
- ``boards.py``: the latest measurements as a board shows them; ``coverage.py`` what each goal rests on
- ``once.py``: each day and year evaluated once, for who makes many reports
"""
