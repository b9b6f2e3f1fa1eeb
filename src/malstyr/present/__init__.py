"""What everything that shows shares: outcomes in words, papers, one sandbox for templates.

- ``paper.py``: what is shown on: language, width, colours, signs
- ``state.py``: a state as word and sign; ``value.py``, ``names.py`` and ``spans.py`` what else stands in a sentence
- ``requirement.py``: what a target asks; ``movement.py`` how a value has moved, ``account.py`` what is counted,
  ``lead.py`` the first sentences of a report
- ``levels.py``: which goals a body decides
- ``tag_groups.py``: how tables are grouped by a list of tags
- ``sandbox.py``: the one sandbox for templates; ``bounds.py`` weighs what a workspace's own templates do
- ``visible.py``: what people wrote, made safe to show; ``as_json.py`` for programs
- ``document.py``: a document as pieces, for Word
"""
