/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.export;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.swt.widgets.Display;

import dev.waymark.diagrams.place.Arrangement;
import dev.waymark.model.journey.Journey;
import dev.waymark.sirius.WaymarkSirius;
import dev.waymark.sirius.session.JourneySessions;
import dev.waymark.sirius.session.LastOneCloses;
import dev.waymark.ui.export.HandDrawn;

/** The diagrams of a journey file, for the export of its maps. */
public final class DrawnDiagrams implements IAdapterFactory {

    @Override
    public <T> T getAdapter(Object adaptable, Class<T> type) {
        return adaptable instanceof IFile file && JourneySessions.hasDiagrams(file)
                ? type.cast((HandDrawn) () -> drawings(file)) : null;
    }

    @Override
    public Class<?>[] getAdapterList() {
        return new Class<?>[] {HandDrawn.class};
    }

    private static List<HandDrawn.Drawing> drawings(IFile file) {
        try {
            return with(file, session -> all(session).flatMap(diagram -> drawing(file, diagram)).toList());
        } catch (CoreException e) {
            WaymarkSirius.log("The diagrams of " + file.getName() + " cannot be opened.", e);
            return List.of();
        }
    }

    private static Stream<HandDrawn.Drawing> drawing(IFile file, DSemanticDiagram diagram) {
        return Arrangement.map(diagram.getDescription().getName()).stream()
                .map(kind -> new DrawnDiagram(file, ((Journey) diagram.getTarget()).getName(), kind));
    }

    /** The diagrams of journeys that were opened once. */
    static Stream<DSemanticDiagram> all(Session session) {
        return DialectManager.INSTANCE.getAllRepresentations(session).stream()
                .filter(DSemanticDiagram.class::isInstance).map(DSemanticDiagram.class::cast)
                .filter(diagram -> diagram.getTarget() instanceof Journey);
    }

    /** Works with the diagrams of a file in the thread of the workbench; they are open no longer than they are used. */
    static <T> T with(IFile file, Function<Session, T> work) throws CoreException {
        return Display.getDefault().syncCall(() -> {
            Session session = JourneySessions.of(file, new NullProgressMonitor());
            try {
                return work.apply(session);
            } finally {
                LastOneCloses.closeUnused(session);
            }
        });
    }
}
