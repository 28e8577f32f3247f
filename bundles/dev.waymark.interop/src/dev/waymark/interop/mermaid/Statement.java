/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One statement of a flowchart, read from the left: points, and links between them. */
final class Statement {

    /**
     * A point as it is written.
     *
     * @param label what stands in it, or null where only its name is written
     * @param open how its shape begins, such as {@code ([}
     * @param styled whether it names a class of looks
     */
    record Point(String id, String label, String open, boolean styled) {
    }

    /**
     * A link.
     *
     * @param visible whether customers go along it
     */
    record Link(String label, boolean visible) {
    }

    private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_]+(?:[-.][\\p{L}\\p{N}_]+)*");
    private static final String HEAD = "(?:--+[->ox]|==+[=>ox]|-\\.+-[>ox]?)";
    private static final Pattern PLAIN = Pattern.compile("\\s*(?:\\w+@)?(?:[<ox](?=[-=]))?(?:(" + HEAD
            + ")|~~~+)(?:\\s*\\|(\"[^\"]*\"|[^|]*)\\|)?\\s*");
    private static final Pattern WORDED = Pattern.compile(
            "\\s*(?:[<ox](?=[-=]))?(?:--|==|-\\.)\\s*(\"[^\"]*\"|[^-=.|>\\s]"
            + "[^|]*?)\\s*(?:--+[->ox]|==+[=>ox]|\\.+-[>ox]?)\\s*");
    private static final Pattern AND = Pattern.compile("\\s*&\\s*");
    private static final Pattern CLASS = Pattern.compile(":::[\\w-]+");
    private static final Pattern PROPERTIES = Pattern.compile("@\\{([^}]*)\\}");
    private static final Pattern LABEL = Pattern.compile("label:\\s*(?:\"([^\"]*)\"|([^,]*))");
    private static final Pattern DIAMOND = Pattern.compile("shape:\\s*(?:diam|diamond|decision|question)\\b");
    private static final List<String> OPENS =
            List.of("(((", "([", "[[", "[(", "((", "{{", "[/", "[\\", "(", "[", "{", ">");
    private static final Map<String, List<String>> CLOSES = Map.ofEntries(Map.entry("(((", List.of(")))")),
            Map.entry("([", List.of("])")), Map.entry("[[", List.of("]]")), Map.entry("[(", List.of(")]")),
            Map.entry("((", List.of("))")), Map.entry("{{", List.of("}}")), Map.entry("[/", List.of("/]", "\\]")),
            Map.entry("[\\", List.of("\\]", "/]")), Map.entry("(", List.of(")")), Map.entry("[", List.of("]")),
            Map.entry("{", List.of("}")), Map.entry(">", List.of("]")));

    private final String text;
    private int place;

    Statement(String text) {
        this.text = text;
    }

    boolean isDone() {
        return place >= text.length();
    }

    /** The points that stand here, one or several with {@code &} between them; empty where there is none. */
    List<Point> points() {
        List<Point> points = new ArrayList<>();
        do {
            Optional<Point> point = point();
            if (point.isEmpty()) {
                return List.of();
            }
            points.add(point.get());
        } while (eat(AND).isPresent());
        return points;
    }

    /** The link that stands here, if there is one. */
    Optional<Link> link() {
        Optional<Matcher> plain = eat(PLAIN);
        if (plain.isPresent()) {
            return Optional.of(new Link(text(plain.get().group(2)), plain.get().group(1) != null));
        }
        return eat(WORDED).map(worded -> new Link(text(worded.group(1)), true));
    }

    private Optional<Matcher> eat(Pattern pattern) {
        Matcher matcher = pattern.matcher(text).region(place, text.length());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        place = matcher.end();
        return Optional.of(matcher);
    }

    private Optional<Point> point() {
        return eat(ID).flatMap(id -> {
            Optional<Matcher> properties = eat(PROPERTIES);
            Optional<Point> point = properties.isPresent()
                    ? Optional.of(described(id.group(), properties.get().group(1)))
                    : shaped(id.group());
            boolean styled = eat(CLASS).isPresent();
            return point.map(each -> new Point(each.id(), each.label(), each.open(), styled));
        });
    }

    private static Point described(String id, String properties) {
        Matcher label = LABEL.matcher(properties);
        String words = !label.find() ? null : label.group(1) == null ? label.group(2) : label.group(1);
        return new Point(id, words == null ? null : text(words), DIAMOND.matcher(properties).find() ? "{" : "[", false);
    }

    /** The point with its shape; empty where the shape is never closed. */
    private Optional<Point> shaped(String id) {
        Optional<String> open = OPENS.stream().filter(sign -> text.startsWith(sign, place)).findFirst();
        if (open.isEmpty()) {
            return Optional.of(new Point(id, null, "", false));
        }
        int start = place + open.get().length();
        int quoted = text.startsWith("\"", start) ? text.indexOf('"', start + 1) + 1 : start;
        int from = Math.max(start, quoted);
        return CLOSES.get(open.get()).stream().filter(close -> text.indexOf(close, from) >= 0)
                .min((a, b) -> Integer.compare(text.indexOf(a, from), text.indexOf(b, from))).map(close -> {
                    int end = text.indexOf(close, from);
                    place = end + close.length();
                    return new Point(id, text(text.substring(start, end)), open.get(), false);
                });
    }

    /** A text without its quotes and codes. */
    static String text(String written) {
        String plain = written == null ? "" : written.strip();
        return MermaidText.decode(plain.replaceAll("^\"`?|`?\"$", ""));
    }
}
