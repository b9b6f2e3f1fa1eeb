"""A way of writing that YAML has and goal files do not.

Why: Goal files are read by people. Tags, merged keys, several documents in one file and references
    to nowhere hide what stands there.
Example:
    goals:
      trygghet:
  -     text: !viktigt Invånarna är trygga
  +     text: "!viktigt Invånarna är trygga"
Source: YAML 1.2, 6.9 Node Properties, 7.1 Alias Nodes and 9.2 Streams
Message: “{what}” has a meaning of its own in YAML that goal files do not use.
Help: If it is text, put the whole text in quotes. Otherwise take it away.

Finner: Ett skrivsätt som finns i YAML men inte i målfiler.
Varför: Målfiler läses av människor. Märkord, inklippta nycklar, flera dokument i en fil och
    hänvisningar till något som inte finns döljer vad som står där.
Källa: YAML 1.2, 6.9 Node Properties, 7.1 Alias Nodes och 9.2 Streams
Meddelande: ”{what}” har en egen betydelse i YAML som målfiler inte använder.
Hjälp: Är det text: sätt hela texten inom citattecken. Ta annars bort det.
"""
