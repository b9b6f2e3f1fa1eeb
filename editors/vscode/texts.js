"use strict";

// What the extension itself says. All else is said by the program.

const TEXTS = {
  sv: {
    missing: "Programmet malstyr hittades inte, så filerna kontrolleras inte medan du skriver.",
    wrongPath: "Det finns inget malstyr på {path}, som står i inställningen malstyr.path.",
    stopped: "malstyr slutade svara: {reason}",
    noReason: "orsaken står i utdata.",
    start: "Kom igång",
    path: "Ange sökväg",
    output: "Visa utdata",
  },
  en: {
    missing: "The program malstyr was not found, so the files are not checked while you type.",
    wrongPath: "There is no malstyr at {path}, which the setting malstyr.path says.",
    stopped: "malstyr stopped answering: {reason}",
    noReason: "see the output for why.",
    start: "Get started",
    path: "Give its path",
    output: "Show output",
  },
};

function texts(language) {
  return language === "en" ? TEXTS.en : TEXTS.sv;
}

module.exports = { texts };
