"""A section whose order means something stands in several files.

Why: Levels and perspectives are shown in the order they are written. Between two files there is no order.
Example:
  - # samma avsnitt står också i en annan fil
  + # avsnittet står bara i den här filen
    levels:
      vision: {expects: nothing}
  +   mål: {expects: indicators}
Source: the goal file format: ordered sections stand in one file
Message: {id} stands in several files, but its order means something.
Help: Put all of {id} in one file.
Related: the section begins here

Finner: Ett avsnitt vars ordning betyder något men som står i flera filer.
Varför: Nivåer och perspektiv visas i den ordning de är skrivna. Mellan två filer finns ingen ordning.
Källa: målfilernas format: avsnitt med ordning står i en fil
Meddelande: {id} står i flera filer, men ordningen i avsnittet betyder något.
Hjälp: Samla hela {id} i en fil.
Också: avsnittet börjar här
"""
