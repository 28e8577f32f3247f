/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.support;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** What the user of a test does in a dialog: finds things by the words beside them, writes, chooses and presses. */
public final class Dialogs {

    private Dialogs() {
    }

    /** Does a command of the workbench, in its serialised form; it may open a dialog. */
    public static void command(String serialised) {
        Ui.start(() -> {
            ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
            try {
                ParameterizedCommand command = commands.deserialize(serialised);
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
            } catch (CommandException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Waits until the button can be pressed, and presses it. */
    public static void press(Shell dialog, String label) {
        Ui.await("the button '" + label + "'", () -> button(dialog, label).isEnabled());
        Ui.start(() -> {
            if (!dialog.isDisposed()) {
                push(button(dialog, label));
            }
        });
    }

    /** Sees to it that a box is checked. */
    public static void check(Shell dialog, String label) {
        Ui.run(() -> {
            if (!button(dialog, label).getSelection()) {
                push(button(dialog, label));
            }
        });
    }

    private static void push(Button button) {
        if ((button.getStyle() & SWT.CHECK) != 0) {
            button.setSelection(!button.getSelection());
        }
        send(button, SWT.Selection);
    }

    /** Whether the button can be pressed. */
    public static boolean canPress(Shell dialog, String label) {
        return Ui.get(() -> button(dialog, label).isEnabled());
    }

    /** Waits until the dialog is closed. */
    public static void awaitClosed(Shell dialog) {
        Ui.await("the end of the dialog", dialog::isDisposed);
    }

    /** Writes into the field behind a label. */
    public static void write(Shell dialog, String label, String words) {
        Ui.run(() -> ((Text) behind(dialog, label)).setText(words));
    }

    /** What the field behind a label says. */
    public static String read(Shell dialog, String label) {
        return Ui.get(() -> ((Text) behind(dialog, label)).getText());
    }

    /** Chooses a row of the list or table behind a label. */
    public static void choose(Shell dialog, String label, String row) {
        Ui.run(() -> {
            Control control = behind(dialog, label);
            if (control instanceof Combo combo) {
                combo.setText(row);
            } else {
                Table table = (Table) control;
                for (int i = 0; i < table.getItemCount(); i++) {
                    if (table.getItem(i).getText().equals(row)) {
                        table.setSelection(i);
                    }
                }
            }
            send(control, SWT.Selection);
        });
    }

    /** What is chosen in the list behind a label. */
    public static String chosen(Shell dialog, String label) {
        return Ui.get(() -> ((Combo) behind(dialog, label)).getText());
    }

    /** All words that a dialog shows. */
    public static String words(Shell dialog) {
        return Ui.get(() -> {
            StringBuilder words = new StringBuilder();
            all(dialog, control -> true).forEach(control -> words.append(text(control)).append('\n'));
            return words.toString();
        });
    }

    private static String text(Control control) {
        if (control instanceof Label label) {
            return label.getText();
        }
        return control instanceof Text text ? text.getText() : "";
    }

    private static void send(Widget widget, int type) {
        Event event = new Event();
        event.widget = widget;
        widget.notifyListeners(type, event);
    }

    private static Button button(Shell dialog, String label) {
        return (Button) all(dialog, control -> control instanceof Button button
                && button.getText().replace("&", "").equals(label)).get(0);
    }

    /** The control that follows the label. */
    private static Control behind(Shell dialog, String label) {
        List<Control> controls = all(dialog, control -> true);
        for (int i = 0; i < controls.size() - 1; i++) {
            if (text(controls.get(i)).replace("&", "").equals(label) && controls.get(i) instanceof Label) {
                return controls.get(i + 1);
            }
        }
        throw new AssertionError("There is no field '" + label + "' in '" + dialog.getText() + "'");
    }

    private static List<Control> all(Composite parent, Predicate<Control> wanted) {
        List<Control> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (child.isVisible() && wanted.test(child)) {
                found.add(child);
            }
            if (child instanceof Composite inner) {
                found.addAll(all(inner, wanted));
            }
        }
        return found;
    }
}
