"""What is said of asking Kolada, in English."""

KOLADA_WORDS_EN: dict[str, str] = {
    "bad-base": "{address} cannot be asked. The address after --base-url begins with https://, without a user, such as https://api.kolada.se/v3/. http:// only goes to this computer. Nothing is fetched.",
    "bad-proxy": "The proxy in the environment variable {name} has an address that cannot be used. Write it as http://server:port. Nothing is fetched.",
    "leads-elsewhere": "Kolada leads on to {address}, which is not on {base}. We do not go there. Nothing is fetched. Try again later, and tell Kolada (rka@rka.nu) if it remains.",
    "no-trust": "The connection to {host} is not safe: {reason}. Nothing is fetched. Check the computer's clock, and ask IT whether the network reads the traffic; its certificate must then be in the computer's store.",
    "no-answer": "Kolada did not answer {address} in {tries} tries ({reason}). Nothing is fetched. Check the network and try again, or go on with what was fetched before: --offline.",
    "too-slow": "Kolada was not done in {seconds} seconds. Nothing is fetched. Try again, ask for fewer key figures or years, or give more time with --timeout.",
    "wait": "Kolada asks us to wait. Try again after {at}. Nothing is fetched.",
    "status": "Kolada answered {status} to {address}. Nothing is fetched. Check the ids of the key figures and the address.",
    "redirects": "Kolada leads on time after time, last to {address}. Nothing is fetched.",
    "asked-twice": "Kolada leads back to a page that is read already: {address}. That would never end. Nothing is fetched.",
    "empty-page": "The page {address} is empty but says that there are more. The answer cannot be relied on. Nothing is fetched.",
    "other-count": "Kolada says that {address} has {said} entries, but {held} came on the page and {whole} in all. The answer cannot be relied on. Nothing is fetched.",
    "not-json": "{address} answered with {kind} instead of JSON. Often that is a page to log in on, or a block in the network. Nothing is fetched. Open the address in a browser and see what it shows.",
    "too-large": "The answer from {address} is larger than 20 MB. Nothing is fetched. Ask for fewer key figures or years: --years.",
    "packing": "The answer from {address} is packed in a way that cannot be read ({packing}). Nothing is fetched.",
    "json": "The answer from {address} is no valid JSON: {what}. Nothing is fetched. Try again later.",
    "other-shape": "The answer from Kolada has not the shape it should have: {field} in {address}. Nothing is fetched. Kolada may have a new version; see whether malstyr knows it.",
    "row-twice": "Kolada answered twice of {row}. The answer cannot be relied on. Nothing is fetched.",
    "not-asked": "Kolada answered of {row}, which we did not ask for. The answer cannot be relied on. Nothing is fetched.",
}
