/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody noted while walking a journey, as the report saves it.
 *
 * @param journey the qualified name of the journey
 * @param date    the day of the walk
 * @param notes   the notes in the order of the steps
 */
public record WalkNotes(String journey, LocalDate date, List<Note> notes) {

    private static final String FIRST_LINE = "waymark walk 1";
    private static final String JOURNEY = "journey ";
    private static final String DATE = "date ";
    private static final String AT = "at ";
    private static final String INDENT = "  ";

    /**
     * What was seen at a step.
     *
     * @param at   the qualified name of the step
     * @param text what was seen, in one line
     */
    public record Note(String at, String text) {
    }

    /**
     * Reads a file of notes.
     *
     * @throws IllegalArgumentException with a sentence for the reader if the text is none
     */
    public static WalkNotes parse(String text) {
        List<String> lines = text.replace("\uFEFF", "").lines().toList();
        if (lines.size() < 3 || !lines.get(0).strip().equals(FIRST_LINE) || !lines.get(1).startsWith(JOURNEY)
                || !lines.get(2).startsWith(DATE)) {
            throw new IllegalArgumentException("These are no notes of a walk. Save them with the button 'Save notes' "
                    + "of a report; the file begins with the line '" + FIRST_LINE + "'.");
        }
        return new WalkNotes(lines.get(1).substring(JOURNEY.length()).strip(), date(lines.get(2)),
                notes(lines.subList(3, lines.size())));
    }

    private static LocalDate date(String line) {
        try {
            return LocalDate.parse(line.substring(DATE.length()).strip());
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("Line 3 tells the day of the walk, such as 'date 2026-11-22', not '"
                    + line + "'.", e);
        }
    }

    private static List<Note> notes(List<String> lines) {
        List<Note> notes = new ArrayList<>();
        String at = null;
        for (String line : lines) {
            if (line.startsWith(AT)) {
                at = line.substring(AT.length()).strip();
            } else if (!line.isBlank() && (at == null || !line.startsWith(INDENT))) {
                throw new IllegalArgumentException("The line '" + line + "' belongs to no step: write 'at' and the "
                        + "name of the step above it, and two spaces before the note.");
            } else if (!line.isBlank()) {
                add(new Note(at, line.strip()), notes);
            }
        }
        return List.copyOf(notes);
    }

    /** Lines at one step are one note. */
    private static void add(Note note, List<Note> notes) {
        int last = notes.size() - 1;
        if (last >= 0 && notes.get(last).at().equals(note.at())) {
            notes.set(last, new Note(note.at(), notes.get(last).text() + " " + note.text()));
        } else {
            notes.add(note);
        }
    }
}
