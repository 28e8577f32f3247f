/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ImageFileFormat;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.ui.business.api.dialect.ExportFormat;
import org.eclipse.sirius.ui.tools.api.actions.export.SizeTooLargeException;

import dev.waymark.diagrams.place.Arrangement;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.MapKind;
import dev.waymark.render.files.ImageFormat;
import dev.waymark.ui.export.HandDrawn;

/** A diagram of a journey, for export. */
record DrawnDiagram(IFile file, String journey, MapKind kind) implements HandDrawn.Drawing {

    @Override
    public boolean canBe(ImageFormat format) {
        return format != ImageFormat.PDF;
    }

    @Override
    public byte[] draw(ImageFormat format) throws IOException {
        try {
            return DrawnDiagrams.with(file, session -> picture(session, format));
        } catch (CoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private byte[] picture(Session session, ImageFormat format) {
        DSemanticDiagram diagram = DrawnDiagrams.all(session).filter(this::isShownBy).findFirst().orElseThrow();
        try {
            Path folder = Files.createTempDirectory("waymark");
            Path target = folder.resolve("diagram." + format.key());
            try {
                write(diagram, session, target, format);
                return Files.readAllBytes(target);
            } finally {
                Files.deleteIfExists(target);
                Files.delete(folder);
            }
        } catch (SizeTooLargeException e) {
            throw new IllegalArgumentException(
                    "The diagram is too large for a picture of pixels; an SVG can be of any size.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DSemanticDiagram diagram, Session session, Path target, ImageFormat format)
            throws SizeTooLargeException {
        ExportFormat wanted = new ExportFormat(ExportFormat.ExportDocumentFormat.NONE,
                format == ImageFormat.SVG ? ImageFileFormat.SVG : ImageFileFormat.PNG);
        DialectUIManager.INSTANCE.export(diagram, session, IPath.fromPath(target), wanted, new NullProgressMonitor());
    }

    private boolean isShownBy(DSemanticDiagram diagram) {
        return journey.equals(((Journey) diagram.getTarget()).getName())
                && Arrangement.map(diagram.getDescription().getName()).filter(kind::equals).isPresent();
    }
}
