/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.google.gson.GsonBuilder;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.diagnostics.Severity;

import dev.waymark.interop.Format;
import dev.waymark.interop.Loss;

/**
 * Tells what a conversion does not carry.
 *
 * @param strict whether that keeps the target from being written
 * @param json whether a program wants to know
 */
record LossReport(Reporter reporter, boolean strict, boolean json) {

    private static final int SHOWN = 8;

    private record Document(int version, String source, String target, String format, List<Item> notCarried) {
    }

    private record Item(String concept, int count, List<Integer> lines) {
    }

    /** Where a message belongs. */
    static String place(String file, int line) {
        return line > 0 ? file + ":" + line + ":1" : file;
    }

    /** Tells the losses, and whether the target may be written. */
    boolean tell(String source, String target, Format format, List<Loss> losses) {
        boolean refused = strict && !losses.isEmpty();
        for (Loss loss : losses) {
            List<Integer> lines = lines(loss);
            reporter.message(refused ? Severity.ERROR : Severity.WARNING,
                    place(source, lines.isEmpty() ? 0 : lines.get(0)),
                    "Not carried: " + loss.concept() + " (" + loss.count() + (lines.size() < 2 ? "" : "; lines "
                    + shown(lines)) + ").", "waymark.not-carried");
        }
        if (json) {
            reporter.document(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                    .toJson(new Document(1,
                    source.replace('\\', '/'), refused ? null : target.replace('\\', '/'), format.key(),
                    losses.stream().map(loss -> new Item(loss.concept(), loss.count(), lines(loss))).toList())));
        }
        return !refused;
    }

    /** The target is written. */
    ExitStatus written(String target) {
        if (!json) {
            reporter.result(target);
        }
        return ExitStatus.FINE;
    }

    private static List<Integer> lines(Loss loss) {
        Stream<Integer> elements = loss.elements().stream().map(LossReport::line);
        return Stream.concat(loss.lines().stream(), elements).filter(line -> line > 0).distinct().sorted().toList();
    }

    /** The line of an element; 0 in a file without lines. */
    private static int line(EObject element) {
        return TextPlace.of(element).map(TextPlace::line).orElse(0);
    }

    private static String shown(List<Integer> lines) {
        String first = lines.stream().limit(SHOWN).map(String::valueOf).collect(Collectors.joining(", "));
        return first + (lines.size() > SHOWN ? " and " + (lines.size() - SHOWN) + " more" : "");
    }
}
