"""Reports: view models, charts, and the templates that draw them.

- ``scope.py``: what is in a report; ``shared.py`` what reports of one workspace have in common
- ``blocks/``: each block of a report
- ``build.py``: the whole, of the shapes in ``view.py``, ``row_view.py``, ``activity_view.py`` and ``chart_view.py``
- ``formats/``: the renderers: templates draw a page, a page of a site, or paper; ``pdf.py`` is the HTML for paper
  through WeasyPrint
- ``word/``: each block as pieces of a document
- ``persons.py``: persons taken out of what is to be shown, before it is drawn
- ``own.py``: a workspace's own templates; ``dress.py`` its logo and colours; ``own_ids.py`` an id each for what stands
  on a page twice
- ``meeting/``: what has happened since another meeting
"""
