"""Something in an entry could not be read, so the entry is not fully judged.

Why: A rule that cannot see all of an entry might call it faulty, or sound, when it is not.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
  -     due: [2013-02-30]
  +     due: [2013-02-28]
Source: the goal file format: what could not be judged is always said
Message: {id} is not fully judged, since something in it could not be read.
Help: Mend the other finding about {id}, then check again.

Finner: Något i en post som inte gick att läsa, så att posten inte är helt bedömd.
Varför: En regel som inte ser hela posten kan kalla den felaktig, eller riktig, när den inte är det.
Källa: målfilernas format: det som inte kunde bedömas sägs alltid
Meddelande: {id} är inte helt bedömd, eftersom något i den inte gick att läsa.
Hjälp: Rätta det andra felet som gäller {id} och kontrollera sedan igen.
"""
