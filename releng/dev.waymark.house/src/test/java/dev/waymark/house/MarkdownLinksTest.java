/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkdownLinksTest {

    @TempDir
    private Path folder;

    @Test
    void linksThatLeadNowhereAreFound() throws IOException {
        assertEquals(List.of(
                "README.md:1: has a link that leads nowhere: docs/gone.md",
                "README.md:2: has a link that leads nowhere: docs/here.md#gone",
                "README.md:3: has a link that leads nowhere: gone.svg"),
                found("[a](docs/gone.md)\n[b](docs/here.md#gone)\n<img src=\"gone.svg\">\n"));
    }

    @Test
    void goodLinksAndCodeAreLeftAlone() throws IOException {
        assertEquals(List.of(), found("""
                # Way in
                [a](docs/here.md) and [b](docs/here.md#the-heading-its-end) [c](#way-in) [d](https://waymark.dev)
                `[e](gone.md)`
                ```
                [f](gone.md)
                ```
                """));
    }

    private List<String> found(String readme) throws IOException {
        SmallCheckout house = new SmallCheckout(folder).with("docs/here.md", "## The heading, its end\n");
        return SmallCheckout.texts(MarkdownLinks.check(house.with("README.md", readme).checkout()));
    }
}
