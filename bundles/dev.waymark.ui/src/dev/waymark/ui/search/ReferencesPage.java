/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.search;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;

import dev.waymark.dsl.ide.navigation.Place;
import dev.waymark.ui.editor.Opening;

/** The places that name an element, in the view <em>Search</em>: by files, each with its lines. */
public final class ReferencesPage extends AbstractTextSearchViewPage {

    /** Made by the platform. */
    public ReferencesPage() {
        super(FLAG_LAYOUT_TREE);
    }

    @Override
    protected void configureTreeViewer(TreeViewer tree) {
        tree.setContentProvider(new Lines());
        tree.setLabelProvider(new LineLabels());
        tree.setAutoExpandLevel(2);
    }

    @Override
    protected void configureTableViewer(TableViewer table) {
        throw new UnsupportedOperationException("The page is a tree");
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        getViewer().refresh();
        ((TreeViewer) getViewer()).expandAll();
    }

    @Override
    protected void clear() {
        getViewer().refresh();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        Opening.show(new Place(((Line) match.getElement()).file(), offset, length));
    }

    /** Files and their lines. */
    private final class Lines implements ITreeContentProvider {

        private ReferencesResult result() {
            return (ReferencesResult) getInput();
        }

        @Override
        public Object[] getElements(Object input) {
            return ((ReferencesResult) input).files().toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            List<Line> lines = parent instanceof URI file ? result().lines(file) : List.of();
            return lines.toArray();
        }

        @Override
        public Object getParent(Object element) {
            return element instanceof Line line ? line.file() : null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return element instanceof URI;
        }
    }
}
