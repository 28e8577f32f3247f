/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How a source file begins, ends and is set. */
public final class SourceStyle {

    private static final List<String> HEADER = List.of("/*", " * Copyright (c) 2026 The Waymark authors.",
            " * SPDX-License-Identifier: EPL-2.0", " */");
    private static final int MOST_COLUMNS = 120;
    private static final int MOST_LINES = 500;

    private final Checkout checkout;
    private final List<Finding> findings = new ArrayList<>();

    private SourceStyle(Checkout checkout) {
        this.checkout = checkout;
    }

    /** All the places in source files of the checkout that break a rule. */
    public static List<Finding> check(Checkout checkout) {
        SourceStyle style = new SourceStyle(checkout);
        for (Path file : checkout.files(".java", ".xtext", ".mwe2")) {
            style.checkHeader(file);
            style.checkLines(file);
            style.checkEnd(file);
        }
        return style.findings;
    }

    private void checkHeader(Path file) {
        List<String> lines = checkout.lines(file);
        if (lines.size() < HEADER.size() || !lines.subList(0, HEADER.size()).equals(HEADER)) {
            findings.add(checkout.finding(file, 1, "begins without the copyright header of the house"));
        }
    }

    private void checkLines(Path file) {
        List<String> lines = checkout.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            check(!line.contains("\t"), file, i + 1, "has a tab; indent with spaces");
            check(line.equals(line.stripTrailing()), file, i + 1, "ends in blanks");
            check(line.length() <= MOST_COLUMNS, file, i + 1, "has more than " + MOST_COLUMNS + " columns");
        }
        check(lines.size() <= MOST_LINES, file, 0, "has more than " + MOST_LINES + " lines; is it one thing?");
    }

    private void checkEnd(Path file) {
        String text = checkout.text(file);
        check(text.endsWith("\n") && !text.endsWith("\n\n"), file, 0, "has to end in exactly one line break");
        check(!text.contains("\r"), file, 0, "has line ends of Windows");
    }

    private void check(boolean holds, Path file, int line, String text) {
        if (!holds) {
            findings.add(checkout.finding(file, line, text));
        }
    }
}
