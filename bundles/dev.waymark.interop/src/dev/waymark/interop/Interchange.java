/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import dev.waymark.interop.cjml.CjmlReader;
import dev.waymark.interop.cjml.CjmlWriter;
import dev.waymark.interop.markdown.MarkdownReader;
import dev.waymark.interop.markdown.MarkdownWriter;
import dev.waymark.interop.mermaid.FlowchartReader;
import dev.waymark.interop.mermaid.FlowchartWriter;
import dev.waymark.interop.mermaid.JourneyReader;
import dev.waymark.interop.mermaid.JourneyWriter;
import dev.waymark.interop.mermaid.MermaidText;
import dev.waymark.interop.table.CsvReader;
import dev.waymark.interop.table.CsvWriter;
import dev.waymark.interop.table.StepRows;
import dev.waymark.interop.table.TableImport;
import dev.waymark.interop.table.WorkbookReader;
import dev.waymark.interop.table.WorkbookWriter;
import dev.waymark.model.journey.Journey;

/** The door to other tools' formats: what goes through it is listed where it could not be carried, never dropped. */
public final class Interchange {

    /** The size of the largest file that is read, in bytes. */
    public static final int LARGEST = 20_000_000;

    private static final int LARGEST_TEXT = 2_000_000;

    private Interchange() {
    }

    /** The format that a content has of those that its name allows; the first one where both are possible. */
    public static Format detect(byte[] content, List<Format> possible) {
        boolean flowchart = possible.contains(Format.MERMAID_FLOWCHART)
                && MermaidText.isFlowchart(new String(content, StandardCharsets.UTF_8));
        return flowchart ? Format.MERMAID_FLOWCHART : possible.get(0);
    }

    /**
     * Reads a file of another tool.
     *
     * @param title what the journey is called if the file does not say it
     */
    public static Imported read(byte[] content, Format format, String title) {
        Intake intake = new Intake();
        Draft draft = new Draft(title);
        int largest = format == Format.XLSX ? LARGEST : LARGEST_TEXT;
        if (content.length > largest) {
            intake.trouble(0, "This file is larger than " + largest / 1_000_000 + " MB; a journey is not.");
            return intake.refused();
        }
        switch (format) {
            case XLSX -> new TableImport(draft, intake).read(WorkbookReader.read(content, draft, intake));
            default -> Texts.decode(content, intake).ifPresent(reader(format, draft, intake));
        }
        return intake.isRefused() ? intake.refused() : new Imported(draft.finish(), intake.losses(), List.of());
    }

    private static Consumer<String> reader(Format format, Draft draft, Intake intake) {
        return switch (format) {
            case MERMAID_JOURNEY -> text -> new JourneyReader(draft, intake).read(text);
            case MERMAID_FLOWCHART -> text -> new FlowchartReader(draft, intake).read(text);
            case CJML -> text -> new CjmlReader(draft, intake).read(text);
            case MARKDOWN -> text -> new MarkdownReader(draft, intake).read(text);
            default -> text -> new TableImport(draft, intake).read(CsvReader.read(text, intake));
        };
    }

    /** Writes a journey as a file of another tool. */
    public static Exported write(Journey journey, Format format) {
        Ledger ledger = new Ledger(journey);
        byte[] content = switch (format) {
            case MERMAID_JOURNEY -> utf8(new JourneyWriter(ledger).write(journey));
            case MERMAID_FLOWCHART -> utf8(new FlowchartWriter(ledger).write(journey));
            case CSV -> utf8(CsvWriter.write(StepRows.of(journey, ledger)));
            case XLSX -> WorkbookWriter.write(StepRows.of(journey, ledger), journey, ledger);
            case CJML -> utf8(new CjmlWriter(ledger).write(journey));
            case MARKDOWN -> utf8(new MarkdownWriter(ledger).write(journey));
        };
        return new Exported(content, ledger.losses());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
