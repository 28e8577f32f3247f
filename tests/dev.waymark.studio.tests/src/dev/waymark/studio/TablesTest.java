/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swtbot.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTree;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotTreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The tables and the tree of a journey: what is typed into a cell is a change of the text. */
class TablesTest {

    private static final String TEXT = """
            touchpoint page "Product page"
            touchpoint chat "Chat"

            journey buy "Buying" {
                stage look "Looking" {
                    step compare "Compares" at page {
                        pain fees "Hidden fees" severity 4
                    }
                    // the choice
                    step choose "Chooses" at page {
                        opportunity show "Show the price"
                    }
                }
                stage pay "Paying" {
                    step order "Orders"
                }
            }
            """;

    @RegisterExtension
    final StudioUser user = new StudioUser();

    private SWTBotEclipseEditor text;

    @BeforeEach
    void journey() throws CoreException {
        IFile file = user.file("shop.journey", TEXT);
        text = user.open(file);
    }

    private SWTBotTree open(String entry) {
        text.show();
        text.contextMenu("Journey diagrams").menu(entry).click();
        user.await("the table", () -> !user.bot.activeEditor().getTitle().equals("shop.journey"));
        user.settle();
        return user.bot.activeEditor().bot().tree();
    }

    /** Types into a cell as a double-click and Enter do. */
    private void type(SWTBotTreeItem row, int column, String typed) {
        row.select();
        row.doubleClick(column);
        user.await("the cell", () -> StudioUser.get(() -> cell().isPresent()));
        StudioUser.get(() -> {
            Text cell = cell().orElseThrow();
            cell.setText(typed);
            cell.notifyListeners(SWT.DefaultSelection, new Event());
            return null;
        });
        user.settle();
    }

    /** The text that is being typed into a table or a tree. */
    private static Optional<Text> cell() {
        return all(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()).filter(Text.class::isInstance)
                .map(Text.class::cast).filter(text -> text.getParent() instanceof Tree && text.isVisible())
                .findFirst();
    }

    private static Stream<Control> all(Control control) {
        return Stream.concat(Stream.of(control), control instanceof Composite group
                ? Stream.of(group.getChildren()).flatMap(TablesTest::all) : Stream.empty());
    }

    @Test
    void stepsAreTypedIntoTheTableOfTouchpoints() {
        SWTBotTree table = open("Open Touchpoints by Stage");
        user.screenshot("table-touchpoints");
        SWTBotTreeItem page = table.getTreeItem("Product page");
        assertEquals("Compares, Chooses", page.cell(1));
        type(page, 2, "Orders");
        assertEquals(TEXT.replace("\"Orders\"", "\"Orders\" at page"), text.getText());
        type(page, 1, "Chooses");
        assertEquals(TEXT.replace("\"Orders\"", "\"Orders\" at page").replace("\"Compares\" at page", "\"Compares\""),
                text.getText());
        user.command("org.eclipse.ui.edit.undo");
        user.command("org.eclipse.ui.edit.undo");
        assertEquals(TEXT, text.getText());
        StudioUser.replace(text, "Product page", "Shop page");
        user.await("the word in the table", () -> table.getAllItems()[0].getText().equals("Shop page"));
    }

    @Test
    void anyWordSaysThatAnOpportunitySolvesAPainPoint() {
        SWTBotTree table = open("Open Pain Points against Opportunities");
        user.screenshot("table-solutions");
        SWTBotTreeItem fees = table.getTreeItem("Hidden fees (4)");
        type(fees, 1, "yes");
        assertEquals(TEXT.replace("\"Show the price\"", "\"Show the price\" solves fees"), text.getText());
        assertEquals("solves", fees.cell(1));
        type(fees, 1, "");
        assertEquals(TEXT, text.getText());
    }

    @Test
    void theTreeShowsAndRenames() {
        SWTBotTree tree = open("Open as Tree");
        SWTBotTreeItem look = tree.getTreeItem("Looking").expand();
        user.screenshot("tree");
        type(look.getNode("Chooses"), 0, "Decides");
        assertEquals(TEXT.replace("\"Chooses\"", "\"Decides\""), text.getText()
                .replace("step decides", "step choose"));
        assertTrue(look.getNodes().contains("Decides"));
    }
}
