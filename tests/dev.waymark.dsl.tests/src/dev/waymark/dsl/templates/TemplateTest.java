/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.templates;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.waymark.tests.support.Examples;

class TemplateTest {

    @Test
    void everyExampleIsATemplateWithAllItsFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Examples.folder())) {
            List<String> examples = files.filter(file -> file.toString().endsWith(".journey"))
                    .map(file -> Examples.folder().relativize(file).toString().replace('\\', '/')).sorted().toList();
            List<String> templates = Template.all().stream().filter(one -> !one.name().equals(Template.EMPTY))
                    .flatMap(one -> one.files().stream().map(file -> one.files().size() == 1 ? file
                            : one.name() + "/" + file)).sorted().toList();
            assertEquals(examples, templates);
        }
    }

    @Test
    void travelsWithItsContent() throws IOException {
        Template bicycles = Template.named("bicycles").orElseThrow();
        assertArrayEquals(Files.readAllBytes(Examples.folder().resolve("bicycles/library/people.journey")),
                bicycles.content("library/people.journey"));
    }
}
