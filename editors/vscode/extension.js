// Copyright (c) 2026 The Waymark authors.
// SPDX-License-Identifier: EPL-2.0
'use strict';

const vscode = require('vscode');
const { LanguageClient } = require('vscode-languageclient/node');
const { executable, trouble } = require('./server');

const SETTINGS = 'waymark';
let client;

function settings() {
  const values = vscode.workspace.getConfiguration(SETTINGS);
  return { path: values.get('path'), javaHome: values.get('javaHome'), log: values.get('log') };
}

async function start() {
  const run = executable(settings(), process.env, process.platform);
  client = new LanguageClient('waymark', 'Waymark', run, {
    documentSelector: [{ language: 'journey', scheme: 'file' }, { language: 'journey', scheme: 'untitled' }],
  });
  try {
    await client.start();
  } catch (error) {
    const choice = await vscode.window.showErrorMessage(trouble(run.command, error), 'Open Settings');
    if (choice) {
      await vscode.commands.executeCommand('workbench.action.openSettings', SETTINGS);
    }
  }
}

async function stop() {
  const old = client;
  client = undefined;
  if (old && old.needsStop()) {
    await old.stop();
  }
}

async function restart() {
  await stop();
  await start();
}

async function activate(context) {
  context.subscriptions.push(
    vscode.commands.registerCommand('waymark.restart', restart),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(SETTINGS)) {
        return restart();
      }
      return undefined;
    }),
  );
  await start();
}

module.exports = { activate, deactivate: stop };
