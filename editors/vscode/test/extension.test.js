"use strict";

// The extension with VS Code and the client's library played by objects that write down what they are asked.

const assert = require("node:assert/strict");
const fs = require("node:fs");
const Module = require("node:module");
const os = require("node:os");
const path = require("node:path");
const { afterEach, beforeEach, test } = require("node:test");

const HERE = path.join(__dirname, "..");
const posix = process.platform === "win32" ? test.skip : test;
let folder;
let asked;

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "målfiler "));
  asked = { clients: [], messages: [], commands: {}, ran: [], settings: { path: "", language: "" }, answer: undefined };
});
afterEach(() => fs.rmSync(folder, { recursive: true }));

function program(name, body = 'echo "malstyr 0.1.0"') {
  const file = path.join(folder, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  return file;
}

function extension(startOfClient = async () => {}) {
  const noted = (kind) => (text, ...choices) => {
    asked.messages.push({ kind, text, choices });
    return Promise.resolve(asked.answer);
  };
  const vscode = {
    window: {
      createOutputChannel: () => ({ appendLine() {}, show: () => asked.ran.push("output"), dispose() {} }),
      showWarningMessage: noted("warning"),
      showErrorMessage: noted("error"),
    },
    languages: { setLanguageConfiguration: (id, said) => ((asked.language = [id, said]), { dispose() {} }) },
    commands: {
      registerCommand: (id, run) => ((asked.commands[id] = run), { dispose() {} }),
      executeCommand: async (...all) => void asked.ran.push(all),
    },
    workspace: {
      workspaceFolders: [{ uri: { fsPath: folder } }],
      getConfiguration: () => ({ get: (name) => asked.settings[name] }),
      onDidChangeConfiguration: (changed) => ((asked.changed = changed), { dispose() {} }),
      createFileSystemWatcher: (glob) => ({ glob }),
    },
  };
  class LanguageClient {
    constructor(id, name, server, options) {
      Object.assign(this, { id, server, options, state: 2, stops: 0 });
      asked.clients.push(this);
    }
    start() {
      return startOfClient();
    }
    async stop() {
      this.stops += 1;
    }
  }
  const library = { LanguageClient, RevealOutputChannelOn: { Never: 4 }, State: { Stopped: 1 } };
  const load = Module._load;
  Module._load = (name, ...rest) =>
    name === "vscode" ? vscode : name === "vscode-languageclient/node" ? library : load(name, ...rest);
  try {
    for (const file of ["extension.js", "program.js"]) delete require.cache[path.join(HERE, file)];
    return require("../extension");
  } finally {
    Module._load = load;
  }
}

const activated = async (made) => (await made.activate({ subscriptions: [] }), made);

posix("the folder's own program is started, in the language that is chosen", async () => {
  const own = program(".venv/bin/malstyr");
  asked.settings.language = "sv";
  await activated(extension());
  const [client] = asked.clients;
  assert.equal(client.server.command, own);
  assert.deepEqual(client.server.args, ["lsp"]);
  assert.equal(client.server.options.env.MALSTYR_LANG, "sv");
  assert.equal(client.server.options.cwd, folder);
  assert.deepEqual(asked.messages, []);
});

posix("the program of the settings goes before the folder's own", async () => {
  program(".venv/bin/malstyr");
  asked.settings.path = program("åäö/malstyr");
  await activated(extension());
  assert.equal(asked.clients[0].server.command, asked.settings.path);
});

posix("where no language is chosen the program decides", async () => {
  program(".venv/bin/malstyr");
  await activated(extension());
  assert.equal(asked.clients[0].server.options.env.MALSTYR_LANG, process.env.MALSTYR_LANG);
});

for (const [language, text] of [
  ["sv", /hittades inte|finns inget malstyr/],
  ["en", /was not found|There is no malstyr/],
]) {
  test(`what is missing is said, and the walkthrough opened: ${language}`, async () => {
    asked.settings = { path: path.join(folder, "finns-inte"), language };
    const made = extension();
    asked.answer = language === "en" ? "Get started" : "Kom igång";
    await activated(made);
    await new Promise((resolve) => setTimeout(resolve, 10));
    assert.match(asked.messages[0].text, text);
    assert.ok(asked.messages[0].text.includes(asked.settings.path));
    assert.deepEqual(asked.clients, []);
    assert.deepEqual(asked.ran, [["workbench.action.openWalkthrough", "malstyr.malstyr#start"]]);
  });
}

posix("a program that is not malstyr, or breaks, is as none", async () => {
  asked.settings.path = program("trasig", "exit 1");
  await activated(extension());
  assert.equal(asked.messages[0].kind, "warning");
  assert.deepEqual(asked.clients, []);
});

posix("a server that does not start is told of once, with the output at hand", async () => {
  program(".venv/bin/malstyr");
  asked.answer = "Visa utdata";
  await activated(extension(() => Promise.reject(new Error("tillägget lsp saknas"))));
  await new Promise((resolve) => setTimeout(resolve, 10));
  assert.deepEqual(
    asked.messages.map((one) => [one.kind, one.text]),
    [["error", "malstyr slutade svara: tillägget lsp saknas"]],
  );
  assert.deepEqual(asked.ran, ["output"]);
});

posix("another program is started when the setting changes, and the first is stopped", async () => {
  program(".venv/bin/malstyr");
  const made = await activated(extension());
  await asked.changed({ affectsConfiguration: (name) => name === "malstyr.path" });
  await asked.changed({ affectsConfiguration: (name) => name === "editor.fontSize" });
  assert.deepEqual(asked.clients.map((one) => one.stops), [1, 0]);
  await made.deactivate();
  assert.deepEqual(asked.clients.map((one) => one.stops), [1, 1]);
});

test("every command of the manifest is there", async () => {
  asked.settings.path = path.join(folder, "finns-inte");
  await activated(extension());
  const manifest = require("../package.json");
  assert.deepEqual(Object.keys(asked.commands).sort(), manifest.contributes.commands.map((one) => one.command).sort());
});

test("ids are one word to the editor", () => {
  const { LANGUAGE } = require("../language");
  const words = "serves: [nöjda-kunder, åtgärd_2]".match(new RegExp(LANGUAGE.wordPattern, "gu"));
  assert.deepEqual(words, ["serves", "nöjda-kunder", "åtgärd_2"]);
  assert.match("  nki:", LANGUAGE.indentationRules.increaseIndentPattern);
  assert.doesNotMatch("  name: Nöjda", LANGUAGE.indentationRules.increaseIndentPattern);
});
