/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.help.HelpSystem;

/** The documents that plug-ins have in the help: pages and what belongs to them, by paths {@code /plug-in/file}. */
final class Documents {

    /** The kind of a page. */
    static final String HTML = "text/html; charset=UTF-8";

    private static final Map<String, String> TYPES = Map.of("html", HTML, "htm", HTML, "css", "text/css",
            "svg", "image/svg+xml", "png", "image/png", "gif", "image/gif", "jpg", "image/jpeg", "jpeg", "image/jpeg");

    private Documents() {
    }

    /** The kind of a document by the ending of its name; empty when it is none that belongs to the help. */
    static Optional<String> type(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Optional.ofNullable(TYPES.get(ending));
    }

    /** The content of a document; empty when there is none, or the path leads out of the plug-in. */
    static Optional<byte[]> read(String path) throws IOException {
        if (!isInside(path)) {
            return Optional.empty();
        }
        try (InputStream in = HelpSystem.getHelpContent(encoded(path))) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static boolean isInside(String path) {
        List<String> names = Arrays.asList(path.split("/", -1));
        return names.size() > 2 && names.get(0).isEmpty() && path.indexOf('\\') < 0
                && names.stream().skip(1).noneMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
    }

    /** The help system decodes what it gets. */
    private static String encoded(String path) throws IOException {
        try {
            return new URI(null, null, path, null).getRawPath();
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
