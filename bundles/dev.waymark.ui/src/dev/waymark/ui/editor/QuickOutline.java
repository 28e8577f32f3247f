/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredTree;
import org.eclipse.ui.dialogs.PatternFilter;
import org.eclipse.ui.progress.WorkbenchJob;
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
        tree = new Found(parent);
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

    /** Selects the first element that has what is written in its title: Enter goes there. */
    private static final class Found extends FilteredTree {

        private Found(Composite parent) {
            super(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL, new Titles(), true, true);
        }

        @Override
        protected WorkbenchJob doCreateRefreshJob() {
            WorkbenchJob job = super.doCreateRefreshJob();
            job.addJobChangeListener(IJobChangeListener.onDone(event -> getDisplay().asyncExec(this::selectFirst)));
            return job;
        }

        private void selectFirst() {
            if (!isDisposed() && !getFilterString().isBlank()) {
                first((List<?>) getViewer().getInput()).ifPresent(node ->
                        getViewer().setSelection(new StructuredSelection(node), true));
            }
        }

        private Optional<OutlineNode> first(List<?> nodes) {
            return nodes.stream().map(OutlineNode.class::cast).flatMap(node -> Stream.concat(Stream.of(node)
                    .filter(((Titles) getPatternFilter())::has), first(node.children()).stream())).findFirst();
        }
    }

    /** Finds elements by their titles. */
    private static final class Titles extends PatternFilter {

        private boolean has(OutlineNode node) {
            return wordMatches(node.toString());
        }

        @Override
        protected boolean isLeafMatch(Viewer viewer, Object element) {
            return has((OutlineNode) element);
        }
    }
}
