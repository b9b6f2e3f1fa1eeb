"""A period that can be a month or several years.

Why: 2011-12 is December 2011 to one reader, the years 2011 and 2012 to another, a school year to a third.
Bad:
    plans:
      skolplan:
        period: 2011-12
Good:
    plans:
      skolplan:
        period: 2011/12
Options: none
Source: ISO 8601-1:2019, 5.2.2 Calendar date, and the goal file format: periods
Message: “{text}” can mean a month, several years or a school year.
Help: Write a month as 2011-M12, several years as 2011-2012 and a school year as 2011/12.

Finner: En period som kan vara en månad eller flera år.
Varför: 2011-12 är december 2011 för en läsare, åren 2011 och 2012 för en annan och ett läsår för en
    tredje.
Inställningar: inga
Meddelande: ”{text}” kan betyda en månad, flera år eller ett läsår.
Hjälp: Skriv en månad som 2011-M12, flera år som 2011-2012 och ett läsår som 2011/12.
"""
