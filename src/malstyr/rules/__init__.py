"""Rules: what each finds, why it matters, and how to mend it: one file a rule, in a folder a family.

- ``registry.py``: every rule, with its code and severity
- ``judge.py``: runs them
- ``rule.py``: what a rule sees (``Look``) and what its docstring says
- ``reasons.py``: one mistake that comes in several forms, as a table
- ``plugins.py``: an organisation's own rules, where its settings name them; ``answered.py`` waits for them no longer
  than a while
- ``waived.py``: which waivers cover something that is evaluated
"""
