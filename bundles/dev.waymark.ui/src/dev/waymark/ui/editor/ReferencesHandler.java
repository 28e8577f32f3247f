/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import dev.waymark.dsl.ide.navigation.Place;
import dev.waymark.dsl.ide.navigation.References;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Named;
import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Together;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.resource.XtextResource;

/** Lists where the element at the caret is defined and referred to, in all journeys of the workspace. */
public final class ReferencesHandler extends EditorHandler {

    @Override
    void run(ITextEditor editor, IDocument document, ITextSelection selection) {
        LiveText.of(document).ifPresent(text -> {
            Job job = Job.create("Finding references", monitor -> {
                List<Usage> found = Together.at(text, selection.getOffset(), monitor)
                        .map(ReferencesHandler::usages).orElse(List.of());
                display().asyncExec(() -> show(editor, found));
            });
            job.setUser(true);
            job.schedule();
        });
    }

    private static List<Usage> usages(Together together) {
        Named element = together.mention().element();
        List<Usage> found = new ArrayList<>();
        found.add(usage(Place.ofName(element), together));
        References.to(element, together.files()).forEach(place -> found.add(usage(place, together)));
        return found;
    }

    private static Usage usage(Place place, Together together) {
        Resource file = together.files().stream().filter(each -> each.getURI().equals(place.file())).findFirst()
                .orElseThrow();
        String text = ((XtextResource) file).getParseResult().getRootNode().getText();
        int start = text.lastIndexOf('\n', place.offset() - 1) + 1;
        int end = text.indexOf('\n', place.offset());
        int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
        return new Usage(place, line, text.substring(start, end < 0 ? text.length() : end).strip(),
                Titles.of(together.mention().element()));
    }

    private static void show(ITextEditor editor, List<Usage> found) {
        if (found.isEmpty()) {
            tell(editor, "There is no name at the caret.");
        } else if (document(editor) != null) {
            new UsageList(editor.getSite().getShell(), found).open();
        }
    }
}
