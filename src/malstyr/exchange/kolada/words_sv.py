"""What is said of asking Kolada, in Swedish."""

KOLADA_WORDS_SV: dict[str, str] = {
    "bad-base": "{address} går inte att fråga. Adressen efter --base-url ska börja med https://, utan användarnamn, till exempel https://api.kolada.se/v3/. http:// går bara till den här datorn. Inget är hämtat.",
    "bad-proxy": "Mellanservern (proxyn) i miljövariabeln {name} har en adress som inte går att använda. Skriv den som http://server:port. Inget är hämtat.",
    "leads-elsewhere": "Kolada hänvisar vidare till {address}, som inte ligger på {base}. Dit går vi inte. Inget är hämtat. Försök igen senare, och säg till Kolada (rka@rka.nu) om det inte går över.",
    "no-trust": "Anslutningen till {host} är inte säker: {reason}. Inget är hämtat. Kontrollera datorns klocka, och fråga it om nätet läser av trafiken; deras certifikat ska då finnas i datorns certifikatlager.",
    "no-answer": "Kolada svarade inte på {address} efter {tries} försök ({reason}). Inget är hämtat. Kontrollera nätet och försök igen, eller arbeta vidare med det som hämtats förut: --offline.",
    "too-slow": "Kolada blev inte färdig på {seconds} sekunder. Inget är hämtat. Försök igen, fråga efter färre nyckeltal eller år, eller ge mer tid med --timeout.",
    "wait": "Kolada ber oss vänta. Försök igen efter {at}. Inget är hämtat.",
    "status": "Kolada svarade {status} på {address}. Inget är hämtat. Kontrollera nyckeltalens id och adressen.",
    "redirects": "Kolada hänvisar vidare gång på gång, senast till {address}. Inget är hämtat.",
    "asked-twice": "Kolada hänvisar tillbaka till en sida som redan är läst: {address}. Det skulle aldrig ta slut. Inget är hämtat.",
    "empty-page": "Sidan {address} är tom men säger att det finns fler. Svaret går inte att lita på. Inget är hämtat.",
    "other-count": "Kolada säger att {address} har {said} poster, men det kom {held} på sidan och {whole} i allt. Svaret går inte att lita på. Inget är hämtat.",
    "not-json": "{address} svarade med {kind} i stället för JSON. Ofta är det en inloggningssida eller en spärr i nätet. Inget är hämtat. Öppna adressen i en webbläsare och se vad som visas.",
    "too-large": "Svaret från {address} är större än 20 MB. Inget är hämtat. Fråga efter färre nyckeltal eller år: --years.",
    "packing": "Svaret från {address} är packat på ett sätt som inte går att läsa ({packing}). Inget är hämtat.",
    "json": "Svaret från {address} är ingen giltig JSON: {what}. Inget är hämtat. Försök igen senare.",
    "other-shape": "Svaret från Kolada har inte den form det ska ha: {field} i {address}. Inget är hämtat. Kanske har Kolada en ny version; se om malstyr har det.",
    "row-twice": "Kolada svarade två gånger om {row}. Svaret går inte att lita på. Inget är hämtat.",
    "not-asked": "Kolada svarade om {row}, som vi inte frågade efter. Svaret går inte att lita på. Inget är hämtat.",
}
