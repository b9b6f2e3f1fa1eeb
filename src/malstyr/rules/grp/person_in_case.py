"""A case that tells of more than its number: a name, a personal number, words.

Why: Who waited is nobody's business in a goal file, and what is once committed to git stays there.
Example:
    indicators:
      bygglov:
        promise: Bygglov inom tio veckor från komplett ansökan
        measured_in: procent
        method: ärendesystemet
        target: {within: 10 weeks, from: komplett ansökan, share: 100}
    values:
      bygglov:
  -     2024: {cases: [Förnamn Efternamn 2024-01-08/2024-03-11]}
  +     2024: {cases: [BN-2024-17 2024-01-08/2024-03-11]}
Source: GDPR article 5.1 c: data minimisation
Message: Something else than a case number stands before the case's dates. It may tell who it is about.
Help: Write only {instead}, or a case number before it that is one word with digits, such as BN-2024-17. If it is
    committed already, have it taken out of git's history too.
Otherwise: Write only start and end, 2024-01-08/2024-03-11, or a case number before them that is one word with digits,
    such as BN-2024-17. If it is committed already, have it taken out of git's history too.

Finner: Ett ärende som säger mer än sitt nummer: ett namn, ett personnummer, ord.
Varför: Vem som väntade hör inte hemma i en målfil, och det som en gång sparats i git finns kvar där.
Källa: GDPR, artikel 5.1 c: uppgiftsminimering
Meddelande: Det står något annat än ett ärendenummer före ärendets datum. Det kan visa vem det gäller.
Hjälp: Skriv bara {instead}, eller ett ärendenummer före som är ett ord med siffror, till exempel BN-2024-17. Är det
    redan sparat i git behöver det tas bort ur historiken också.
Annars: Skriv bara start och slut, 2024-01-08/2024-03-11, eller ett ärendenummer före som är ett ord med siffror, till
    exempel BN-2024-17. Är det redan sparat i git behöver det tas bort ur historiken också.
"""
