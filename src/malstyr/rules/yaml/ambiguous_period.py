"""A period that can be a month or several years.

Why: 2011-12 is December 2011 to one reader, the years 2011 and 2012 to another, a school year to a third.
Example:
    plans:
      skolplan:
  -     period: 2011-12
  +     period: 2011/12
Source: ISO 8601-1:2019, 5.2.2 Calendar date, and the goal file format: periods

Finner: En period som kan vara en månad eller flera år.
Varför: 2011-12 är december 2011 för en läsare, åren 2011 och 2012 för en annan och ett läsår för en
    tredje.
Källa: ISO 8601-1:2019, 5.2.2 Calendar date, och målfilernas format: perioder
"""

from malstyr.rules.reasons import Reason

REASONS = {
    "school": Reason(
        "”{text}” kan betyda en månad, två år eller ett läsår.",
        "Är det månaden, skriv {month}. Är det åren, skriv {years}. Är det läsåret, skriv {school}.",
        "“{text}” can mean a month, two years or a school year.",
        "For the month, write {month}. For the years, write {years}. For the school year, write {school}.",
    ),
    "years": Reason(
        "”{text}” kan betyda en månad eller flera år.",
        "Är det månaden, skriv {month}. Är det åren, skriv {years}.",
        "“{text}” can mean a month or several years.",
        "For the month, write {month}. For the years, write {years}.",
    ),
}
