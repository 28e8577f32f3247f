/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;
import dev.waymark.report.WalkMerge;
import dev.waymark.report.WalkNotes;

/** {@code waymark walk}. */
final class WalkCommand implements Command {

    private static final String CHECK = "--check";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("walk", this, "Merges the notes of a walk, saved from a report, into the "
                + "text of the journey: what was seen at each step, with the walk as its evidence.");
        spec.addPositional(Options.pathArgument(0, "FILE", "The file with the journey."));
        spec.addPositional(Options.pathArgument(1, "NOTES", "The file of notes."));
        spec.addOption(Options.flag("Change nothing; tell what would be merged.", CHECK));
        Options.addReporting(spec);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        List<Input> inputs = Inputs.texts(surroundings).find(List.of(Options.argument(options, 0)));
        if (inputs.size() != 1) {
            throw CommandException.usage(Options.argument(options, 0), "Notes belong to one file, not to a folder.");
        }
        Input input = inputs.get(0);
        WalkNotes notes = notes(Options.argument(options, 1), surroundings);
        Reporter reporter = Options.reporter(options, surroundings);
        Loaded file = Journeys.load(input);
        if (file.hasErrors()) {
            return reporter.errors(input.shown(), file);
        }
        boolean check = Options.has(options, CHECK);
        WalkMerge merge = merge(input, file, notes);
        if (!check && merge.merged() > 0) {
            save(input, merge.text());
        }
        merge.gone().forEach(note -> reporter.message(Severity.ERROR, input.shown(), "There is no step '" + note.at()
                + "' any more. The note there says: " + note.text(), "waymark.walk"));
        reporter.summary(Words.count(merge.merged(), "note") + (check ? " to merge" : " merged"));
        return merge.gone().isEmpty() ? ExitStatus.FINE : ExitStatus.CONTENT;
    }

    private static WalkNotes notes(String shown, Surroundings surroundings) {
        try {
            return WalkNotes.parse(Files.readString(surroundings.path(shown)));
        } catch (IllegalArgumentException e) {
            throw CommandException.content(shown, e.getMessage());
        } catch (IOException e) {
            throw CommandException.refused(shown, FileTrouble.text(e));
        }
    }

    private static WalkMerge merge(Input input, Loaded file, WalkNotes notes) {
        try {
            return WalkMerge.of((XtextResource) file.resource(), notes);
        } catch (UnwritableModelException e) {
            throw CommandException.content(input.shown(), e.getMessage());
        }
    }

    private static void save(Input input, String text) {
        try {
            SafeFiles.writeThrough(input.path(), text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CommandException.refused(input.shown(), FileTrouble.text(e));
        }
    }
}
