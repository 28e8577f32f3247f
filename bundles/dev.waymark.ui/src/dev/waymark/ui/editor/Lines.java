/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;

/** The lines of a document. */
final class Lines {

    private Lines() {
    }

    /** The text of the line that holds a place. */
    static String at(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        return document.get(line.getOffset(), line.getLength());
    }

    /** The blanks with which the line begins that holds a place. */
    static String indent(IDocument document, int offset) throws BadLocationException {
        String line = at(document, offset);
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
