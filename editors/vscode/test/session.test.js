// Copyright (c) 2026 The Waymark authors.
// SPDX-License-Identifier: EPL-2.0
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { spawn } = require('node:child_process');
const { once } = require('node:events');
const protocol = require('vscode-languageserver-protocol/node');
const { executable } = require('../server');

const WAYMARK = process.env.WAYMARK;
const URI = 'file:///somewhere/walk.journey';
const TEXT = `touchpoint park "Park" store
persona kim "Kim"
journey walk "Walks" {
  persona kim
  stage out "Outside" {
    step go "Goes" at park {
      feels glad +9
    }
    end home "Home"
  }
}
`;

/** A session of the protocol library of VS Code with the server that the extension starts. */
async function session(work) {
  const run = executable({ path: WAYMARK }, process.env, process.platform);
  const server = spawn(run.command, run.args, run.options);
  try {
    await talk(server, work);
  } finally {
    server.kill();
  }
}

async function talk(server, work) {
  const connection = protocol.createProtocolConnection(server.stdout, server.stdin);
  connection.listen();
  const { capabilities } = await connection.sendRequest(protocol.InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: null,
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true } },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix'] } } },
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        rename: { prepareSupport: true },
        foldingRange: {},
      },
    },
  });
  await connection.sendNotification(protocol.InitializedNotification.type, {});
  const problems = new Promise((resolve) => {
    connection.onNotification(protocol.PublishDiagnosticsNotification.type, resolve);
  });
  await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type,
    { textDocument: { uri: URI, languageId: 'journey', version: 1, text: TEXT } });
  await work({ connection, capabilities, problems: await problems });
  await connection.sendRequest(protocol.ShutdownRequest.type);
  const ended = once(server, 'exit');
  await connection.sendNotification(protocol.ExitNotification.type);
  assert.strictEqual((await ended)[0], 0);
}

const textDocument = { uri: URI };
const reason = WAYMARK ? false : 'WAYMARK does not name the command line of Waymark';

test('the server serves the protocol library of VS Code', { skip: reason, timeout: 120_000 }, () => session(async (editor) => {
  const { connection, capabilities, problems } = editor;
  assert.strictEqual(problems.uri, URI);
  const range = problems.diagnostics.find((each) => each.code === 'waymark.feeling.range');
  assert.strictEqual(range.severity, protocol.DiagnosticSeverity.Error);
  assert.strictEqual(range.source, 'waymark');
  assert.deepStrictEqual(range.range.start.line, 6);

  const hover = await connection.sendRequest(protocol.HoverRequest.type,
    { textDocument, position: { line: 3, character: 11 } });
  assert.match(hover.contents.value, /Kim/);

  const fixes = await connection.sendRequest(protocol.CodeActionRequest.type,
    { textDocument, range: range.range, context: { diagnostics: [range] } });
  assert.strictEqual(fixes[0].kind, protocol.CodeActionKind.QuickFix);
  assert.ok(fixes[0].edit.documentChanges.length > 0);

  const lenses = await connection.sendRequest(protocol.CodeLensRequest.type, { textDocument });
  assert.ok(lenses.some((each) => each.command.title === 'used in 1 step'), JSON.stringify(lenses));

  const symbols = await connection.sendRequest(protocol.DocumentSymbolRequest.type, { textDocument });
  assert.ok(symbols.some((each) => each.children.length > 0));

  const completion = await connection.sendRequest(protocol.CompletionRequest.type,
    { textDocument, position: { line: 8, character: 4 } });
  const template = completion.items.find((each) => each.insertTextFormat === protocol.InsertTextFormat.Snippet);
  assert.match(template.textEdit.newText, /\$\{1/);

  const edit = await connection.sendRequest(protocol.RenameRequest.type,
    { textDocument, position: { line: 1, character: 9 }, newName: 'kay' });
  assert.strictEqual(edit.documentChanges[0].edits.length, 2);

  const folds = await connection.sendRequest(protocol.FoldingRangeRequest.type, { textDocument });
  assert.ok(folds.some((each) => each.startLine === 2 && each.endLine === 10));

  const tokens = await connection.sendRequest(protocol.SemanticTokensRequest.type, { textDocument });
  assert.ok(capabilities.semanticTokensProvider.full);
  assert.ok(tokens.data.length > 0 && tokens.data.length % 5 === 0);
}));
