// Copyright (c) 2026 The Waymark authors.
// SPDX-License-Identifier: EPL-2.0
'use strict';

/** What the settings say, in the words of vscode-languageclient: which program to run, and with what around it. */
function executable(settings, environment, platform) {
  const env = { ...environment };
  if (settings.javaHome) {
    env.JAVA_HOME = settings.javaHome;
  }
  return {
    command: settings.path || 'waymark',
    args: settings.log ? ['lsp', '--log'] : ['lsp'],
    // On Windows the command line is a script, which only a shell can run.
    options: { env, shell: platform === 'win32' },
  };
}

/** What to tell when the server cannot be started. */
function trouble(command, error) {
  const reason = error && error.message ? error.message : String(error);
  return `Waymark could not be started as '${command}' (${reason}). Install it and set "waymark.path" to its command; `
    + 'it needs Java 17 or later, see "waymark.javaHome".';
}

module.exports = { executable, trouble };
