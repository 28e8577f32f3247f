/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.waymark.interop.Draft;
import dev.waymark.interop.Intake;
import dev.waymark.interop.table.Sheet;
import dev.waymark.interop.table.TableImport;

/** Reads Markdown: the first heading is the journey, a heading above a table of steps is a stage. */
public final class MarkdownReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(.*?)\\s*#*");
    private static final Pattern FACT = Pattern.compile("\\*\\*([\\p{L} ]+):\\*\\*\\s*(.+)");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final Draft draft;
    private final Intake intake;
    private final TableImport tables;
    private final List<String> goals = new ArrayList<>();
    private String stage;
    private int found;

    /** Into a draft. */
    public MarkdownReader(Draft draft, Intake intake) {
        this.draft = draft;
        this.intake = intake;
        tables = new TableImport(draft, intake);
    }

    /** Reads a text. */
    public void read(String text) {
        String[] lines = text.split("\r?\n|\r", -1);
        boolean titled = false;
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            Matcher heading = HEADING.matcher(line);
            if (heading.matches()) {
                titled = heading(heading, titled, i + 1);
            } else if (line.contains("|") && i + 1 < lines.length && isRuler(lines[i + 1])) {
                i = table(lines, i);
            } else if (!line.isEmpty()) {
                words(line, i + 1);
            }
        }
        if (found == 0 && !intake.isRefused()) {
            intake.trouble(1, "There is no table of steps here. Its first line names the columns, one of them 'Step'.");
        }
        tables.tie();
    }

    private static boolean isRuler(String line) {
        return line.contains("-") && line.contains("|") && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    private boolean heading(Matcher heading, boolean titled, int line) {
        String words = Draft.oneLine(Escapes.read(heading.group(2), intake, line));
        if (!titled && heading.group(1).length() == 1) {
            draft.journey().setLabel(words);
            return true;
        }
        stage = words;
        goals.clear();
        return titled;
    }

    private void words(String line, int number) {
        Matcher fact = FACT.matcher(line);
        String key = fact.matches() ? fact.group(1).toLowerCase(Locale.ROOT) : "";
        switch (key) {
            case "persona" -> draft.persona(Escapes.read(fact.group(2), intake, number));
            case "scenario" -> draft.journey().setScenario(Draft.oneLine(Escapes.read(fact.group(2), intake, number)));
            case "goal" -> goals.add(Escapes.read(fact.group(2), intake, number));
            default -> intake.lose("text outside the tables", number);
        }
    }

    /** Reads a table and tells its last line. */
    private int table(String[] lines, int start) {
        Sheet.Line head = cells(lines[start], start + 1);
        List<Sheet.Line> rows = new ArrayList<>();
        int i = start + 2;
        while (i < lines.length && lines[i].contains("|")) {
            rows.add(cells(lines[i], i + 1));
            i++;
        }
        if (TableImport.isHead(head)) {
            found++;
            tables.rows(new Sheet(head, rows), stage == null ? "Steps" : stage);
            List<String> told = List.copyOf(goals);
            goals.clear();
            draft.journey().getStages().stream().reduce((a, b) -> b)
                    .ifPresent(last -> told.forEach(goal -> last.getGoals().add(Draft.statement(goal))));
        } else {
            intake.lose("table without a column 'Step'", start + 1);
        }
        return i - 1;
    }

    private Sheet.Line cells(String line, int number) {
        String inner = line.strip().replaceFirst("^\\|", "").replaceFirst("(?<!\\\\)\\|$", "");
        return new Sheet.Line(number, Arrays.stream(BAR.split(inner, -1))
                .map(cell -> Escapes.read(cell.strip(), intake, number)).toList());
    }
}
