/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.interop.Draft;
import dev.waymark.interop.Intake;

/** Text in Markdown: signs that would mean something are written so that they do not. */
final class Escapes {

    private static final Pattern MEANT = Pattern.compile("[\\\\`*_{}\\[\\]|~#]");
    private static final Pattern LINK = Pattern.compile("!?(?<!\\\\)\\[([^\\[\\]]{0,500})\\]\\([^()]{0,2000}\\)");
    private static final Pattern LOOKS = Pattern.compile("(?<!\\\\)(\\*\\*|__|~~|`)");
    private static final Pattern ITALIC = Pattern.compile(
            "(?<![\\\\\\p{L}\\p{N}])([*_])(?=\\S)(.{1,500}?)(?<=[^\\s\\\\])\\1(?![\\p{L}\\p{N}])");
    private static final Pattern ESCAPED = Pattern.compile("\\\\([!-/:-@\\[-`{-~])");
    private static final Pattern TAG = Pattern.compile("(?i)</?[a-z][^<>]{0,2000}>");

    private Escapes() {
    }

    /** One line of text that GitHub shows as it is. */
    static String write(String text) {
        String safe = Draft.oneLine(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return MEANT.matcher(safe).replaceAll("\\\\$0").replace("://", ":&#47;/").replace("www.", "www&#46;")
                .replace("@", "&#64;");
    }

    /** Several lines in one cell. */
    static String writeLines(String cell) {
        return String.join("<br>", cell.lines().map(Escapes::write).toList());
    }

    /** The text of a cell or a heading, in lines; links and pictures lose where they lead. */
    static String read(String markdown, Intake intake, int line) {
        String lines = markdown.replaceAll("(?i)<br\\s*/?>", "\n");
        Matcher link = LINK.matcher(lines);
        if (link.find()) {
            intake.lose("address of a link or picture", line);
            lines = link.replaceAll("$1");
        }
        if (TAG.matcher(lines).find()) {
            intake.lose("HTML tag", line);
            lines = TAG.matcher(lines).replaceAll("");
        }
        lines = ITALIC.matcher(LOOKS.matcher(lines).replaceAll("")).replaceAll("$2");
        return entities(ESCAPED.matcher(lines).replaceAll("$1")).strip();
    }

    private static String entities(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&#47;", "/").replace("&#46;", ".")
                .replace("&#64;", "@").replace("&nbsp;", " ").replace("&quot;", "\"").replace("&amp;", "&");
    }
}
