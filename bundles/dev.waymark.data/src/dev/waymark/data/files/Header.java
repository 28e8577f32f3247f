/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.GZIPInputStream;

import dev.waymark.data.sql.DataException;

/**
 * The first line of a file with columns.
 *
 * @param columns   their names
 * @param delimiter the character between them
 */
record Header(List<String> columns, char delimiter) {

    private static final int LONGEST = 1 << 20;
    private static final String DELIMITERS = ",;\t|";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    static Header of(Path file) throws DataException {
        String line = firstLine(file);
        if (line.indexOf('\0') >= 0) {
            throw new DataException("This is not a text file; a .csv file is text in UTF-8.");
        }
        char delimiter = DELIMITERS.charAt(0);
        for (char candidate : DELIMITERS.toCharArray()) {
            delimiter = split(line, candidate).size() > split(line, delimiter).size() ? candidate : delimiter;
        }
        List<String> columns = split(line, delimiter);
        if (line.isBlank()) {
            throw new DataException("The file is empty. Its first line names the columns, such as: case,activity,time");
        }
        if (new HashSet<>(columns).size() < columns.size()) {
            throw new DataException("Two columns have the same name in the first line: " + String.join(", ", columns)
                    + ". Each needs a name of its own.");
        }
        return new Header(columns, delimiter);
    }

    private static String firstLine(Path file) throws DataException {
        try (InputStream in = Files.newInputStream(file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(
                        file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            for (int c = reader.read(); c >= 0 && c != '\n' && c != '\r' && line.length() < LONGEST; c = reader
                    .read()) {
                line.append((char) c);
            }
            return line.indexOf(String.valueOf(BYTE_ORDER_MARK)) == 0 ? line.substring(1) : line.toString();
        } catch (IOException e) {
            throw new DataException("This cannot be read: " + e.getMessage());
        }
    }

    private static List<String> split(String line, char delimiter) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && line.startsWith("\"\"", i)) {
                part.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == delimiter && !quoted) {
                parts.add(part.toString().strip());
                part.setLength(0);
            } else {
                part.append(c);
            }
        }
        parts.add(part.toString().strip());
        return parts;
    }
}
