/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.findings;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dev.waymark.analysis.Method;
import dev.waymark.analysis.Rating;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Named;

/** The opportunities, the best first, by a method that the user chooses. */
final class PrioritiesPage {

    private final Combo method;
    private final ElementTable<Rating> table;
    private Found found;

    PrioritiesPage(Composite parent, ElementTable.Guide guide) {
        Composite room = ElementTable.room(parent);
        Composite bar = new Composite(room, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(bar);
        new Label(bar, SWT.NONE).setText("Opportunities by");
        method = new Combo(bar, SWT.READ_ONLY);
        method.setItems(Stream.of(Method.values()).map(Method::title).toArray(String[]::new));
        method.select(0);
        method.addListener(SWT.Selection, event -> show(found));
        GridDataFactory.fillDefaults().applyTo(bar);
        table = new ElementTable<>(room, guide, rating -> found.id(rating.opportunity()), PrioritiesPage::told);
        table.column("Opportunity", 3, rating -> Titles.of(rating.opportunity()));
        table.column("Points", 2, rating -> rating.isRated() ? rating.figure() : "not ranked");
        table.column("From", 3, PrioritiesPage::inputs);
        table.column("Solves", 3, PrioritiesPage::solved);
    }

    private static String inputs(Rating rating) {
        return rating.isRated() ? String.join(", ", rating.inputs()) : "lacks " + String.join(" and ",
                rating.missing());
    }

    private static String solved(Rating rating) {
        return rating.opportunity().getSolves().stream().map((Named pain) -> Titles.of(pain))
                .collect(Collectors.joining(", "));
    }

    private static String told(Rating rating) {
        return Titles.of(rating.opportunity()) + ": " + (rating.isRated() ? rating.figure() + " (" + inputs(rating)
                + ")" : inputs(rating)) + "\nSolves: " + solved(rating);
    }

    Control control() {
        return table.control();
    }

    void show(Found newFound) {
        found = newFound;
        table.show(found == null ? List.of()
                : found.rankings().get(Method.values()[method.getSelectionIndex()]).opportunities());
    }
}
