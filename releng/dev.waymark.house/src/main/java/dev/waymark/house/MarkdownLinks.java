/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Relative links and pictures in Markdown lead to a file, and to a heading where they name one. */
public final class MarkdownLinks {

    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)[^)]*\\)|(?:src|href)=\"([^\"]+)\"");
    private static final Pattern ABSOLUTE = Pattern.compile("[a-z][a-z+.-]*:.*");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(.*)");

    private final Checkout checkout;
    private final List<Finding> findings = new ArrayList<>();

    private MarkdownLinks(Checkout checkout) {
        this.checkout = checkout;
    }

    /** All the links of the checkout that lead nowhere. */
    public static List<Finding> check(Checkout checkout) {
        MarkdownLinks links = new MarkdownLinks(checkout);
        checkout.files(".md").forEach(links::checkFile);
        return links.findings;
    }

    private void checkFile(Path file) {
        List<String> lines = prose(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = LINK.matcher(CODE.matcher(lines.get(i)).replaceAll(""));
            while (matcher.find()) {
                String link = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
                if (!leadsSomewhere(file, link)) {
                    findings.add(checkout.finding(file, i + 1, "has a link that leads nowhere: " + link));
                }
            }
        }
    }

    private boolean leadsSomewhere(Path file, String link) {
        if (ABSOLUTE.matcher(link).matches()) {
            return true;
        }
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? file : file.resolveSibling(path.replace("%20", " ")).normalize();
        return Files.exists(target) && (hash < 0 || hasHeading(target, link.substring(hash + 1)));
    }

    private boolean hasHeading(Path target, String anchor) {
        return !target.toString().endsWith(".md") || prose(target).stream().map(HEADING::matcher)
                .filter(Matcher::matches).anyMatch(heading -> anchor(heading.group(1)).equals(anchor));
    }

    /** The anchor that the usual Markdown viewers give a heading. */
    private static String anchor(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
    }

    /** The lines of a file, with those of code blocks left empty. */
    private List<String> prose(Path file) {
        List<String> prose = new ArrayList<>();
        boolean code = false;
        for (String line : checkout.lines(file)) {
            boolean fence = line.strip().startsWith("```");
            code ^= fence;
            prose.add(code || fence ? "" : line);
        }
        return prose;
    }
}
