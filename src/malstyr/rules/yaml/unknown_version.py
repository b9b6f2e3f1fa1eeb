"""The version of the format is not one that this program knows.

Why: A later version may mean something else by the same words.
Example:
  - version: 2
  + version: 1
    organisation: {id: exempel, name: Exempelkommunen}
Source: the goal file format, version 1
Message: There is no version “{text}” of the goal file format.
Help: Write {instead}.

Finner: En version av formatet som programmet inte känner till.
Varför: En senare version kan mena något annat med samma ord.
Källa: målfilernas format, version 1
Meddelande: Version ”{text}” av målfilernas format finns inte.
Hjälp: Skriv {instead}.
"""
