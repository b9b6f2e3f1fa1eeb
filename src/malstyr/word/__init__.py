"""Documents (``malstyr.present.document``) as files of Word. Nothing here knows of goals.

- ``template.py``: opens somebody's template without trusting it; ``styles.py`` finds its styles and makes what it
  lacks
- ``page.py``: pages that stand and lie
- ``body.py``: each piece of a document
- ``write.py``: the whole, the same bytes every time
"""
