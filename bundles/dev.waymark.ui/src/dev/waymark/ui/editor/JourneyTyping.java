/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentCommand;
import org.eclipse.jface.text.IAutoEditStrategy;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.TextUtilities;

/** Spares writers of journeys some key presses: lines are indented, blocks and texts are closed. */
public final class JourneyTyping implements IAutoEditStrategy {

    private static final String STEP = "  ";

    @Override
    public void customizeDocumentCommand(IDocument document, DocumentCommand command) {
        try {
            if (command.text.equals("\"")) {
                quote(document, command);
            } else if (command.text.equals("}")) {
                closeBlock(document, command);
            } else if (command.text.equals("\t")) {
                command.text = STEP;
            } else if (isLineEnd(document, command.text)) {
                newLine(document, command);
            }
        } catch (BadLocationException e) {
            command.doit = true; // what was typed is written as it is
        }
    }

    private static boolean isLineEnd(IDocument document, String text) {
        return TextUtilities.equals(document.getLegalLineDelimiters(), text) >= 0;
    }

    private static String before(IDocument document, int offset) throws BadLocationException {
        int start = document.getLineInformationOfOffset(offset).getOffset();
        return document.get(start, offset - start);
    }

    private static String after(IDocument document, int offset) throws BadLocationException {
        IRegion line = document.getLineInformationOfOffset(offset);
        return document.get(offset, line.getOffset() + line.getLength() - offset);
    }

    private static void newLine(IDocument document, DocumentCommand command) throws BadLocationException {
        String indent = Lines.indent(document, command.offset);
        String left = before(document, command.offset);
        String right = after(document, command.offset + command.length);
        String lineEnd = command.text;
        indent = indent.substring(0, Math.min(indent.length(), left.length()));
        if (left.stripTrailing().endsWith("{")) {
            command.text = lineEnd + indent + STEP;
            boolean closes = right.isBlank() ? isOpen(document) : right.strip().startsWith("}");
            if (closes) {
                command.caretOffset = command.offset + command.text.length();
                command.shiftsCaret = false;
                command.text += lineEnd + indent + (right.isBlank() ? "}" : "");
            }
        } else {
            command.text = lineEnd + indent;
        }
    }

    /** Whether more blocks begin than end. */
    private static boolean isOpen(IDocument document) {
        String blocks = document.get().replaceAll("\"(?:\\\\.|[^\"\\\\])*\"|//[^\n]*", "");
        return blocks.chars().filter(c -> c == '{').count() > blocks.chars().filter(c -> c == '}').count();
    }

    private static void closeBlock(IDocument document, DocumentCommand command) throws BadLocationException {
        String left = before(document, command.offset);
        if (!left.isEmpty() && left.isBlank()) {
            int back = Math.min(left.length(), left.endsWith("\t") ? 1 : STEP.length());
            command.offset -= back;
            command.length += back;
        }
    }

    private static void quote(IDocument document, DocumentCommand command) throws BadLocationException {
        String left = before(document, command.offset);
        String right = after(document, command.offset + command.length);
        boolean isInText = left.replace("\\\"", "").chars().filter(c -> c == '"').count() % 2 == 1;
        if (isInText && right.startsWith("\"") && !left.endsWith("\\")) {
            command.text = "";
            command.caretOffset = command.offset + 1;
            command.shiftsCaret = false;
        } else if (!isInText && !left.contains("//") && (right.isEmpty() || right.charAt(0) == ' ')) {
            command.text = "\"\"";
            command.caretOffset = command.offset + 1;
            command.shiftsCaret = false;
        }
    }
}
