/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.markdown;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.waymark.interop.Ledger;
import dev.waymark.interop.table.Column;
import dev.waymark.interop.table.StepRows;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage.Literals;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Statement;

/** Writes Markdown that GitHub shows: a heading and a table of steps for each stage. */
public final class MarkdownWriter {

    private final Ledger ledger;
    private final StringBuilder text = new StringBuilder();

    /** With the account of what is carried. */
    public MarkdownWriter(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The whole file. */
    public String write(Journey journey) {
        StepRows table = StepRows.of(journey, ledger);
        List<Column> columns = table.columns().stream().filter(column -> column != Column.STAGE).toList();
        text.append("# ").append(Escapes.write(ledger.title(journey))).append("\n\n");
        ledger.carry(journey, Literals.JOURNEY__PERSONAS, Literals.JOURNEY__SCENARIO);
        for (Persona persona : journey.getPersonas()) {
            fact("Persona", ledger.title(persona));
        }
        if (journey.getScenario() != null) {
            fact("Scenario", journey.getScenario());
        }
        int row = 0;
        for (Stage stage : journey.getStages()) {
            int end = row + stage.getNodes().size();
            stage(stage, columns, table.rows().subList(row, end));
            row = end;
        }
        return text.toString().stripTrailing() + "\n";
    }

    private void fact(String key, String value) {
        text.append("**").append(key).append(":** ").append(Escapes.write(value)).append("\n\n");
    }

    private void stage(Stage stage, List<Column> columns, List<Map<Column, String>> rows) {
        text.append("## ").append(Escapes.write(ledger.title(stage))).append("\n\n");
        for (Statement goal : stage.getGoals()) {
            ledger.carry(goal, Literals.STATEMENT__TEXT);
            fact("Goal", goal.getText());
        }
        if (!rows.isEmpty()) {
            line(columns.stream().map(Column::head).toList());
            line(columns.stream().map(column -> "---").toList());
            rows.forEach(row -> line(columns.stream()
                    .map(column -> Escapes.writeLines(row.getOrDefault(column, ""))).toList()));
            text.append('\n');
        }
    }

    private void line(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }
}
