// Copyright (c) 2026 The Waymark authors.
// SPDX-License-Identifier: EPL-2.0
'use strict';

const test = require('node:test');
const assert = require('node:assert');
const { executable, trouble } = require('../server');

test('without settings, the waymark of the path is started with the environment as it is', () => {
  const run = executable({ path: '', javaHome: '', log: false }, { PATH: '/bin', JAVA_HOME: '/java' }, 'linux');
  assert.strictEqual(run.command, 'waymark');
  assert.deepStrictEqual(run.args, ['lsp']);
  assert.deepStrictEqual(run.options.env, { PATH: '/bin', JAVA_HOME: '/java' });
  assert.strictEqual(run.options.shell, false);
});

test('the settings choose the program, its Java and whether it logs', () => {
  const environment = { JAVA_HOME: '/old' };
  const run = executable({ path: '/opt/waymark', javaHome: '/new', log: true }, environment, 'win32');
  assert.strictEqual(run.command, '/opt/waymark');
  assert.deepStrictEqual(run.args, ['lsp', '--log']);
  assert.strictEqual(run.options.env.JAVA_HOME, '/new');
  assert.strictEqual(run.options.shell, true);
  assert.strictEqual(environment.JAVA_HOME, '/old');
});

test('trouble names the program, the reason and the way out', () => {
  const text = trouble('waymork', new Error('spawn waymork ENOENT'));
  assert.match(text, /waymork/);
  assert.match(text, /ENOENT/);
  assert.match(text, /waymark\.path/);
});
