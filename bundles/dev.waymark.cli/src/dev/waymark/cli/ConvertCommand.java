/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code waymark convert}. */
final class ConvertCommand implements Command {

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("convert", this, "Turns a .journey into an .xmi or an .xmi into a .journey. "
                + "Nothing is lost but the comments of the text.");
        spec.addPositional(Options.pathArgument(0, "SOURCE", "The file to convert."));
        spec.addPositional(Options.pathArgument(1, "TARGET", "The file to write."));
        spec.addOption(Options.force());
        Options.addReporting(spec);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        String targetName = Options.argument(options, 1);
        Path target = surroundings.path(targetName);
        Input source = source(Options.argument(options, 0), surroundings);
        if (!Input.isJourney(target) || Input.isXmi(target) == Input.isXmi(source.path())) {
            throw CommandException.usage(targetName, "Convert a .journey into an .xmi, or an .xmi into a .journey.");
        }
        Options.refuseToOverwrite(options, target, targetName);
        Reporter reporter = Options.reporter(options, surroundings);
        Loaded file = Journeys.check(source);
        ExitStatus status = reporter.problems(source.shown(), file);
        if (status == ExitStatus.FINE) {
            save(file, target, targetName);
            reporter.result(targetName);
        }
        return status;
    }

    private static Input source(String name, Surroundings surroundings) {
        if (Files.isDirectory(surroundings.path(name))) {
            throw CommandException.usage(name, "This is a folder; convert one file at a time.");
        }
        return Inputs.journeys(surroundings).find(List.of(name)).get(0);
    }

    private static void save(Loaded file, Path target, String shown) {
        try {
            Files.createDirectories(target.getParent());
            Journeys.files().save(file.model(), target);
        } catch (IOException e) {
            throw CommandException.refused(shown, FileTrouble.text(e));
        } catch (UnwritableModelException e) {
            throw CommandException.content(shown, e.getMessage());
        }
    }
}
