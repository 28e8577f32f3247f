/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

import dev.waymark.analysis.Rule;
import dev.waymark.analysis.Rules;
import dev.waymark.render.MapKind;
import dev.waymark.render.files.ImageFormat;
import dev.waymark.tests.support.Examples;

/** {@code docs/command-line.md} says what the program does. */
class CommandLineDocumentTest {

    private static final Pattern OPTION = Pattern.compile("--?[a-zA-Z][a-z-]*");
    private static final Set<String> REPORTING = Set.of("render", "validate", "analyze", "measure", "compare", "report",
            "walk", "references", "format", "convert");

    private final String document = Examples.text(Examples.repository().resolve("docs/command-line.md"));

    static Set<String> commands() {
        return CommandTree.all().getSubcommands().keySet();
    }

    /** The part of the document below a heading, up to the next one. */
    private String section(String heading) {
        int start = document.indexOf("\n## " + heading + "\n");
        assertTrue(start >= 0, "no section on " + heading);
        int end = document.indexOf("\n## ", start + 1);
        return document.substring(start, end < 0 ? document.length() : end);
    }

    /** The options in the first column of the tables of a section. */
    private static Set<String> documented(String section) {
        Set<String> options = new TreeSet<>();
        section.lines().filter(line -> line.startsWith("| `-")).forEach(line -> {
            Matcher names = OPTION.matcher(line.substring(0, line.indexOf('|', 1)));
            while (names.find()) {
                options.add(names.group());
            }
        });
        return options;
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyOptionIsDocumentedAndNoOther(String name) {
        CommandLine command = CommandTree.all().getSubcommands().get(name);
        Set<String> real = new TreeSet<>();
        for (OptionSpec option : command.getCommandSpec().options()) {
            real.addAll(Arrays.asList(option.names()));
        }
        Set<String> told = new TreeSet<>(documented(section("Options of all commands")));
        if (!REPORTING.contains(name)) {
            told.removeAll(Set.of("-q", "--quiet", "-v", "--verbose", "--no-color"));
        }
        if (!name.equals("help")) {
            told.addAll(documented(section(name)));
        }
        assertEquals(real, told);
        assertTrue(document.contains("\nwaymark " + name + " "), name);
    }

    @Test
    void everyExitStatusIsDocumented() {
        String section = section("Exit status");
        for (ExitStatus status : ExitStatus.values()) {
            String row = "| " + status.code() + " | " + status.meaning() + " |";
            assertTrue(section.contains(row), row);
        }
    }

    @Test
    void everyTemplateMapAndFormatIsDocumented() {
        NewCommand.names().forEach(name -> assertTrue(section("new").contains("`" + name + "`"), name));
        for (MapKind kind : MapKind.values()) {
            assertTrue(section("render").contains("`" + kind.key() + "`"), kind.key());
        }
        for (ImageFormat format : ImageFormat.values()) {
            assertTrue(section("render").contains("`" + format.key() + "`"), format.key());
        }
    }

    @Test
    void everyRuleOfTheAnalysisIsDocumented() {
        for (Rule rule : Rules.ALL) {
            String row = "| `" + rule.id() + "` | " + rule.level().name().toLowerCase(Locale.ROOT) + " | "
                    + rule.about() + " |";
            assertTrue(section("analyze").contains(row), row);
        }
    }

    @Test
    void theMessageIsOneOfTheProduct(@TempDir Path folder) {
        Desk desk = new Desk(folder);
        desk.put("shoes.journey", Texts.journey("walk", "Walks").replace("feels glad +1", "pain sore severity 7"));
        desk.run("validate", "-q");
        String message = desk.err().substring(desk.err().indexOf(": error:")).strip();
        assertTrue(section("Messages").contains(message), message);
    }
}
