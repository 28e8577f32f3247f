/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.search;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.search.ui.ISearchQuery;
import org.eclipse.search.ui.text.Match;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.ide.navigation.Place;
import dev.waymark.dsl.ide.navigation.References;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Named;
import dev.waymark.ui.text.LiveText;
import dev.waymark.ui.text.Together;

/** Finds where an element is defined and referred to, in all journeys of the workspace and of the editors. */
public final class ReferencesQuery implements ISearchQuery {

    private final LiveText text;
    private final int offset;
    private final String title;
    private final ReferencesResult result = new ReferencesResult(this);

    /** Asks for the element that is named at a place of a text. */
    public ReferencesQuery(LiveText text, int offset, Named element) {
        this.text = text;
        this.offset = offset;
        this.title = Titles.of(element);
    }

    @Override
    public IStatus run(IProgressMonitor monitor) {
        result.removeAll();
        try {
            Optional<Together> together = Together.at(text, offset, monitor);
            together.ifPresent(this::find);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    private void find(Together together) {
        Named element = together.mention().element();
        Stream.concat(Stream.of(Place.ofName(element)), References.to(element, together.files()).stream())
                .forEach(place -> result.addMatch(new Match(Line.of(place, text(place, together)), place.offset(),
                        place.length())));
    }

    private static String text(Place place, Together together) {
        Resource file = together.files().stream().filter(each -> each.getURI().equals(place.file())).findFirst()
                .orElseThrow();
        return ((XtextResource) file).getParseResult().getRootNode().getText();
    }

    @Override
    public String getLabel() {
        return "Where '" + title + "' is named";
    }

    @Override
    public boolean canRerun() {
        return true;
    }

    @Override
    public boolean canRunInBackground() {
        return true;
    }

    @Override
    public ReferencesResult getSearchResult() {
        return result;
    }
}
