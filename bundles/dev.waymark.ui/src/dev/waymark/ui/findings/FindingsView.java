/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.findings;

import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.part.ViewPart;

import dev.waymark.ui.help.Help;
import dev.waymark.ui.maps.ActiveEditor;
import dev.waymark.ui.maps.JourneySource;
import dev.waymark.ui.maps.Sources;
import dev.waymark.ui.text.LiveText;

/** The view <em>Findings</em>: what the analysis finds in the active editor's journeys, and what to do first. */
public final class FindingsView extends ViewPart {

    /** The id of this view. */
    public static final String ID = "dev.waymark.ui.findings";

    private final ActiveEditor editor = new ActiveEditor(this::edit);
    private final LiveFindings live = new LiveFindings(this::analysed);
    private CTabFolder tabs;
    private FindingsPage findings;
    private PrioritiesPage priorities;

    @Override
    public void createPartControl(Composite parent) {
        tabs = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
        findings = new FindingsPage(tabs, this::show);
        priorities = new PrioritiesPage(tabs, this::show);
        tab("Findings", findings.control());
        tab("Priorities", priorities.control());
        tabs.setSelection(0);
        IAction accepted = new Action("Show What Is Accepted", IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                findings.showAccepted(isChecked());
            }
        };
        getViewSite().getActionBars().getMenuManager().add(accepted);
        findings.offer(new AcceptFinding(findings, this::text));
        Help.on(tabs, Help.FINDINGS);
        editor.follow(getSite().getPage());
    }

    private void tab(String title, Control control) {
        CTabItem tab = new CTabItem(tabs, SWT.NONE);
        tab.setText(title);
        tab.setControl(control);
    }

    @Override
    public void dispose() {
        editor.stop(getSite().getPage());
        live.follow(Optional.empty());
        super.dispose();
    }

    @Override
    public void setFocus() {
        tabs.getSelection().getControl().setFocus();
    }

    private void edit(IEditorPart part) {
        live.follow(Optional.ofNullable(part).flatMap(Sources::of));
    }

    /** The text of the active editor, if it shows one. */
    private Optional<LiveText> text() {
        return editor.editor().flatMap(LiveText::of);
    }

    private void show(String id, boolean open) {
        live.source().ifPresent((JourneySource source) -> source.show(id));
        if (open) {
            editor.editor().ifPresent(part -> part.getSite().getPage().activate(part));
        }
    }

    /** In a background thread. */
    private void analysed(Optional<Found> found) {
        CTabFolder where = tabs;
        if (where != null && !where.isDisposed()) {
            where.getDisplay().asyncExec(() -> show(found));
        }
    }

    private void show(Optional<Found> found) {
        if (!tabs.isDisposed()) {
            findings.show(found.orElse(null));
            priorities.show(found.orElse(null));
            setContentDescription(found.map(FindingsView::summary).orElse("No journey is open."));
        }
    }

    private static String summary(Found found) {
        long accepted = found.findings().size() - found.open();
        return (found.open() == 1 ? "1 finding" : found.open() + " findings")
                + (accepted == 0 ? "" : ", " + accepted + " accepted");
    }
}
