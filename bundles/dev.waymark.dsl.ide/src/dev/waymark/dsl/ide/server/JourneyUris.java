/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.nio.file.Path;

import jakarta.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.ide.server.UriExtensions;

import dev.waymark.model.Uses;

/** Turns the addresses of files to what clients understand and back. */
@Singleton
class JourneyUris extends UriExtensions {

    /** What editors call a text without a file, and what it is called here, where the ending tells the language. */
    private static final String UNTITLED = "untitled:";
    private static final String NEW = "new:/";

    @Override
    public URI toUri(String address) {
        boolean isNew = address.startsWith(UNTITLED) && !address.startsWith(UNTITLED + "/");
        return super.toUri(isNew ? NEW + address.substring(UNTITLED.length()) + Uses.ENDING : address);
    }

    /** A valid address: letters beyond ASCII are encoded in it, which EMF leaves as they are. */
    @Override
    public String toUriString(URI uri) {
        String address = uri.toString();
        if (address.startsWith(NEW)) {
            return UNTITLED + address.substring(NEW.length(), address.length() - Uses.ENDING.length());
        }
        return uri.isFile() ? Path.of(uri.toFileString()).toUri().toString() : super.toUriString(uri);
    }

    /** The address of a file as the client would give it. */
    URI of(Path file) {
        return toUri(file.toUri().toString());
    }
}
