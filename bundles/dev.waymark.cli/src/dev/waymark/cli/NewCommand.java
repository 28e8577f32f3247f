/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.dsl.templates.Template;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;

/** {@code waymark new}. */
final class NewCommand implements Command {

    private static final String LIST = "--list";

    @Override
    public CommandSpec spec() {
        CommandSpec spec = Options.command("new", this, "Writes a journey to begin with: an example, or a skeleton.");
        spec.addPositional(PositionalParamSpec.builder().index("0").arity("0..1").type(String.class)
                .paramLabel("TEMPLATE").completionCandidates(names())
                .description("What to begin with: ${COMPLETION-CANDIDATES}.").build());
        spec.addPositional(PositionalParamSpec.builder().index("1").arity("0..1").type(File.class)
                .paramLabel("FILE").description("The .journey file to write.").build());
        spec.addOption(Options.flag("Print the templates, with what each is about.", LIST));
        spec.addOption(Options.force());
        return spec;
    }

    @Override
    public ExitStatus run(ParseResult options, Surroundings surroundings) {
        if (Options.has(options, LIST)) {
            Template.ofOneFile().forEach(template -> surroundings.out().printf("%-20s %s%n", template.name(),
                    template.subject()));
            return ExitStatus.FINE;
        }
        String name = options.matchedPositionalValue(0, "");
        if (!options.hasMatchedPositional(1)) {
            throw CommandException.usage("Say which template and which file: waymark new TEMPLATE FILE. "
                    + "'waymark new --list' shows the templates.");
        }
        Template template = Template.named(name).filter(Template.ofOneFile()::contains)
                .orElseThrow(() -> CommandException.usage("There is no template '" + name + "'. There are: "
                        + String.join(", ", names()) + "."));
        write(template, options, surroundings);
        return ExitStatus.FINE;
    }

    static List<String> names() {
        return Template.ofOneFile().stream().map(Template::name).toList();
    }

    private static void write(Template template, ParseResult options, Surroundings surroundings) {
        String shown = Options.argument(options, 1);
        Path target = surroundings.path(shown);
        if (!Input.isText(target)) {
            throw CommandException.usage(shown, "Let the name of the file end with .journey.");
        }
        Options.refuseToOverwrite(options, target, shown);
        try {
            Files.createDirectories(target.getParent());
            SafeFiles.write(target, template.content(template.files().get(0)));
        } catch (IOException e) {
            throw CommandException.refused(shown, FileTrouble.text(e));
        }
        surroundings.out().println(shown);
    }
}
