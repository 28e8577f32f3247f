/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;

import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.texteditor.ITextEditor;

import dev.waymark.ui.text.LiveText;

/** Opens the quick outline. */
public final class QuickOutlineHandler extends EditorHandler {

    @Override
    void run(ITextEditor editor, IDocument document, ITextSelection selection) {
        LiveText.of(document).flatMap(LiveText::latest).ifPresent(reading -> {
            List<OutlineNode> nodes = OutlineNode.of(reading);
            new QuickOutline(editor.getSite().getShell(), editor, nodes,
                    OutlineNode.at(nodes, selection.getOffset())).open();
        });
    }
}
