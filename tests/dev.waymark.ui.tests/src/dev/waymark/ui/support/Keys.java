/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.support;

import java.util.List;
import java.util.stream.Stream;

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
            editor.getSite().getShell().forceActive();
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

    /**
     * Presses a key with modifiers such as {@code SWT.MOD1 | SWT.MOD2} on the keyboard itself: what has the focus gets
     * it, after the key bindings of the workbench.
     */
    public static void strike(int modifiers, int key) {
        List<Integer> held = Stream.of(SWT.MOD1, SWT.MOD2, SWT.MOD3).filter(each -> (modifiers & each) != 0).toList();
        held.forEach(each -> post(SWT.KeyDown, each, '\0'));
        boolean isLetter = (key & SWT.KEYCODE_BIT) == 0 && key >= ' ';
        post(SWT.KeyDown, isLetter ? 0 : key, isLetter ? (char) key : '\0');
        post(SWT.KeyUp, isLetter ? 0 : key, isLetter ? (char) key : '\0');
        held.forEach(each -> post(SWT.KeyUp, each, '\0'));
    }

    private static void post(int type, int code, char letter) {
        Event event = new Event();
        event.type = type;
        event.keyCode = code;
        event.character = letter;
        if (!Ui.display().post(event)) {
            throw new AssertionError("The keyboard did not take " + (letter == 0 ? "key " + code : "'" + letter + "'"));
        }
        Ui.run(() -> {
            // events that the key causes come first
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
