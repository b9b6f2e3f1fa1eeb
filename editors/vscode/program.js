"use strict";

// Where the program malstyr is, and whether it can be started.

const { execFile } = require("node:child_process");
const fs = require("node:fs");
const path = require("node:path");

/** What may be the program, the best first: as the user says, the folder's own, what the machine finds. */
function candidates(said, folders, platform = process.platform) {
  if (said) return [said.replace(/^~(?=[\\/])/, process.env.HOME ?? process.env.USERPROFILE ?? "~")];
  const own = platform === "win32" ? ["Scripts", "malstyr.exe"] : ["bin", "malstyr"];
  return [...folders.map((folder) => path.join(folder, ".venv", ...own)).filter((one) => fs.existsSync(one)), "malstyr"];
}

/** The first of them that tells its version, with what it told; undefined where none does. */
async function find(said, folders) {
  for (const program of candidates(said, folders)) {
    const version = await told(program);
    if (version !== undefined) return { program, version };
  }
  return undefined;
}

function told(program) {
  return new Promise((resolve) => {
    execFile(program, ["--version"], { timeout: 20000, windowsHide: true }, (error, out) => {
      resolve(error ? undefined : out.trim());
    });
  });
}

module.exports = { candidates, find };
