/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.ide.server.Document;

import dev.waymark.dsl.ide.edit.Replacement;

/** Places and changes of a text in the protocol's lines and columns. */
final class Texts {

    private Texts() {
    }

    static Range range(Document document, int offset, int length) {
        return new Range(document.getPosition(offset), document.getPosition(offset + length));
    }

    static List<TextEdit> edits(Document document, List<Replacement> changes) {
        return changes.stream().map(change -> new TextEdit(range(document, change.offset(), change.length()),
                change.text())).toList();
    }
}
