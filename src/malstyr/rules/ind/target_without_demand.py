"""A target that says nothing about what is to be reached.

Why: Without a demand there is nothing to judge the values by.
Example:
    indicators:
      nki:
        measured_in: index
  -     target: {by: 2015}
  +     target: {at_least: 56, by: 2015}
Source: the goal file format: a target makes one kind of demand
Message: {field} does not say what is to be reached.
Help: Add a demand, such as at_least: 56, at_most: 10 or done: [exists]. Where there is none to make, write
    no_target with a reason instead.

Finner: Ett målvärde som inte säger vad som ska nås.
Varför: Utan ett krav finns inget att bedöma värdena mot.
Källa: målfilernas format: ett målvärde har ett slags krav
Meddelande: {field} säger inte vad som ska nås.
Hjälp: Lägg till ett krav, till exempel at_least: 56, at_most: 10 eller done: [finns]. Finns det inget
    krav: skriv no_target med ett skäl i stället.
"""
