/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import dev.waymark.interop.Ledger;
import dev.waymark.model.journey.Journey;

/** Writes a workbook with one sheet of steps. All texts are cells of text, which no spreadsheet computes. */
public final class WorkbookWriter {

    private static final int LONGEST_NAME = 31;
    private static final int WIDE = 32;
    private static final int NARROW = 10;

    private WorkbookWriter() {
    }

    /** The bytes of the file. The sheet has the title of the journey where that is allowed as its name. */
    public static byte[] write(StepRows table, Journey journey, Ledger ledger) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Waymark", null)) {
            fill(workbook.newWorksheet(name(journey, ledger)), table);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String name(Journey journey, Ledger ledger) {
        String title = journey.getTitle();
        boolean allowed = !title.isBlank() && title.length() <= LONGEST_NAME
                && !title.matches("(?s)'.*|.*'|.*[\\[\\]:*?/\\\\\\p{Cntrl}].*");
        return allowed ? ledger.title(journey) : "Steps";
    }

    private static void fill(Worksheet sheet, StepRows table) {
        List<Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(0, i, columns.get(i).head());
            sheet.style(0, i).bold().set();
            sheet.width(i, isNumber(columns.get(i)) ? NARROW : WIDE);
            for (int row = 0; row < table.rows().size(); row++) {
                fill(sheet, row + 1, i, table.rows().get(row).getOrDefault(columns.get(i), ""), columns.get(i));
            }
        }
        sheet.freezePane(0, 1);
    }

    private static boolean isNumber(Column column) {
        return List.of(Column.SCORE, Column.SEVERITY, Column.IMPACT, Column.EFFORT).contains(column);
    }

    private static void fill(Worksheet sheet, int row, int place, String cell, Column column) {
        if (isNumber(column) && cell.matches("-?\\d{1,3}")) {
            sheet.value(row, place, Integer.valueOf(cell));
        } else if (!cell.isEmpty()) {
            sheet.value(row, place, cell);
        }
        sheet.style(row, place).wrapText(true).verticalAlignment("top").set();
    }
}
