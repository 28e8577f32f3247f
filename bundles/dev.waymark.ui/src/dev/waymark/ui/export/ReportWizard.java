/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.export;

import dev.waymark.render.theme.Theme;
import dev.waymark.ui.help.Help;

/** Writes reports on journeys. */
public final class ReportWizard extends JourneysWizard {

    /** For the workbench. */
    public ReportWizard() {
        super("Reports", "reports", new ReportPage());
    }

    /** Chooses between the kinds of report. */
    private static final class ReportPage extends KindPage<ReportKind> {

        ReportPage() {
            super("report", "Journey Report", "For those who decide: pictures, measures, findings, opportunities, "
                    + "plan.", Help.REPORT, ReportKind.values(), ReportKind::title);
        }

        @Override
        boolean isThemed() {
            return true;
        }

        @Override
        ExportPlan plan(ReportKind kind, Theme theme) {
            return new JourneyWorks(journey(), kind.ending(), (file, journey, pictures, remarks) ->
                    kind.make(file, journey, theme, pictures, remarks));
        }
    }
}
