/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.eclipse.swtbot.swt.finder.matchers.WidgetMatcherFactory.widgetOfType;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.SWTBot;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The property sheet of a diagram speaks a designer's words; what is chosen there is a change of the text. */
class PropertiesTest {

    private static final String TEXT = """
            journey buy "Buying" {
                stage look "Looking" {
                    // the first one
                    step compare "Compares" {
                        pain fees "Hidden fees" severity 4
                    }
                }
            }
            """;

    @RegisterExtension
    final StudioUser user = new StudioUser();

    private SWTBotEclipseEditor text;
    private Diagram experience;

    @BeforeEach
    void selectThePainPoint() throws CoreException {
        var file = user.file("shop.journey", TEXT);
        text = user.open(file);
        user.show("org.eclipse.ui.views.PropertySheet");
        experience = Diagram.open(user, file, "experience");
        experience.click("Hidden fees");
    }

    @Test
    void aNumberIsTyped() {
        edit("Severity (1 to 5)");
        StudioUser.enter(sheet().widget(widgetOfType(Text.class)), cell -> cell.setText("5"));
        user.await("the severity in the text", () -> text.getText().equals(TEXT.replace("severity 4", "severity 5")));
        experience.undo();
        assertEquals(TEXT, text.getText());
    }

    @Test
    void aWordIsChosen() {
        edit("Status");
        StudioUser.enter(sheet().widget(widgetOfType(CCombo.class)), cell -> {
            assertEquals(List.of("Open", "Accepted", "Solved"), List.of(cell.getItems()));
            cell.select(2);
        });
        user.await("the status in the text",
                () -> text.getText().equals(TEXT.replace("severity 4", "severity 4 solved")));
        experience.undo();
        assertEquals(TEXT, text.getText());
    }

    @Test
    void theWordsAreThoseOfADesigner() {
        List<String> properties = pain().getNodes();
        assertTrue(properties.containsAll(List.of("Severity (1 to 5)", "Frequency (%)", "Status", "Whom it hurts")),
                properties::toString);
        assertEquals(List.of(), properties.stream().filter(each -> each.matches(".*\\p{Lower}\\p{Upper}.*")).toList(),
                "names for programs");
    }

    private SWTBot sheet() {
        return user.bot.viewById("org.eclipse.ui.views.PropertySheet").bot();
    }

    private SWTBotTreeItem pain() {
        return sheet().tree().getTreeItem("Hidden fees");
    }

    private void edit(String property) {
        SWTBotTreeItem row = pain().getNode(property);
        row.select();
        row.click(1);
    }
}
