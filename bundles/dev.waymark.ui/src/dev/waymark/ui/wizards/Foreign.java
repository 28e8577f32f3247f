/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.wizards;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.interop.Format;
import dev.waymark.interop.Imported;
import dev.waymark.interop.Interchange;
import dev.waymark.interop.Loss;
import dev.waymark.interop.Trouble;
import dev.waymark.model.Uses;

/** Files of other tools as journey texts, which begin with a list of what was not carried. */
final class Foreign {

    private Foreign() {
    }

    /** Whether a file is one of another tool, by its name. */
    static boolean is(Path file) {
        return !file.toString().endsWith(Uses.ENDING) && !Format.of(file).isEmpty();
    }

    /**
     * The journey of a file.
     *
     * @throws UnwritableModelException if the file cannot be brought in; the message says why
     */
    static String text(JourneyFiles journeys, Path file) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > Interchange.LARGEST) {
            throw new UnwritableModelException("This file is too large for a journey.");
        }
        byte[] content = Files.readAllBytes(file);
        Imported imported = Interchange.read(content, Interchange.detect(content, Format.of(file)),
                name.replaceFirst("\\.[^.]*$", ""));
        if (imported.model() == null) {
            throw new UnwritableModelException(imported.troubles().stream().map(Foreign::sentence)
                    .collect(Collectors.joining(" ")));
        }
        return remarks(name, imported.losses()) + journeys.toText(imported.model());
    }

    private static String sentence(Trouble trouble) {
        return (trouble.line() > 0 ? "Line " + trouble.line() + ": " : "") + trouble.message();
    }

    private static String remarks(String name, List<Loss> losses) {
        return losses.isEmpty() ? "" : losses.stream().map(Foreign::remark)
                .collect(Collectors.joining("", comment("Not carried from " + name + ":"), "\n"));
    }

    private static String remark(Loss loss) {
        return comment("- " + loss.concept() + " (line " + loss.lines().stream().map(String::valueOf)
                .collect(Collectors.joining(", ")) + ")");
    }

    private static String comment(String text) {
        return "// " + text.replaceAll("\\R", " ") + "\n";
    }
}
