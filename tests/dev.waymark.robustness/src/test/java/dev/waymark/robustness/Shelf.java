/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.robustness;

import java.nio.file.Path;

import com.google.inject.Injector;
import org.eclipse.xtext.resource.XtextResourceSet;

import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.files.ClosedResourceSet;
import dev.waymark.dsl.files.FileReader;
import dev.waymark.dsl.files.TextReader;

/** Reads texts as if they stood in files: they can use what stands beside them. */
final class Shelf {

    private final TextReader reader;
    private final XtextResourceSet files;

    Shelf(Injector injector) {
        this.reader = injector.getInstance(TextReader.class);
        this.files = injector.getInstance(XtextResourceSet.class);
    }

    /** What a text means in the place of a file. */
    Loaded read(String text, Path place) {
        return reader.parse(text, FileReader.uri(place), null, beside());
    }

    /** An empty set of files that opens what is used. */
    ClosedResourceSet beside() {
        return new ClosedResourceSet(files::getResource);
    }
}
