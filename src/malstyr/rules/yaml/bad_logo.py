"""A logo that is no file in the folder of the goal files.

Why: A report is made wherever the goal files are, and a path of one computer, or an address, leads nowhere there.
Example:
    settings:
  -   look: {logo: /srv/bilder/logga.png}
  +   look: {logo: logga.png}
Source: the goal file format: what belongs to a workspace stands in its folder

Finner: En logotyp som inte är en fil i målfilernas mapp.
Varför: En rapport görs där målfilerna finns. Dit leder varken en sökväg på någons dator eller en webbadress.
Källa: målfilernas format: det som hör till en arbetsyta står i dess mapp
"""

from malstyr.rules.reasons import Saying

_form = Saying("”{text}” är ingen fil i målfilernas mapp.", "“{text}” is no file in the folder of the goal files.")
REASONS = {
    "named": _form(
        "Lägg bilden i mappen där malstyr.yaml finns, och skriv bara dess namn: {name}",
        "Put the picture in the folder where malstyr.yaml is, and write its name alone: {name}",
    ),
    "unnamed": _form(
        "Lägg bilden, png eller jpeg, i mappen där malstyr.yaml finns, och skriv dess namn, till exempel logga.png.",
        "Put the picture, png or jpeg, in the folder where malstyr.yaml is, and write its name, such as logo.png.",
    ),
}
