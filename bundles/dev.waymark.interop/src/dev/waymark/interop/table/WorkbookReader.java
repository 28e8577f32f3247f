/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import dev.waymark.interop.Draft;
import dev.waymark.interop.Intake;

/** Reads the first sheet of a workbook that has a table of steps. */
public final class WorkbookReader {

    /** A few bytes of a workbook can stand for the same long text many times. */
    private static final int MOST_CHARACTERS = 20_000_000;
    private static final String DAMAGED = "This is no workbook of Excel (.xlsx), or it is damaged. Open it in "
            + "Excel and "
            + "save it anew; a .xls is to be saved as .xlsx first.";

    private final Draft draft;
    private final Intake intake;
    private long characters;

    private WorkbookReader(Draft draft, Intake intake) {
        this.draft = draft;
        this.intake = intake;
    }

    /** The table of steps. */
    public static Optional<Sheet> read(byte[] content, Draft draft, Intake intake) {
        try {
            return Packed.isHarmless(content, intake) ? new WorkbookReader(draft, intake).find(content)
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // The library throws what it likes at damaged files; whatever it was, the file is no good.
            intake.trouble(0, DAMAGED);
            return Optional.empty();
        }
    }

    private Optional<Sheet> find(byte[] content) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return find(workbook);
        }
    }

    private Optional<Sheet> find(ReadableWorkbook workbook) throws IOException {
        Optional<Sheet> found = Optional.empty();
        for (org.dhatim.fastexcel.reader.Sheet each : workbook.getSheets().toList()) {
            Optional<Sheet> table = found.isEmpty() ? table(each) : Optional.empty();
            if (table.isPresent()) {
                found = table;
                draft.journey().setLabel(title(each.getName(), draft.journey().getLabel()));
            } else {
                intake.lose("sheet '" + Draft.oneLine(each.getName()) + "'", 0);
            }
        }
        return found;
    }

    private static String title(String sheet, String otherwise) {
        return sheet.matches("(?i)steps|sheet ?\\d*|tabelle ?\\d*|feuil ?\\d*|hoja ?\\d*") ? otherwise : sheet;
    }

    private Optional<Sheet> table(org.dhatim.fastexcel.reader.Sheet sheet) throws IOException {
        List<Sheet.Line> lines = new ArrayList<>();
        try (Stream<Row> rows = sheet.openStream()) {
            rows.map(this::line).takeWhile(line -> characters <= MOST_CHARACTERS)
                    .filter(line -> !line.isEmpty()).forEach(lines::add);
        }
        if (characters > MOST_CHARACTERS) {
            intake.trouble(0, "The sheet '" + Draft.oneLine(sheet.getName()) + "' is larger than any journey. Copy the "
                    + "table of steps into a new workbook.");
            return Optional.empty();
        }
        int head = 0;
        while (head < lines.size() && !TableImport.isHead(lines.get(head))) {
            head++;
        }
        if (head == lines.size()) {
            return Optional.empty();
        }
        lines.subList(0, head).forEach(line -> intake.lose("row above the table", line.number()));
        return Optional.of(new Sheet(lines.get(head), lines.subList(head + 1, lines.size())));
    }

    private Sheet.Line line(Row row) {
        List<String> cells = row.stream().map(cell -> text(cell, row.getRowNum())).toList();
        characters += cells.stream().mapToInt(String::length).sum();
        return new Sheet.Line(row.getRowNum(), cells);
    }

    private String text(Cell cell, int line) {
        if (cell == null) {
            return "";
        }
        if (cell.getFormula() != null && !cell.getFormula().isEmpty()) {
            intake.lose("formula (its value is taken)", line);
        }
        return cell.getType() == CellType.NUMBER ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText() == null ? "" : cell.getText();
    }
}
