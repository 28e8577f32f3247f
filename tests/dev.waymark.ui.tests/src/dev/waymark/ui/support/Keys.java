/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.support;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;

/** What a user does with the keyboard in a text editor. */
public final class Keys {

    private Keys() {
    }

    /** The viewer of an editor. */
    public static ISourceViewer viewer(ITextEditor editor) {
        return (ISourceViewer) Ui.get(() -> editor.getAdapter(ITextViewer.class));
    }

    /** Puts the caret at a place of the text. */
    public static void caret(ITextEditor editor, int offset) {
        Ui.run(() -> {
            editor.getSite().getPage().activate(editor);
            viewer(editor).getTextWidget().setFocus();
            editor.selectAndReveal(offset, 0);
        });
    }

    /** Types letters into the text widget of an editor, key by key. */
    public static void type(ITextEditor editor, String letters) {
        StyledText widget = Ui.get(() -> viewer(editor).getTextWidget());
        letters.chars().forEach(letter -> press(widget, letter == '\n' ? SWT.CR : (char) letter));
    }

    /** Presses a key in a control. */
    public static void press(Control control, char letter) {
        Ui.run(() -> {
            Event key = new Event();
            key.character = letter;
            key.keyCode = letter;
            control.notifyListeners(SWT.KeyDown, key);
            control.notifyListeners(SWT.KeyUp, key);
        });
    }

    /** Runs a command as its key would, without waiting for a dialog that it opens. */
    public static void command(String id) {
        Ui.start(() -> {
            try {
                Ui.window().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException e) {
                throw new IllegalStateException(id, e);
            }
        });
    }

    /** Asks the viewer of an editor for something, such as content assist. */
    public static void ask(ITextEditor editor, int operation) {
        Ui.run(() -> ((ITextOperationTarget) viewer(editor)).doOperation(operation));
    }
}
