/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A small checkout for one test. */
final class SmallCheckout {

    static final String HEADER = """
            /*
             * Copyright (c) 2026 The Waymark authors.
             * SPDX-License-Identifier: EPL-2.0
             */
            """;

    private final Path root;

    SmallCheckout(Path root) {
        this.root = root;
    }

    SmallCheckout with(String file, String text) throws IOException {
        Path path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
        return this;
    }

    Checkout checkout() {
        return new Checkout(root);
    }

    static List<String> texts(List<Finding> findings) {
        return findings.stream().map(Finding::toString).toList();
    }
}
