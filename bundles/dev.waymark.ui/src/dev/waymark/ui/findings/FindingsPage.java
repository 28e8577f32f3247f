/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.findings;

import java.util.List;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;

import dev.waymark.analysis.Finding;
import dev.waymark.analysis.Level;

/** What was found, each with what would resolve it. */
final class FindingsPage {

    private final ElementTable<Finding> table;
    private Found found;
    private boolean accepted;

    FindingsPage(Composite parent, ElementTable.Guide guide) {
        table = new ElementTable<>(ElementTable.room(parent), guide, finding -> found.id(finding.element()),
                finding -> finding.rule().about() + "\n" + finding.message());
        table.column("What is found", 3, Finding::why, FindingsPage::icon);
        table.column("What would resolve it", 2, FindingsPage::answer);
    }

    private static Image icon(Finding finding) {
        return PlatformUI.getWorkbench().getSharedImages().getImage(finding.rule().level() == Level.WARNING
                ? ISharedImages.IMG_OBJS_WARN_TSK : ISharedImages.IMG_OBJS_INFO_TSK);
    }

    private static String answer(Finding finding) {
        return finding.isAccepted() ? "Accepted: " + finding.acceptance().getReason() : finding.remedy();
    }

    Control control() {
        return table.control();
    }

    /** Puts an action into the context menu. */
    void offer(AcceptFinding action) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            action.update();
            shown.add(action);
        });
        table.viewer().getTable().setMenu(menu.createContextMenu(table.viewer().getTable()));
    }

    void show(Found newFound) {
        found = newFound;
        table.show(found == null ? List.of() : found.findings().stream()
                .filter(finding -> accepted || !finding.isAccepted()).toList());
    }

    void showAccepted(boolean show) {
        accepted = show;
        show(found);
    }

    /** The chosen finding, or null. */
    Finding chosen() {
        return table.chosen();
    }

    /** The qualified name of what a finding is about. */
    String id(Finding finding) {
        return found.id(finding.element());
    }
}
