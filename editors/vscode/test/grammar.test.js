// Copyright (c) 2026 The Waymark authors.
// SPDX-License-Identifier: EPL-2.0
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const fs = require('node:fs');
const path = require('node:path');
const textmate = require('vscode-textmate');
const oniguruma = require('vscode-oniguruma');

const GRAMMAR = path.join(__dirname, '../syntaxes/journey.tmLanguage.json');
const CONFIGURATION = require('../language-configuration.json');

async function grammar() {
  const wasm = fs.readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')).buffer;
  await oniguruma.loadWASM(wasm);
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(fs.readFileSync(GRAMMAR, 'utf8'), GRAMMAR),
  });
  return registry.loadGrammar('source.journey');
}

const loaded = grammar();

/** The innermost scope of each word of a text. */
async function scopes(text) {
  const found = [];
  let stack = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = (await loaded).tokenizeLine(line, stack);
    stack = ruleStack;
    for (const token of tokens) {
      const word = line.substring(token.startIndex, token.endIndex).trim();
      const scope = token.scopes[token.scopes.length - 1];
      if (word && scope !== 'source.journey') {
        found.push(`${word} ${scope.replace('.journey', '')}`);
      }
    }
  }
  return found;
}

test('definitions show their kind and their name, even when it is a word of the language', async () => {
  assert.deepStrictEqual(await scopes('persona größe "G"').then((all) => all.slice(0, 2)),
    ['persona storage.type', 'größe entity.name.type']);
  assert.deepStrictEqual(await scopes('step step'), ['step storage.type', 'step entity.name.type']);
});

test('arrows, shares, dates and words of several parts are told apart', async () => {
  assert.deepStrictEqual(await scopes('-> done 48 % evidence clicks'),
    ['-> keyword.operator.arrow', 'done variable.other', '48 % constant.numeric', 'evidence keyword.other']);
  assert.deepStrictEqual(await scopes('period 2026-07-01 .. x'),
    ['period keyword.other', '2026-07-01 constant.numeric.date', '.. keyword.operator.range']);
  assert.deepStrictEqual(await scopes('feels annoyed -2 word-of-mouth'),
    ['feels keyword.other', '-2 constant.numeric', 'word-of-mouth keyword.other']);
});

test('texts and comments hold no words, over several lines neither', async () => {
  for (const text of ['"a step \\" and\nan end"', '// step end', '/* step\nend */']) {
    const all = await scopes(text);
    assert.ok(all.every((each) => /string|comment|escape|punctuation/.test(each)), all.join());
  }
});

test('a part of a name is no word', async () => {
  assert.deepStrictEqual(await scopes('inverse checkout.end ^goal ände'), []);
});

test('the editor takes a name of any script as one word', () => {
  const word = new RegExp(CONFIGURATION.wordPattern.pattern, `${CONFIGURATION.wordPattern.flags}g`);
  assert.deepStrictEqual('größe "名前" ^goal -2 x_1.fees'.match(word), ['größe', '名前', '^goal', '-2', 'x_1', 'fees']);
});

test('a line that opens a block indents the next', () => {
  const opens = new RegExp(CONFIGURATION.indentationRules.increaseIndentPattern);
  assert.ok(opens.test('  step checkout "Checks out" at cart {'));
  assert.ok(!opens.test('  note "a { in a text"'));
  assert.ok(!opens.test('team a { note "x" }'));
});
