/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Reading;
import dev.waymark.ui.text.Unhurried;

/** The outline of a journey text: follows the caret, and leads to what is selected in it. */
final class JourneyOutline extends ContentOutlinePage {

    private final ITextEditor editor;
    private final LiveText text;
    private final Consumer<Reading> reader = new Unhurried("Outlining", ReadingReconciler.LATER, this::read);
    private final ISelectionChangedListener caret = event -> follow();
    private List<OutlineNode> nodes = List.of();
    private boolean isFollowing;

    JourneyOutline(ITextEditor editor, LiveText text) {
        this.editor = editor;
        this.text = text;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer tree = getTreeViewer();
        tree.setUseHashlookup(true);
        tree.setContentProvider(new OutlineContent());
        tree.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.setAutoExpandLevel(2);
        tree.setInput(nodes);
        offerMenu(tree);
        text.addListener(reader);
        text.latest().ifPresent(reader);
        ((IPostSelectionProvider) editor.getSelectionProvider()).addPostSelectionChangedListener(caret);
    }

    /** Whoever has something to offer for a journey may put it there. */
    private void offerMenu(TreeViewer tree) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> shown.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
        getSite().registerContextMenu("dev.waymark.ui.outline", menu, tree);
    }

    @Override
    public void dispose() {
        text.removeListener(reader);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider provider) {
            provider.removePostSelectionChangedListener(caret);
        }
        super.dispose();
    }

    private void read(Reading reading) {
        List<OutlineNode> read = OutlineNode.of(reading);
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> show(read));
    }

    private void show(List<OutlineNode> read) {
        if (getControl() != null && !getControl().isDisposed()) {
            TreeViewer tree = getTreeViewer();
            boolean first = nodes.isEmpty();
            nodes = read;
            Object[] expanded = tree.getExpandedElements();
            tree.getTree().setRedraw(false);
            tree.setInput(nodes);
            if (!first) {
                tree.setExpandedElements(expanded);
            }
            tree.getTree().setRedraw(true);
            follow();
        }
    }

    private void follow() {
        if (getControl() != null && !getControl().isDisposed() && !getControl().isFocusControl()
                && editor.getSelectionProvider() != null
                && editor.getSelectionProvider().getSelection() instanceof ITextSelection selection) {
            OutlineNode node = OutlineNode.at(nodes, selection.getOffset());
            isFollowing = true;
            getTreeViewer().setSelection(node == null ? StructuredSelection.EMPTY : new StructuredSelection(node),
                    true);
            isFollowing = false;
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!isFollowing && event.getSelection() instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof OutlineNode node) {
            editor.selectAndReveal(node.item().nameOffset(), node.item().nameLength());
        }
    }
}
