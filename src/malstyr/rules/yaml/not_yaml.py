"""A file that cannot be followed beyond some line.

Why: Lines belong together by how far in they begin, and a key is told by its colon. Where that is not
    so, nobody can know what was meant.
Example:
    goals:
      trygghet:
        text: Invånarna är trygga
  -     serves:
  -     livskvalitet
  +     serves: [livskvalitet]
        level: mål
Source: YAML 1.2, 6.1 Indentation Spaces and 8.2 Block Collection Styles

Finner: En fil som inte går att följa längre än till en viss rad.
Varför: Rader hör ihop genom hur långt in de börjar, och en nyckel känns igen på sitt kolon. Annars
    kan ingen veta vad som menas.
Källa: YAML 1.2, 6.1 Indentation Spaces och 8.2 Block Collection Styles
"""

from malstyr.rules.reasons import Reason, Saying

_of_list = Saying(
    "Varje post i en lista börjar med bindestreck och blanksteg.", "Each item of a list begins with - and a space."
)
REASONS = {
    "any": Reason(
        "Filen går inte att läsa längre än hit. Felet finns på den här raden eller strax ovanför.",
        "Rader som hör ihop ska börja lika långt in. Efter varje nyckel ska det stå kolon och blanksteg. Varje"
        " [ och {{ ska avslutas med ] eller }}.",
        "The file cannot be read beyond this line. The fault stands here or on a line just above.",
        "Lines that belong together begin equally far in. A colon and a space follow each key. Every [ and {{ is"
        " closed with ] or }}.",
    ),
    "fence": Reason(
        "Rader med ``` visar var kod börjar och slutar i chattar och på webben, och hör inte till en målfil.",
        "Ta bort dem. De står på rad {lines}.",
        "Lines with ``` show where code begins and ends in chats and on the web, and do not belong in a goal file.",
        "Delete them. They are on line {lines}.",
    ),
    "beside": Reason(
        "Raden ”{text}” har ingen nyckel: det står inget kolon på den.",
        "Är det en post, börja den med ett id, kolon och blanksteg, som raden bredvid: {beside}. Hör texten till"
        " raden ovanför, flytta den dit.",
        "The line “{text}” has no key: there is no colon on it.",
        "If it is an entry, begin it with an id, a colon and a space, as the line beside it: {beside}. If the text"
        " belongs to the line above, move it there.",
    ),
    "no-text": Reason(
        "På raden står ”{text}”, men där kan ingen text stå.",
        "Skriv det som hör dit på en egen rad för varje uppgift, med nyckeln, kolon och blanksteg före, som på"
        " raderna bredvid. Är det en anmärkning, börja raden med # och blanksteg.",
        "On the line stands “{text}”, where no text can.",
        "Write what belongs there on a line of its own for each thing, with the key, a colon and a space before it,"
        " as on the lines beside it. If it is a remark, begin the line with # and a space.",
    ),
    "cells": Reason(
        "Raden är celler ur ett kalkylblad, med tabbar mellan.",
        "Skriv {key}: på raden, och varje tal på en egen rad under den, två blanksteg längre in, med vad det"
        " gäller: ÅÅÅÅ: {number}, med året eller perioden i stället för ÅÅÅÅ.",
        "The line is cells of a spreadsheet, with tabs between.",
        "Write {key}: on the line, and each number on a line of its own below it, two spaces further in, with what"
        " it is of: YYYY: {number}, with the year or the period for YYYY.",
    ),
    "two-keys": Reason(
        "På raden står två nycklar, {field} och {text}",
        "Skriv varje nyckel på en egen rad, med kolon, blanksteg och sitt värde efter.",
        "On the line stand two keys, {field} and {text}",
        "Write each key on a line of its own, followed by a colon, a space and its value.",
    ),
    "remark": Reason(
        "Raden börjar med {sign}, som inte inleder en anmärkning här.",
        "Är det en anmärkning, börja raden med # och blanksteg i stället för {sign}. Hör texten till raden ovanför,"
        " flytta den dit.",
        "The line begins with {sign}, which begins no remark here.",
        "If it is a remark, begin the line with # and a space in place of {sign}. If the text belongs to the line"
        " above, move it there.",
    ),
    "stray": Reason(
        "På raden står ett tecken som inte hör dit.",
        "Skriv {instead}",
        "On the line stands a sign that does not belong there.",
        "Write {instead}",
    ),
    "broken": Reason(
        "Nyckeln är delad på två rader.",
        "Skriv den på en rad: {instead}",
        "The key is broken in two lines.",
        "Write it on one line: {instead}",
    ),
    "colon-within": Reason(
        "Efter varje nyckel inom klamrarna ska det stå kolon och ett blanksteg.",
        "Skriv {instead}",
        "After each key in the braces stand a colon and a space.",
        "Write {instead}",
    ),
    "comma": Reason(
        "Mellan det som står inom klamrar ska det vara kommatecken.",
        "Skriv {instead}",
        "What stands in braces is parted by commas.",
        "Write {instead}",
    ),
    "sign": Reason(
        "Inom klamrarna står ett jämförelsetecken i stället för en nyckel.",
        "Skriv {instead}",
        "In the braces stands a sign of comparison instead of a key.",
        "Write {instead}",
    ),
    "braces": Reason(
        "En grupp nycklar står inom klamrar, inte inom parentes.",
        "Skriv {instead}",
        "A group of keys stands in braces, not in parentheses.",
        "Write {instead}",
    ),
    "value-below": Reason(
        "Värdet står på raden under sin nyckel, men inte längre in.",
        "Skriv dem på samma rad: {instead}",
        "The value stands on the line below its key, and no further in.",
        "Write them on one line: {instead}",
    ),
    "two-braces": Reason(
        "Allt som hör till nyckeln ska stå inom samma klamrar.",
        "Skriv {instead}",
        "All that belongs to the key stands in the same braces.",
        "Write {instead}",
    ),
    "after-braces": Reason(
        "Det står något efter klamrarna, och där får inget stå.",
        "Skriv {instead} och ta bort det som står efter. Enheten står i measured_in. Annat skriver du i note.",
        "Something stands after the braces, where nothing may.",
        "Write {instead} and delete what stands after it. The unit is told by measured_in. Anything else you write"
        " as note.",
    ),
    "pair": Reason(
        "Två nycklar står på samma rad. Den andra hör till den första.",
        "Skriv {instead}",
        "Two keys stand on one line. The second belongs to the first.",
        "Write {instead}",
    ),
    "below": Reason(
        "Två nycklar står på samma rad. Den andra hör till den första, liksom raderna under.",
        "Skriv dem på var sin rad:\n{instead}",
        "Two keys stand on one line. The second belongs to the first, as the lines below do.",
        "Write each on a line of its own:\n{instead}",
    ),
    "text-of-lines": Reason(
        "Texten går över flera rader.",
        "Skriv ett lodstreck efter nyckeln, och alla textens rader lika långt in:\n{instead}",
        "The text goes over several lines.",
        "Write an upright line after the key, and all lines of the text equally far in:\n{instead}",
    ),
    "lines": Reason(
        "Flera nycklar, var och en med sitt värde, står på samma rad.",
        "Skriv dem på var sin rad:\n{instead}",
        "Several keys stand on one line, each with a value.",
        "Write each on a line of its own:\n{instead}",
    ),
    "entry": Reason(
        "Raden är en text för sig, men här börjar varje post med ett id.",
        "Är det en post till, skriv {instead}, med det id du vill. Är det en rubrik eller en anmärkning, börja raden"
        " med # och blanksteg. Fortsätter den texten ovanför, skriv allt på en rad.",
        "The line is a text by itself, but every entry here begins with an id.",
        "If it is one more entry, write {instead}, with the id you like. If it is a heading or a note, begin the line"
        " with # and a space. If it goes on with the text above, write all of it on one line.",
    ),
    "heading": Reason(
        "Raden är ingen nyckel, och fortsätter ingen text.",
        "Är den en rubrik för den som läser filen, börja den med # och blanksteg. Behövs den inte, ta bort den.",
        "The line is no key, and goes on with no text.",
        "If it is a heading for who reads the file, begin it with # and a space. If it is not needed, delete it.",
    ),
    "head": Reason(
        "Sist på raden står ”{last}”, som raderna under hör till.",
        "Flytta ned {last} till en egen rad, som börjar med {wanted} blanksteg.",
        "The line ends with “{last}”, which the lines below belong to.",
        "Move {last} down to a line of its own, which begins with {wanted} spaces.",
    ),
    "dash": _of_list("Skriv {instead}", "Write {instead}"),
    "dashes": _of_list(
        "Skriv varje post på en egen rad, så här:\n{instead}",
        "Write each item on a line of its own, like this:\n{instead}",
    ),
    "item": Reason(
        "Den första posten i listan står på samma rad som nyckeln.",
        "Flytta ned den till en egen rad:\n{instead}",
        "The first item of the list stands on the line of its key.",
        "Move it to a line of its own:\n{instead}",
    ),
    "no-dash": Reason(
        "Raden börjar med bindestreck, som en post i en lista, men hör ihop med nycklarna bredvid.",
        "Skriv {instead}",
        "The line begins with a dash, as an item of a list, but belongs with the keys beside it.",
        "Write {instead}",
    ),
    "no-id": Reason(
        "Raden börjar med bindestreck, men de andra posterna har ett id.",
        "Skriv postens id och kolon i stället för bindestrecket, till exempel {instead}",
        "The line begins with a dash, but the other entries have an id.",
        "Write the id of the entry and a colon instead of the dash, as in {instead}",
    ),
    "unnamed": Reason(
        "På raden står bara ett namn, men de andra raderna har ett id före.",
        "Skriv ett eget id, kolon och namnet, till exempel {instead}",
        "The line has only a name, but the other lines have an id before it.",
        "Write an id of its own, a colon and the name, as in {instead}",
    ),
    "further-in": Reason(
        "Texten hör till nyckeln på raden ovanför, men börjar inte längre in än den.",
        "Börja raden med {wanted} blanksteg, eller skriv texten på samma rad som nyckeln.",
        "The text belongs to the key on the line above, and begins no further in than it.",
        "Begin the line with {wanted} spaces, or put the text on the line of the key.",
    ),
    "keyless": Reason(
        "Raden är en text, men det står inte vilken nyckel den hör till.",
        "Skriv nyckeln, kolon och blanksteg före texten, till exempel {instead}",
        "The line is a text, but no key says what it is.",
        "Write the key, a colon and a space before it, as in {instead}",
    ),
    "named": Reason(
        "På raden står både ett id och en text, och under den står nycklar som hör till samma post.",
        "Skriv bara id:t på raden, och texten på nästa:\n{instead}",
        "The line holds both an id and a text, and keys of the same entry stand below it.",
        "Write the id alone on its line, and the text on the next:\n{instead}",
    ),
}
