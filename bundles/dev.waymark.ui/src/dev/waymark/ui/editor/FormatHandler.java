/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.ui.WaymarkUi;

/** Brings the text into its canonical layout; the caret stays at its word. */
public final class FormatHandler extends EditorHandler {

    @Override
    void run(ITextEditor editor, IDocument document, ITextSelection selection) {
        String text = document.get();
        Job.create("Formatting", monitor -> {
            try {
                String formatted = new JourneyFiles(WaymarkUi.language()).format(text);
                display().asyncExec(() -> replace(editor, text, formatted));
            } catch (UnwritableModelException e) {
                display().asyncExec(() -> tell(editor, e.getMessage()));
            }
        }).schedule();
    }

    /** Whoever went on writing meanwhile keeps what was written. */
    private static void replace(ITextEditor editor, String text, String formatted) {
        IDocument document = document(editor);
        if (document != null && document.get().equals(text) && !formatted.equals(text) && mayChange(editor)) {
            int caret = ((ITextSelection) editor.getSelectionProvider().getSelection()).getOffset();
            Changes.apply(document, List.of(difference(text, formatted)));
            editor.selectAndReveal(sameWord(text, caret, formatted), 0);
        }
    }

    private static Replacement difference(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return new Replacement(start, before.length() - end - start, after.substring(start, after.length() - end));
    }

    /** Only blanks change, so a place is known by the number of other characters before it. */
    private static int sameWord(String before, int caret, String after) {
        long letters = before.substring(0, caret).chars().filter(c -> !Character.isWhitespace(c)).count();
        int place = 0;
        while (place < after.length() && (letters > 0 || Character.isWhitespace(after.charAt(place)))) {
            letters -= Character.isWhitespace(after.charAt(place)) ? 0 : 1;
            place++;
        }
        return place;
    }
}
