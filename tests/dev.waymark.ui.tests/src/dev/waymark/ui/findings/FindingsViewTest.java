/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.text.ITextSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;
import dev.waymark.ui.support.Workspace;

/** What the Findings view tells, and how the user answers. */
@ExtendWith(InWorkbench.class)
class FindingsViewTest {

    private static final String SHOP = """
            persona maya "Maya" source talks "Talks" interview
            journey shop "Shop" {
              persona maya
              stage buy "Buying" {
                step pay "Pays" {
                  feels tense -1 evidence talks
                  pain fee "Fee at the end" severity 4 evidence talks
                  opportunity early "Fee at the start" impact 5 effort 1
                  opportunity badge "Badge of trust" impact 2 effort 4
                }
              }
            }
            """;
    private static final String NO_OPPORTUNITY =
            "No opportunity solves the pain point 'Fee at the end', of severity 4.";

    private ITextEditor editor;
    private IViewPart view;

    @BeforeEach
    void open() {
        editor = Workspace.open(Workspace.file("shop/shop.journey", SHOP));
        view = Ui.get(() -> {
            try {
                return Ui.page().showView(FindingsView.ID);
            } catch (PartInitException e) {
                throw new AssertionError(e);
            }
        });
        Ui.await("the finding", () -> rows().contains(NO_OPPORTUNITY));
    }

    @AfterEach
    void close() {
        Ui.run(() -> Ui.page().hideView(view));
    }

    private CTabFolder tabs() {
        return Ui.all(view.getSite().getShell(), CTabFolder.class).stream()
                .filter(folder -> folder.getItemCount() == 2 && folder.getItem(1).getText().equals("Priorities"))
                .findFirst().orElseThrow();
    }

    private Table table() {
        return Ui.all((Composite) tabs().getSelection().getControl(), Table.class).get(0);
    }

    private List<String> rows() {
        return Arrays.stream(table().getItems()).map(TableItem::getText).collect(Collectors.toList());
    }

    private void choose(String words) {
        Ui.run(() -> {
            int row = IntStream.range(0, table().getItemCount())
                    .filter(i -> table().getItem(i).getText().equals(words)).findFirst().orElseThrow();
            table().setSelection(row);
            Event chosen = new Event();
            chosen.item = table().getItem(row);
            table().notifyListeners(SWT.Selection, chosen);
        });
    }

    private void replace(String old, String now) {
        Ui.run(() -> Workspace.document(editor).set(Workspace.document(editor).get().replace(old, now)));
    }

    @Test
    void whatIsChosenIsToldInFullAndSelectedInTheText() {
        choose(NO_OPPORTUNITY);
        assertEquals("fee", Ui.get(() -> ((ITextSelection) editor.getSelectionProvider().getSelection()).getText()));
        assertTrue(Ui.get(() -> Ui.all(tabs(), Text.class).get(0).getText()).contains("solves"));
    }

    @Test
    void theFindingGoesWithItsCause() {
        replace("opportunity early \"Fee at the start\"", "opportunity early \"Fee at the start\" solves fee");
        Ui.await("no finding", () -> !rows().contains(NO_OPPORTUNITY));
    }

    @Test
    void aBrokenTextKeepsWhatWasFound() {
        replace("step pay", "step step pay {");
        replace("Fee at the end", "Another fee");
        assertTrue(Ui.get(this::rows).contains(NO_OPPORTUNITY));
        replace("step step pay {", "step pay");
        Ui.await("the new words", () -> rows().contains(NO_OPPORTUNITY.replace("Fee at the end", "Another fee")));
    }

    @Test
    void whatIsAcceptedStandsInTheTextWithItsReason() {
        choose(NO_OPPORTUNITY);
        Ui.start(() -> {
            Menu menu = table().getMenu();
            menu.notifyListeners(SWT.Show, new Event());
            MenuItem accept = menu.getItem(0);
            assertTrue(accept.isEnabled());
            accept.notifyListeners(SWT.Selection, new Event());
        });
        Shell dialog = Ui.find("the question", () -> Ui.shell("Accept Finding"));
        Ui.run(() -> {
            assertFalse(button(dialog, "OK").isEnabled());
            Ui.all(dialog, Text.class).get(0).setText("The fee is the law");
            button(dialog, "OK").notifyListeners(SWT.Selection, new Event());
        });
        Ui.await("an answer", () -> !rows().contains(NO_OPPORTUNITY));
        String text = Ui.get(() -> Workspace.document(editor).get());
        assertTrue(text.contains("accept no-opportunity \"The fee is the law\""), text);
        assertTrue(Ui.get(((FindingsView) view)::getContentDescription).endsWith(", 1 accepted"));
    }

    private static Button button(Shell dialog, String label) {
        return Ui.all(dialog, Button.class).stream().filter(button -> button.getText().equals(label)).findFirst()
                .orElseThrow();
    }

    @Test
    void opportunitiesAreRankedByTheChosenMethod() {
        Ui.run(() -> {
            tabs().setSelection(1);
            assertEquals(List.of("Fee at the start", "Badge of trust"), rows());
            assertEquals("5, quick win", table().getItem(0).getText(1));
            Combo method = Ui.all(tabs(), Combo.class).get(0);
            method.select(1);
            method.notifyListeners(SWT.Selection, new Event());
            assertEquals("not ranked", table().getItem(0).getText(1));
        });
    }
}
