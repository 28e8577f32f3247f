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

class SourceStyleTest {

    @TempDir
    private Path folder;

    @Test
    void eachBreachIsFoundWhereItIs() throws IOException {
        assertEquals(List.of("A.java:1: begins without the copyright header of the house"), found("class A {\n}\n"));
        assertEquals(List.of("A.java:5: has a tab; indent with spaces"), found(SmallCheckout.HEADER + "\tint a;\n"));
        assertEquals(List.of("A.java:5: ends in blanks"), found(SmallCheckout.HEADER + "int a; \n"));
        assertEquals(List.of("A.java:5: has more than 120 columns"),
                found(SmallCheckout.HEADER + "/".repeat(121) + "\n"));
        assertEquals(List.of("A.java: has to end in exactly one line break"),
                found(SmallCheckout.HEADER + "class A {}"));
        assertEquals(List.of("A.java: has more than 500 lines; is it one thing?"),
                found(SmallCheckout.HEADER + "//\n".repeat(497)));
    }

    @Test
    void goodSourceAndGeneratedSourceAreLeftAlone() throws IOException {
        new SmallCheckout(folder).with("src-gen/B.java", "\tclass B{}");
        assertEquals(List.of(), found(SmallCheckout.HEADER + "class A {\n}\n"));
    }

    private List<String> found(String text) throws IOException {
        return SmallCheckout.texts(SourceStyle.check(new SmallCheckout(folder).with("A.java", text).checkout()));
    }
}
