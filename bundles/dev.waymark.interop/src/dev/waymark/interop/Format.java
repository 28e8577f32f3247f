/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A notation of another tool that journeys are brought in from and given to. */
public enum Format {
    /** Mermaid's user journey diagram. */
    MERMAID_JOURNEY("mermaid-journey", ".mmd", ".mermaid"),
    /** Mermaid's flowchart. */
    MERMAID_FLOWCHART("mermaid-flowchart", ".mmd", ".mermaid"),
    /** A table of steps as text, with any delimiter. */
    CSV("csv", ".csv", ".tsv"),
    /** A table of steps as a workbook of Excel. */
    XLSX("xlsx", ".xlsx"),
    /** The Customer Journey Modelling Language. */
    CJML("cjml", ".cjml", ".xml"),
    /** Markdown with a table for each stage. */
    MARKDOWN("markdown", ".md", ".markdown");

    private final String key;
    private final List<String> endings;

    Format(String key, String... endings) {
        this.key = key;
        this.endings = List.of(endings);
    }

    /** The word for it, such as {@code mermaid-journey}. */
    public String key() {
        return key;
    }

    /** The endings of file names that go with it, the usual one first. */
    public List<String> endings() {
        return endings;
    }

    /** The formats that a file of this name may have; none for a file of another kind. */
    public static List<Format> of(Path file) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(format -> format.endings.stream().anyMatch(name::endsWith)).toList();
    }
}
