"use strict";

// The client of `malstyr lsp`: finds the program, starts it, and says in plain words when it cannot.

const vscode = require("vscode");
const { LanguageClient, RevealOutputChannelOn, State } = require("vscode-languageclient/node");

const { LANGUAGE } = require("./language");
const { find } = require("./program");
const { texts } = require("./texts");

let client;
let output;

async function activate(context) {
  output = vscode.window.createOutputChannel("malstyr");
  context.subscriptions.push(
    output,
    vscode.languages.setLanguageConfiguration("yaml", LANGUAGE),
    vscode.commands.registerCommand("malstyr.restart", restart),
    vscode.commands.registerCommand("malstyr.output", () => output.show()),
    vscode.commands.registerCommand("malstyr.start", openWalkthrough),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (["path", "language"].some((name) => event.affectsConfiguration(`malstyr.${name}`))) return restart();
    }),
  );
  await start();
}

async function start() {
  const settings = vscode.workspace.getConfiguration("malstyr");
  const say = texts(settings.get("language"));
  const said = settings.get("path").trim();
  const folders = (vscode.workspace.workspaceFolders ?? []).map((folder) => folder.uri.fsPath);
  const found = await find(said, folders);
  if (found === undefined) return void missing(said, say);

  output.appendLine(`${found.program}: ${found.version}`);
  const language = settings.get("language");
  const env = { ...process.env, ...(language ? { MALSTYR_LANG: language } : {}) };
  const server = { command: found.program, args: ["lsp"], options: { env, cwd: folders[0] } };
  const started = new LanguageClient("malstyr", "malstyr", server, {
    documentSelector: [{ scheme: "file", language: "yaml" }],
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.{yaml,yml}") },
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationFailedHandler: () => false,
  });
  client = started;
  try {
    await started.start();
  } catch (error) {
    if (client === started) stopped(error, say);
  }
}

async function stop() {
  const running = client;
  client = undefined;
  if (running !== undefined && running.state !== State.Stopped) await running.stop();
}

async function restart() {
  await stop();
  await start();
}

async function missing(said, say) {
  const text = said ? say.wrongPath.replace("{path}", said) : say.missing;
  const chosen = await vscode.window.showWarningMessage(text, say.start, say.path);
  if (chosen === say.start) await openWalkthrough();
  if (chosen === say.path) await vscode.commands.executeCommand("workbench.action.openSettings", "malstyr.path");
}

async function stopped(error, say) {
  const text = say.stopped.replace("{reason}", error?.message || say.noReason);
  const chosen = await vscode.window.showErrorMessage(text, say.output, say.start);
  if (chosen === say.output) output.show();
  if (chosen === say.start) await openWalkthrough();
}

function openWalkthrough() {
  return vscode.commands.executeCommand("workbench.action.openWalkthrough", "malstyr.malstyr#start");
}

module.exports = { activate, deactivate: stop };
