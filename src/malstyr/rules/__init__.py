"""Rules: what each finds, why it matters, and how to mend it: one function a rule, in a folder a family.

A rule whose fault is met while files are read is words alone, in a file of its own.

- ``registry.py``: every rule, with its code and severity
- ``judge.py``: runs them
- ``rule.py``: what a rule sees (``Look``) and what its docstring says
- ``reasons.py``: one mistake that comes in several forms, as a table
- ``plugins.py``: an organisation's own rules, where its settings name them; ``answered.py`` waits for them no longer
  than a while
- ``waived.py``: which waivers cover something that is evaluated
"""
