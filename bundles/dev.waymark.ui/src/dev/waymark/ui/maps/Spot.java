/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dev.waymark.dsl.ide.navigation.Leaves;
import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.model.Identity;
import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;

/**
 * Where an author is at work. A part that shows journeys tells it as an adapter of this type; for the texts of journeys
 * it is told here.
 *
 * @param file the file of the journey
 * @param id the identity of an element in it; null for the file as a whole
 */
public record Spot(IFile file, String id) {

    /** Where the author is at work in a part of the workbench; empty where that shows no file of the workspace. */
    public static Optional<Spot> of(IWorkbenchPart part) {
        Spot told = Adapters.adapt(part, Spot.class);
        if (told != null || !(part instanceof IEditorPart editor)) {
            return Optional.ofNullable(told);
        }
        return Optional.ofNullable(Adapters.adapt(editor.getEditorInput(), IFile.class))
                .map(file -> new Spot(file, atCaret(editor).orElse(null)));
    }

    private static Optional<String> atCaret(IEditorPart editor) {
        ITextEditor text = Adapters.adapt(editor, ITextEditor.class);
        return text != null && text.getSelectionProvider().getSelection() instanceof ITextSelection caret
                ? LiveText.of(editor).flatMap(LiveText::latest).flatMap(read -> at(read, caret.getOffset()))
                : Optional.empty();
    }

    /** The identity of the element at a place of a text. */
    static Optional<String> at(Reading reading, int offset) {
        Identity identity = ModelIndex.of(reading.resource()).identity();
        return identity == null ? Optional.empty() : Leaves.at(reading.resource(), offset)
                .map(NodeModelUtils::findActualSemanticObjectFor).map(identity::of);
    }
}
