/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.search;

import java.util.Arrays;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.AbstractTextSearchResult;
import org.eclipse.search.ui.text.IEditorMatchAdapter;
import org.eclipse.search.ui.text.IFileMatchAdapter;

import dev.waymark.ui.icons.Icons;

/** The lines that name an element. */
public final class ReferencesResult extends AbstractTextSearchResult {

    private final ReferencesQuery query;

    ReferencesResult(ReferencesQuery query) {
        this.query = query;
    }

    /** The files with such lines, in the order of their paths. */
    List<URI> files() {
        return Arrays.stream(getElements()).map(line -> ((Line) line).file()).distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString())).toList();
    }

    /** The lines of a file. */
    List<Line> lines(URI file) {
        return Arrays.stream(getElements()).map(Line.class::cast).filter(line -> line.file().equals(file)).sorted()
                .toList();
    }

    @Override
    public String getLabel() {
        int count = getMatchCount();
        return query.getLabel() + ": " + (count == 1 ? "1 place" : count + " places");
    }

    @Override
    public String getTooltip() {
        return getLabel();
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icons.of("journey");
    }

    @Override
    public ISearchQuery getQuery() {
        return query;
    }

    @Override
    public IEditorMatchAdapter getEditorMatchAdapter() {
        return null;
    }

    @Override
    public IFileMatchAdapter getFileMatchAdapter() {
        return null;
    }
}
