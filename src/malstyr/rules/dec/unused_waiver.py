"""A waiver from a rule that finds nothing there.

Why: An exception that is not needed hides the fault if it comes back.
Example:
    about: {source: enkäten}
    roles:
      ekonomichef: {title: Ekonomichef}
    indicators:
  -   nki: {measured_in: index, method: enkät, target: {at_least: 56}}
  +   nki: {measured_in: index, target: {at_least: 56}}
    waivers:
      utan-metod:
        rule: missing-method
        subject: indicators/nki
        reason: metoden väljs under hösten
        owner: ekonomichef
        expires: 2099-12-31
Source: an exception lives no longer than its need
Message: The waiver "{id}" covers nothing: {named} finds nothing in {subject}.
Help: Delete the waiver if it is not needed for other days either.

Finner: Ett undantag från en regel som inte finner något där.
Varför: Ett undantag som inte behövs döljer felet om det kommer tillbaka.
Källa: ett undantag lever inte längre än det behövs
Meddelande: Undantaget ”{id}” täcker ingenting: {named} finner inget i {subject}.
Hjälp: Ta bort undantaget om det inte heller behövs andra dagar.
"""
