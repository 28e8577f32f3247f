/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a Java file names what it imports. */
public final class ImportOrder {

    private static final String IMPORT = "import ";
    /** How the lines of each group begin; a line belongs to the first group that it fits. */
    private static final List<Pattern> GROUPS = Stream.of("static ", "javax?\\.", "(?!dev\\.waymark\\.)", "dev\\.")
            .map(start -> Pattern.compile(IMPORT + start)).toList();

    private ImportOrder() {
    }

    /** The first place in each Java file of the checkout where an import stands out of order. */
    public static List<Finding> check(Checkout checkout) {
        List<Finding> findings = new ArrayList<>();
        for (Path file : checkout.files(".java")) {
            List<String> lines = checkout.lines(file);
            List<String> expected = inOrder(lines);
            int first = firstImport(lines);
            for (int i = 0; i < expected.size(); i++) {
                if (!lines.get(first + i).equals(expected.get(i))) {
                    findings.add(checkout.finding(file, first + i + 1, "has imports out of order: static ones, those "
                            + "of Java, of others and our own, each by the alphabet, an empty line between"));
                    break;
                }
            }
        }
        return findings;
    }

    private static int firstImport(List<String> lines) {
        int first = 0;
        while (first < lines.size() && !lines.get(first).startsWith(IMPORT)) {
            first++;
        }
        return first;
    }

    private static List<String> inOrder(List<String> lines) {
        List<String> left = new ArrayList<>(lines.stream().filter(line -> line.startsWith(IMPORT)).toList());
        List<String> expected = new ArrayList<>();
        for (Pattern group : GROUPS) {
            List<String> members = left.stream().filter(line -> group.matcher(line).lookingAt())
                    .sorted(Comparator.comparing(line -> line.replace(";", ""))).toList();
            if (!expected.isEmpty() && !members.isEmpty()) {
                expected.add("");
            }
            expected.addAll(members);
            left.removeAll(members);
        }
        return expected;
    }
}
