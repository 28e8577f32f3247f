/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;

/** {@code waymark format}. */
final class FormatCommand implements Command {

    private static final String CHECK = "--check";
    private static final String PIPE = "-";
    private static final String PIPE_NAME = "<stdin>";

    /**
     * A text before and after.
     *
     * @param file the text with its problems
     * @param formatted nothing where the text cannot be understood
     */
    private record Formatting(Loaded file, String text, Optional<String> formatted) {

        static Formatting of(Loaded file, String text) {
            try {
                return new Formatting(file, text, Optional.of(Journeys.files().format(text)));
            } catch (UnwritableModelException e) {
                return new Formatting(file, text, Optional.empty());
            }
        }

        boolean changes() {
            return formatted.isPresent() && !formatted.get().equals(text);
        }
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("format", this,
                "Lays out the text of journeys in one way, in place, and prints the files that it changed.");
        spec.addPositional(Options.paths("Files and folders; the current folder when there are none; - formats what is "
                + "piped in and prints it."));
        spec.addOption(Options.flag("Change nothing; print the files that are not formatted and fail if there are any.",
                CHECK));
        Options.addReporting(spec);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        List<String> paths = Options.pathsOrCurrent(options);
        Reporter reporter = Options.reporter(options, surroundings);
        boolean check = Options.has(options, CHECK);
        if (!paths.contains(PIPE)) {
            return files(Inputs.texts(surroundings).find(paths), check, reporter);
        }
        if (paths.size() > 1) {
            throw CommandException.usage("'-' stands alone: format what is piped in, or files.");
        }
        return piped(surroundings, check, reporter);
    }

    private static ExitStatus files(List<Input> inputs, boolean check, Reporter reporter) {
        AtomicInteger changed = new AtomicInteger();
        ExitStatus status = Batch.run(inputs, reporter, FormatCommand::format, (input, formatting) -> {
            if (formatting.formatted().isEmpty()) {
                return reporter.errors(input.shown(), formatting.file());
            }
            if (!formatting.changes()) {
                return ExitStatus.FINE;
            }
            changed.incrementAndGet();
            return changed(input, formatting, check, reporter);
        });
        reporter.summary(Words.count(changed.get(), "file") + (check ? " to format" : " formatted"));
        return status;
    }

    private static Formatting format(Input input) {
        Loaded file = Journeys.load(input);
        if (file.model() == null) {
            return new Formatting(file, "", Optional.empty());
        }
        try {
            return Formatting.of(file, Files.readString(input.path()));
        } catch (IOException e) {
            throw CommandException.refused(input.shown(), FileTrouble.text(e));
        }
    }

    private static ExitStatus changed(Input input, Formatting formatting, boolean check, Reporter reporter) {
        if (!check) {
            save(input, formatting.formatted().orElseThrow());
        }
        reporter.result(input.shown());
        return check ? ExitStatus.CONTENT : ExitStatus.FINE;
    }

    private static void save(Input input, String text) {
        try {
            SafeFiles.writeThrough(input.path(), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CommandException.refused(input.shown(), FileTrouble.text(e));
        }
    }

    private static ExitStatus piped(Surroundings surroundings, boolean check, Reporter reporter) {
        String text = Pipe.read(surroundings.in(), PIPE_NAME);
        Formatting formatting = Formatting.of(Journeys.files().parse(text), text);
        if (formatting.formatted().isEmpty()) {
            return reporter.errors(PIPE_NAME, formatting.file());
        }
        if (check) {
            return formatting.changes() ? ExitStatus.CONTENT : ExitStatus.FINE;
        }
        surroundings.out().print(formatting.formatted().get());
        surroundings.out().flush();
        return ExitStatus.FINE;
    }
}
