/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.List;

import jakarta.inject.Inject;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.lsp4j.Location;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.ILanguageServerAccess;
import org.eclipse.xtext.ide.server.ILanguageServerAccess.Context;
import org.eclipse.xtext.ide.server.TextEditAcceptor;
import org.eclipse.xtext.resource.XtextResource;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.navigation.Place;

/** Files as language clients know them. */
class FileAddresses {

    private final JourneyUris uris;

    @Inject
    FileAddresses(JourneyUris uris) {
        this.uris = uris;
    }

    /** A place in a file that is loaded beside another one. */
    Location location(Place place, XtextResource beside) {
        Resource file = place.file().equals(beside.getURI()) ? beside
                : beside.getResourceSet().getResource(place.file(), true);
        Document text = JourneyText.of((XtextResource) file);
        return new Location(uris.toUriString(place.file()), Texts.range(text, place.offset(), place.length()));
    }

    /** Adds changes of a file, be it the one that the client asks from or another one. */
    void accept(URI file, List<Replacement> changes, Context asked, String address, ILanguageServerAccess server,
            TextEditAcceptor edits) {
        if (file.equals(asked.getResource().getURI())) {
            edits.accept(address, asked.getDocument(), Texts.edits(asked.getDocument(), changes));
        } else {
            String other = uris.toUriString(file);
            server.doSyncRead(other, text -> {
                edits.accept(other, text.getDocument(), Texts.edits(text.getDocument(), changes));
                return null;
            });
        }
    }
}
