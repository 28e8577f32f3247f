/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Builds options and reads their values. Annotations would say the same in twice the start-up time. */
final class Options {

    private static final String QUIET = "--quiet";
    private static final String VERBOSE = "--verbose";
    private static final String FORCE = "--force";
    private static final String NO_COLOUR = "--no-color";

    private Options() {
    }

    /** A command with what all commands have. */
    static CommandSpec command(String name, Command command, String... description) {
        CommandSpec spec = command == null ? CommandSpec.create() : CommandSpec.wrapWithoutInspection(command);
        spec.name(name).usageMessage().description(description).sortOptions(false).sortSynopsis(false)
                .abbreviateSynopsis(false);
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
        spec.addOption(OptionSpec.builder("-V", "--version").versionHelp(true)
                .description("Show the version of Waymark.").build());
        return spec;
    }

    /** Adds what the commands have that report on journeys. */
    static void addReporting(CommandSpec spec) {
        spec.addOption(flag("Show errors only.", "-q", QUIET));
        spec.addOption(flag("Show informations, too.", "-v", VERBOSE));
        spec.addOption(flag("Use no colours, as the variable NO_COLOR does.", NO_COLOUR));
    }

    /** Speaks as much as the user asked for. */
    static Reporter reporter(ParseResult options, Surroundings surroundings) {
        boolean colours = !has(options, NO_COLOUR) && surroundings.colours();
        return new Reporter(surroundings, has(options, QUIET), has(options, VERBOSE), colours);
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length)).type(boolean.class).arity("0")
                .description(description).build();
    }

    /** An option with one value; the candidates are what completion offers. */
    static OptionSpec value(String label, String description, List<String> candidates, String... names) {
        return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length)).type(String.class)
                .paramLabel(label).completionCandidates(candidates).description(description).build();
    }

    /** An option with a path; completion offers files. */
    static OptionSpec path(String label, String description, String... names) {
        return OptionSpec.builder(names[0], Arrays.copyOfRange(names, 1, names.length))
                .type(File.class).paramLabel(label).description(description).build();
    }

    /** An option with a path that may be given several times. */
    static OptionSpec files(String label, String description, String name) {
        return OptionSpec.builder(name).type(List.class).auxiliaryTypes(File.class).arity("1").paramLabel(label)
                .description(description).build();
    }

    /** The values of an option that may be given several times, as the user wrote them. */
    static List<String> texts(ParseResult options, String name) {
        return options.hasMatchedOption(name) ? options.matchedOption(name).originalStringValues() : List.of();
    }

    /** An argument that must be there. */
    static PositionalParamSpec argument(int index, String label, String description, List<String> candidates) {
        return PositionalParamSpec.builder().index(Integer.toString(index)).arity("1").required(true).type(String.class)
                .paramLabel(label).completionCandidates(candidates).description(description).build();
    }

    /** A path that must be there. */
    static PositionalParamSpec pathArgument(int index, String label, String description) {
        return PositionalParamSpec.builder().index(Integer.toString(index)).arity("1").required(true).type(File.class)
                .paramLabel(label).description(description).build();
    }

    /** Any number of paths. */
    static PositionalParamSpec paths(String description) {
        return paths("0..*", description);
    }

    /** Any number of paths at some places. */
    static PositionalParamSpec paths(String places, String description) {
        return PositionalParamSpec.builder().index(places).arity("0..*").type(List.class).paramLabel("PATH")
                .auxiliaryTypes(String.class).description(description).build();
    }

    /** The option to overwrite a file. */
    static OptionSpec force() {
        return flag("Overwrite the file if it is there.", FORCE);
    }

    static void refuseToOverwrite(ParseResult options, Path file, String shown) {
        if (Files.exists(file) && !has(options, FORCE)) {
            throw CommandException.usage(shown, "This file is there already; --force overwrites it.");
        }
    }

    /** An argument as the user wrote it. */
    static String argument(ParseResult options, int index) {
        return options.matchedPositional(index).originalStringValues().get(0);
    }

    /** The value of an option as the user wrote it. */
    static Optional<String> text(ParseResult options, String name) {
        return options.hasMatchedOption(name)
                ? Optional.of(options.matchedOption(name).originalStringValues().get(0)) : Optional.empty();
    }

    /** The one of several values that an option names. */
    static <T> Optional<T> choice(ParseResult options, String name, T[] values, Function<T, String> key) {
        return text(options, name).map(word -> choice(word, name, values, key));
    }

    /** The one of several values that a word names. */
    static <T> T choice(String word, String option, T[] values, Function<T, String> key) {
        return Arrays.stream(values).filter(value -> key.apply(value).equals(word)).findFirst()
                .orElseThrow(() -> CommandException.usage("There is no '" + word + "' for " + option
                        + ". There are: " + String.join(", ", keys(values, key)) + "."));
    }

    /** The words for some values. */
    static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    static boolean has(ParseResult options, String name) {
        return options.matchedOptionValue(name, false);
    }

    /** The paths of {@link #paths}; the current folder where there are none. */
    static List<String> pathsOrCurrent(ParseResult options) {
        return options.matchedPositionalValue(0, List.of("."));
    }
}
