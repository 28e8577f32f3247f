/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import java.util.Optional;

import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.xtext.nodemodel.ILeafNode;

import dev.waymark.dsl.ide.navigation.Leaves;
import dev.waymark.dsl.ide.navigation.Place;
import dev.waymark.dsl.ide.navigation.References;
import dev.waymark.ui.text.Reading;

/** Leads from a name to what it names, and from the path of a used file to the file. */
public final class JourneyHyperlinks extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean canShowMultipleHyperlinks) {
        return Readings.current(viewer.getDocument()).flatMap(reading -> link(reading, region.getOffset()))
                .map(link -> new IHyperlink[] {link}).orElse(null);
    }

    private static Optional<IHyperlink> link(Reading reading, int offset) {
        Optional<ILeafNode> word = Leaves.at(reading.resource(), offset);
        return word.isEmpty() ? Optional.empty() : References.definition(reading.resource(), offset)
                .map(place -> new Link(new Region(word.get().getOffset(), word.get().getLength()), place));
    }

    private record Link(IRegion getHyperlinkRegion, Place place) implements IHyperlink {

        @Override
        public void open() {
            Opening.show(place);
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return "Open Definition";
        }
    }
}
