"""A scale of a survey that cannot be read.

Why: The index puts the lowest grade at 0 and the highest at 100, so with another scale every index is wrong.
Example:
    indicators:
      trygghet:
        measured_in: index
  -     survey: {scale: 5, questions: {trygg: Känner du dig trygg?}}
  +     survey: {scale: 1-5, questions: {trygg: Känner du dig trygg?}}
Source: the goal file format: scales of surveys

Finner: En enkätskala som inte går att läsa.
Varför: I indexet blir det lägsta betyget 0 och det högsta 100. Med en annan skala blir alla index fel.
Källa: målfilernas format: enkäters skalor
"""

from malstyr.rules.reasons import Reason

REASONS = {
    "meant": Reason(
        "”{text}” är inte skrivet som en skala skrivs.",
        "Skriv {instead}.",
        "“{text}” is not written as a scale is.",
        "Write {instead}.",
    ),
    "alone": Reason(
        "Av ”{text}” går det inte att veta vilka betyg som kan ges.",
        "Skriv det lägsta och det högsta betyget med bindestreck mellan: 1-{highest} om lägsta betyg är 1,"
        " 0-{last} om det är 0.",
        "“{text}” does not tell which grades can be given.",
        "Write the lowest and the highest grade with a hyphen between: 1-{highest} if the lowest is 1,"
        " 0-{last} if it is 0.",
    ),
    "backwards": Reason(
        "”{text}” går inte från ett lägre betyg till ett högre.",
        "Skriv det lägsta betyget först, till exempel 1-5. Det högsta ska vara det bästa. Är det tvärtom i enkäten:"
        " räkna om betygen, eller ta bort survey och answers och skriv det index som räknats ut som value.",
        "“{text}” does not go from a lower grade to a higher.",
        "Write the lowest grade first, such as 1-5. The highest is to be the best. Where it is the other way round"
        " in the survey, turn the grades, or take survey and answers away and write the index as computed as"
        " value.",
    ),
    "unreadable": Reason(
        "”{text}” går inte att läsa som en skala.",
        "Skriv det lägsta och det högsta betyget med bindestreck mellan: 1-4, 1-5, 1-10 eller 0-10. Betygen är"
        " heltal, 0 eller mer.",
        "“{text}” cannot be read as a scale.",
        "Write the lowest and the highest grade with a hyphen between: 1-4, 1-5, 1-10 or 0-10. Grades are whole"
        " numbers, 0 or more.",
    ),
}
