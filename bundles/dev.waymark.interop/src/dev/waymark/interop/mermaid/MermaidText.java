/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.mermaid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.interop.Draft;
import dev.waymark.interop.Intake;
import dev.waymark.interop.table.Sheet;

/** What all diagrams of Mermaid have in common: lines, comments, a head, and signs that are written as codes. */
public final class MermaidText {

    private static final Pattern CODE = Pattern.compile("#(\\d{1,7}|[a-z]{2,8});");
    private static final Map<String, String> NAMED = Map.of("quot", "\"", "amp", "&", "lt", "<", "gt", ">",
            "colon", ":",
            "semi", ";", "num", "#", "nbsp", " ", "apos", "'");
    private static final Pattern TITLE = Pattern.compile("\\s*title:\\s*(.*)");
    private static final Pattern FENCE = Pattern.compile("(?s).*?^[ \t]*```+ *mermaid[^\n]*\n(.*?)^[ \t]*```.*",
            Pattern.MULTILINE);

    private MermaidText() {
    }

    /** Whether a text is a flowchart rather than a journey. */
    public static boolean isFlowchart(String text) {
        return lines(text, new Intake(), null).stream().map(line -> line.cells().get(0)).findFirst()
                .filter(first -> first.matches("(?i)(flowchart|graph)\\b.*")).isPresent();
    }

    /**
     * The lines that say something, without comments and without the head of the file, whose title goes to the draft.
     *
     * @param draft takes the title, or null
     */
    static List<Sheet.Line> lines(String text, Intake intake, Draft draft) {
        List<Sheet.Line> lines = new ArrayList<>();
        String[] all = diagram(text).split("\r?\n|\r", -1);
        int number = head(all, intake, draft);
        for (; number < all.length; number++) {
            String line = all[number].strip();
            if (line.startsWith("%%{")) {
                intake.lose("setting of the diagram", number + 1);
            } else if (!line.isEmpty() && !line.startsWith("%%")) {
                lines.add(new Sheet.Line(number + 1, List.of(line)));
            }
        }
        return lines;
    }

    /** The diagram in a fence of Markdown, with the lines before it left empty; else the text as it is. */
    private static String diagram(String text) {
        Matcher fenced = FENCE.matcher(text);
        if (!text.contains("```") || !fenced.matches()) {
            return text;
        }
        long before = text.substring(0, fenced.start(1)).lines().count();
        return "\n".repeat((int) before) + fenced.group(1);
    }

    private static int head(String[] lines, Intake intake, Draft draft) {
        int number = 0;
        while (number < lines.length && lines[number].isBlank()) {
            number++;
        }
        if (number == lines.length || !lines[number].strip().equals("---")) {
            return number;
        }
        for (number++; number < lines.length && !lines[number].strip().equals("---"); number++) {
            Matcher title = TITLE.matcher(lines[number]);
            if (!title.matches()) {
                intake.lose("setting of the diagram", number + 1);
            } else if (draft != null) {
                draft.journey().setLabel(Draft.oneLine(title.group(1).replaceAll("^[\"']|[\"']$", "")));
            }
        }
        return number + 1;
    }

    /** A text in which what Mermaid would understand is written as codes. */
    static String encode(String text, String signs) {
        StringBuilder coded = new StringBuilder();
        for (char c : Draft.oneLine(text).toCharArray()) {
            if (signs.indexOf(c) >= 0) {
                coded.append('#').append((int) c).append(';');
            } else {
                coded.append(c);
            }
        }
        return coded.toString();
    }

    /** A text without codes and line breaks. */
    static String decode(String text) {
        Matcher codes = CODE.matcher(text.replaceAll("(?i)<br\\s*/?>", " "));
        return Draft.oneLine(codes.replaceAll(code -> Matcher.quoteReplacement(sign(code.group(1), code.group()))));
    }

    private static String sign(String code, String otherwise) {
        if (!Character.isDigit(code.charAt(0))) {
            return NAMED.getOrDefault(code, otherwise);
        }
        int point = Integer.parseInt(code);
        return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : " ";
    }
}
