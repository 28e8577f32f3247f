/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import dev.waymark.analysis.Finding;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.ide.edit.JourneyEdits;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.model.journey.Acceptance;
import dev.waymark.model.journey.Element;
import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.ui.WaymarkUi;
import dev.waymark.ui.editor.Changes;
import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;

/** Writes into the text that the team lives with a finding, and why. */
final class AcceptFinding extends Action {

    private static final String TITLE = "Accept Finding";

    private final FindingsPage page;
    private final Supplier<Optional<LiveText>> text;

    AcceptFinding(FindingsPage page, Supplier<Optional<LiveText>> text) {
        super("Accept\u2026");
        this.page = page;
        this.text = text;
    }

    /** Offers itself where there is something to accept, and a text to say it in. */
    void update() {
        Finding finding = page.chosen();
        setEnabled(finding != null && !finding.isAccepted() && finding.rule().kind().isPresent()
                && text.get().isPresent());
    }

    @Override
    public void run() {
        Finding finding = page.chosen();
        Shell shell = page.control().getShell();
        InputDialog dialog = new InputDialog(shell, TITLE, finding.why() + "\n\nWhy does the team live with it?", "",
                reason -> reason.isBlank() ? "Say why, for those who ask later." : null);
        if (dialog.open() == Window.OK) {
            accept(page.id(finding), finding.rule().kind().orElseThrow(), dialog.getValue().strip(), shell);
        }
    }

    private void accept(String id, FindingKind kind, String reason, Shell shell) {
        LiveText live = text.get().orElseThrow();
        Optional<Reading> reading = live.current();
        try {
            List<Replacement> changes = reading.isEmpty() ? List.of() : WaymarkUi.language()
                    .getInstance(JourneyEdits.class).change(reading.get().resource(),
                            model -> element(model.eResource().getEObject(id)).getAcceptances()
                                    .add(acceptance(kind, reason)));
            Changes.apply(live.document(), changes);
        } catch (UnwritableModelException e) {
            MessageDialog.openError(shell, TITLE, e.getMessage());
        }
    }

    /** The element itself, or what it is a part of and can bear an acceptance. */
    private static Element element(EObject place) {
        return place instanceof Element element ? element : element(place.eContainer());
    }

    private static Acceptance acceptance(FindingKind kind, String reason) {
        Acceptance acceptance = JourneyFactory.eINSTANCE.createAcceptance();
        acceptance.setFinding(kind);
        acceptance.setReason(reason);
        return acceptance;
    }
}
