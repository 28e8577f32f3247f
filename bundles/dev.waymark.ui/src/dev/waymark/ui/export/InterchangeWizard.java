/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.interop.Exported;
import dev.waymark.interop.Format;
import dev.waymark.interop.Interchange;
import dev.waymark.interop.Loss;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.files.Input;
import dev.waymark.render.theme.Theme;
import dev.waymark.ui.help.Help;

/** Writes journeys as files of other tools, and tells what these have no place for. */
public final class InterchangeWizard extends JourneysWizard {

    /** For the workbench. */
    public InterchangeWizard() {
        super("Journeys", "interchange", new FormatPage());
    }

    /** Chooses between the formats. */
    private static final class FormatPage extends KindPage<Format> {

        FormatPage() {
            super("format", "Other Tools", "Write journeys for other tools. What a format has no place for is told at "
                    + "the end.", Help.INTERCHANGE, Format.values(), FormatPage::title);
        }

        private static String title(Format format) {
            return switch (format) {
                case MERMAID_JOURNEY -> "Mermaid journey";
                case MERMAID_FLOWCHART -> "Mermaid flowchart";
                case CSV -> "CSV, a table of steps";
                case XLSX -> "Excel, a table of steps";
                case CJML -> "CJML";
                case MARKDOWN -> "Markdown, as GitHub shows it";
            };
        }

        @Override
        ExportPlan plan(Format format, Theme theme) {
            return new JourneyWorks(journey(), format.endings().get(0),
                    (file, journey, pictures, remarks) -> write(file, journey, format, remarks));
        }

        private static byte[] write(Input file, Journey journey, Format format, Consumer<String> remarks) {
            Exported exported = Interchange.write(journey, format);
            exported.losses().forEach(loss -> remarks.accept(file.shown() + line(loss) + ": " + loss.concept() + " ("
                    + loss.count() + ")"));
            return exported.content();
        }

        /** Where the first of what is lost stands; nothing for a file without lines. */
        private static String line(Loss loss) {
            return loss.elements().stream().map(NodeModelUtils::findActualNodeFor).filter(Objects::nonNull).findFirst()
                    .map(node -> ", line " + node.getStartLine()).orElse("");
        }
    }
}
