"""A target says in several ways when it is to be reached.

Why: A target is judged at one time. With two it could not be told which decides.
Example:
    indicators:
      nki:
        measured_in: index
  -     target: {at_least: 56, by: 2015, during: 2013}
  +     targets:
  +       delmål: {at_least: 56, during: 2013}
  +       mål: {at_least: 60, by: 2015}
Source: the goal file format: a target has at most one time
Message: {field} has several times: {text}.
Help: Keep one of them, or write one target for each time with a name, under targets.

Finner: Ett målvärde som på flera sätt säger när det ska nås.
Varför: Ett målvärde bedöms vid en tid. Med två går det inte att veta vilken som avgör.
Källa: målfilernas format: ett målvärde har högst en tid
Meddelande: {field} har flera tider: {text}.
Hjälp: Behåll en av dem, eller skriv ett målvärde för varje tid med namn, under targets.
"""
