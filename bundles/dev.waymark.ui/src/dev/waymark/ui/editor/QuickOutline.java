/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.texteditor.ITextEditor;

/** A list of all elements of a text in which one writes a part of a name to go there. */
final class QuickOutline extends PopupDialog {

    private static final Point SIZE = new Point(460, 420);

    private final ITextEditor editor;
    private final List<OutlineNode> nodes;
    private final OutlineNode here;
    private FilteredTree tree;

    QuickOutline(Shell parent, ITextEditor editor, List<OutlineNode> nodes, OutlineNode here) {
        super(parent, SWT.RESIZE, true, true, false, false, false, null, "Enter goes there");
        this.editor = editor;
        this.nodes = nodes;
        this.here = here;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        tree = new FilteredTree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL, new PatternFilter(), true, true);
        tree.getViewer().setContentProvider(new OutlineContent());
        tree.getViewer().setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        tree.getViewer().setAutoExpandLevel(2);
        tree.getViewer().setInput(nodes);
        if (here != null) {
            tree.getViewer().setSelection(new StructuredSelection(here), true);
        }
        tree.getViewer().getTree().addListener(SWT.DefaultSelection, event -> go());
        tree.getFilterControl().addKeyListener(KeyListener.keyPressedAdapter(key -> {
            if (key.character == SWT.CR) {
                go();
            }
        }));
        return tree;
    }

    @Override
    protected Control getFocusControl() {
        return tree.getFilterControl();
    }

    @Override
    protected Point getDefaultSize() {
        return SIZE;
    }

    private void go() {
        if (tree.getViewer().getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            close();
            editor.selectAndReveal(node.item().nameOffset(), node.item().nameLength());
            editor.setFocus();
        }
    }
}
