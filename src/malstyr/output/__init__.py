"""What commands show: a folder a command, a renderer a format, each ``render(subject, paper)``.

``malstyr.cli.formats`` lists them all; renderers know no rules and rules know no renderers.
"""
