"""A calendar year and the school year that ends in it both have a value.

Why: The school year 2012/13 is the value of 2013. With two values only one can be shown.
Example:
    indicators:
      behöriga: {measured_in: procent}
    values:
      behöriga:
        2012/13: 85
  -     2013: 86
Source: the format: a period's year is the year in its name, of a school year the one it ends in
Message: "{name}" has a value for both {school} and {year}{who}. The school year {school} is the value of {year}.
Help: Keep the one that is right for {year}, and remove the other.
Related: the other is here

Finner: Ett kalenderår och läsåret som slutar i det har båda ett värde.
Varför: Läsåret 2012/13 är värdet för 2013. Av två värden kan bara ett visas.
Källa: formatet: en periods år är året i dess namn, för ett läsår det som det slutar i
Meddelande: ”{name}” har värde för både {school} och {year}{who}. Läsåret {school} är värdet för {year}.
Hjälp: Behåll det som är rätt för {year} och ta bort det andra.
Också: det andra står här
"""

from malstyr.evaluate.cell import is_outcome
from malstyr.model.periods import year_period
from malstyr.rules.often import written_series
from malstyr.rules.rule import Faults, Look


def find(look: Look) -> Faults:
    for one in written_series(look.workspace):
        for period, cell in one.cells.items():
            year = year_period(period.year)
            if period.of_school and is_outcome(cell) and year in one.cells and is_outcome(one.cells[year]):
                path, related = one.path(period), one.path(year)
                yield look.named(path, related=related, school=period, year=year, who=one.who(look.workspace))
