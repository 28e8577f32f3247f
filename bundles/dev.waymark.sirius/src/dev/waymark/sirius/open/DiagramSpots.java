/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import java.util.Optional;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.Path;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.ui.IEditorPart;

import dev.waymark.model.Identity;
import dev.waymark.ui.maps.JourneySource;
import dev.waymark.ui.maps.Spot;
import dev.waymark.ui.text.LiveText;

/** Tells of the editors of diagrams which journey they show, for the Maps view and for all that leads elsewhere. */
public final class DiagramSpots implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        if (!(adaptable instanceof DialectEditor editor)) {
            return null;
        }
        Optional<Spot> spot = journey(editor).flatMap(DiagramSpots::file)
                .map(file -> new Spot(file, DiagramElements.selected(editor).orElse(null)));
        return type.cast(type == Spot.class ? spot.orElse(null)
                : spot.flatMap(where -> source(editor, where)).orElse(null));
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {Spot.class, JourneySource.class};
    }

    private static Optional<JourneySource> source(IEditorPart editor, Spot spot) {
        ITextFileBuffer buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(spot.file().getFullPath(),
                LocationKind.IFILE);
        return Optional.ofNullable(buffer).flatMap(shared -> LiveText.of(shared.getDocument()))
                .map(text -> new DiagramSource(editor, spot, text));
    }

    private static Optional<EObject> journey(IEditorPart editor) {
        return editor instanceof DialectEditor dialect
                && dialect.getRepresentation() instanceof DSemanticDecorator shown
                ? Optional.ofNullable(shown.getTarget()) : Optional.empty();
    }

    /** The element with an identity, of the journey that an editor shows. */
    static Optional<EObject> element(IEditorPart editor, String id) {
        return journey(editor).map(Identity::ofModel).map(identity -> identity.find(id));
    }

    private static Optional<IFile> file(EObject journey) {
        URI uri = journey.eResource() == null ? null : journey.eResource().getURI();
        return uri == null || !uri.isPlatformResource() ? Optional.empty()
                : Optional.of(ResourcesPlugin.getWorkspace().getRoot().getFile(new Path(uri.toPlatformString(true))));
    }
}
