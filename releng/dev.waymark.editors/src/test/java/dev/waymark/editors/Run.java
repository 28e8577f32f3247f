/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.editors;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One run of a program, with the command line of the build in its path. */
final class Run {

    private static final int PATIENCE_S = 300;

    private final ProcessBuilder builder = new ProcessBuilder();
    private String output;
    private int status;

    private Run() {
    }

    static Run in(Path folder) {
        Run run = new Run();
        run.builder.directory(folder.toFile()).redirectErrorStream(true);
        run.with("PATH", Machine.BIN + File.pathSeparator + System.getenv("PATH"));
        return run;
    }

    /** Sets a variable of its environment. */
    Run with(String variable, String value) {
        builder.environment().put(variable, value);
        return this;
    }

    /** Runs it to its end. */
    Run start(String... command) throws IOException, InterruptedException {
        Process process = builder.command(command).start();
        process.getOutputStream().close();
        ProcessHandle handle = process.toHandle();
        handle.onExit().orTimeout(PATIENCE_S, TimeUnit.SECONDS).exceptionally(late -> {
            handle.descendants().forEach(ProcessHandle::destroyForcibly);
            handle.destroyForcibly();
            return handle;
        });
        output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        status = process.waitFor();
        return this;
    }

    /** All that it printed. */
    String output() {
        return output;
    }

    /** What it ended with. */
    int status() {
        return status;
    }
}
