// Copyright (c) 2026 The Waymark authors.
// SPDX-License-Identifier: EPL-2.0
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const Module = require('node:module');
const { version } = require('../package.json');

const values = { path: 'waymark', javaHome: '', log: false };
const clients = [];
const shown = [];
const opened = [];
let commands;
let changed;
let failure;

class Client {
  constructor(id, name, run, options) {
    Object.assign(this, { id, name, run, options, running: false });
    clients.push(this);
  }

  async start() {
    if (failure) {
      throw failure;
    }
    this.running = true;
  }

  needsStop() {
    return this.running;
  }

  async stop() {
    this.running = false;
  }
}

const vscode = {
  workspace: {
    getConfiguration: () => ({ get: (name) => values[name] }),
    onDidChangeConfiguration: (listener) => { changed = listener; return {}; },
  },
  window: { showErrorMessage: async (text, button) => { shown.push(text); return button; } },
  commands: {
    registerCommand: (name, action) => { commands[name] = action; return {}; },
    executeCommand: async (...what) => { opened.push(what); },
  },
};

const load = Module._load;
Module._load = (request, ...rest) => {
  if (request === 'vscode') {
    return vscode;
  }
  return request === 'vscode-languageclient/node' ? { LanguageClient: Client } : load(request, ...rest);
};
const extension = require('../extension');

test.beforeEach(async () => {
  commands = {};
  failure = undefined;
  clients.length = 0;
  shown.length = 0;
  opened.length = 0;
});
test.afterEach(() => extension.deactivate());

async function activate() {
  const context = { subscriptions: [] };
  await extension.activate(context);
  return context;
}

test('a journey that is opened starts the server', async () => {
  const context = await activate();
  assert.strictEqual(clients.length, 1);
  assert.ok(clients[0].running);
  assert.deepStrictEqual(clients[0].options.documentSelector.map((each) => each.language), ['journey', 'journey']);
  assert.strictEqual(context.subscriptions.length, 2);
  assert.match(version, /^\d+\.\d+\.\d+$/);
});

test('a changed setting and the command start it anew', async () => {
  await activate();
  await changed({ affectsConfiguration: (section) => section === 'editor' });
  assert.strictEqual(clients.length, 1);
  await changed({ affectsConfiguration: (section) => section === 'waymark' });
  await commands['waymark.restart']();
  assert.deepStrictEqual(clients.map((each) => each.running), [false, false, true]);
});

test('a server that cannot be started is told, with the settings at hand', async () => {
  failure = new Error('spawn waymark ENOENT');
  await activate();
  assert.match(shown[0], /ENOENT/);
  assert.deepStrictEqual(opened, [['workbench.action.openSettings', 'waymark']]);
});
