/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.render.files.Input;
import dev.waymark.render.files.OutputNames;

/** {@code waymark render}. */
final class RenderCommand implements Command {

    private static final String WATCH = "--watch";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("render", this, "Draws the maps of journeys and prints the files written. A "
                + "file with errors is not drawn; the others are.");
        spec.addPositional(Options.paths("Files and folders; the current folder when there are none."));
        RenderOptions.addTo(spec);
        spec.addOption(Options.flag("Draw again whenever a file changes, until Ctrl-C.", "-w", WATCH));
        Options.addReporting(spec);
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        List<String> paths = Options.pathsOrCurrent(options);
        Inputs finder = Inputs.journeys(surroundings);
        List<Input> inputs = finder.find(paths);
        RenderOptions chosen = new RenderOptions(options, surroundings);
        if (!Options.has(options, WATCH)) {
            return draw(inputs, new OutputNames(inputs), chosen).status();
        }
        Watch watch = new Watch(finder, paths, chosen.themeFile(), chosen.reporter());
        watch.run((changed, names) -> draw(changed, names, chosen).uses());
        return ExitStatus.STOPPED;
    }

    private static RenderRun draw(List<Input> inputs, OutputNames names, RenderOptions options) {
        Reporter reporter = options.reporter();
        RenderRun run = new RenderRun(options.plan(reporter), names, options.marks(reporter), reporter);
        run.draw(inputs);
        reporter.summary(Words.count(run.drawn(), "map") + " drawn");
        return run;
    }
}
