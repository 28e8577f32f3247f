/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.waymark.interop.Intake;

/** Reads comma-separated values with whatever separates them: commas, semicolons, tabs or bars. */
public final class CsvReader {

    private static final String DELIMITERS = ",;\t|";
    private static final String DECLARED = "sep=";

    private final String text;
    private final Intake intake;
    private final char delimiter;
    private final List<Sheet.Line> lines = new ArrayList<>();
    private int place;
    private int line = 1;

    private CsvReader(String text, Intake intake) {
        this.text = text;
        this.intake = intake;
        boolean declared = text.startsWith(DECLARED) && text.length() > DECLARED.length();
        delimiter = declared ? text.charAt(DECLARED.length()) : delimiter(text);
        if (declared) {
            place = (text + "\n").indexOf('\n') + 1;
            line = 2;
        }
    }

    /** The table of a text; none if there is nothing in it. */
    public static Optional<Sheet> read(String text, Intake intake) {
        CsvReader reader = new CsvReader(text, intake);
        while (reader.place < text.length()) {
            reader.line();
        }
        List<Sheet.Line> filled = reader.lines.stream().filter(each -> !each.isEmpty()).toList();
        return filled.isEmpty() ? Optional.empty()
                : Optional.of(new Sheet(filled.get(0), filled.subList(1, filled.size())));
    }

    /** The character that separates most in the first line with something in it. */
    private static char delimiter(String text) {
        String head = text.lines().filter(first -> !first.isBlank()).findFirst().orElse("")
                .replaceAll("\"[^\"]*\"", "");
        char best = DELIMITERS.charAt(0);
        for (char each : DELIMITERS.toCharArray()) {
            best = count(head, each) > count(head, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }

    private void line() {
        int number = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(Guarded.open(cell()));
        } while (eat(delimiter));
        eat('\r');
        eat('\n');
        line++;
        lines.add(new Sheet.Line(number, cells));
    }

    private boolean eat(char sign) {
        boolean there = place < text.length() && text.charAt(place) == sign;
        place += there ? 1 : 0;
        return there;
    }

    private String cell() {
        return eat('"') ? quoted() : plain();
    }

    private String plain() {
        int start = place;
        while (place < text.length() && text.charAt(place) != delimiter && text.charAt(place) != '\n'
                && text.charAt(place) != '\r') {
            place++;
        }
        return text.substring(start, place);
    }

    private String quoted() {
        int opened = line;
        StringBuilder cell = new StringBuilder();
        while (place < text.length()) {
            char sign = text.charAt(place++);
            if (sign == '"' && !eat('"')) {
                return cell + plain();
            }
            line += sign == '\n' ? 1 : 0;
            cell.append(sign);
        }
        intake.trouble(opened,
                "A quote that begins here is never closed. Close it, or write two for one that is meant.");
        return cell.toString();
    }
}
