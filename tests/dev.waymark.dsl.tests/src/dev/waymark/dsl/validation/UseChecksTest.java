/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.dsl.Folder;

/** Used files that could be taken for each other. */
class UseChecksTest {

    @TempDir
    Path path;

    private Folder folder;

    @BeforeEach
    void makeLibraries() {
        folder = new Folder(path);
        folder.write("people.journey", "persona anna");
        folder.write("shop/people.journey", "persona ben");
    }

    private List<String> problems(String text) {
        folder.write("a.journey", text);
        return folder.problems("a.journey").stream().filter(p -> !p.contains("unused")).toList();
    }

    @Test
    void aFileThatIsUsedTwice() {
        assertEquals(List.of("2:5: './people.journey' is used twice. Once is enough. [waymark.use.twice]"),
                problems("use \"people.journey\"\nuse \"./people.journey\" as other"));
    }

    @Test
    void twoFilesOfOneName() {
        String message = "Two used files are called '%s' here. Give this one another name with 'as'. "
                + "[waymark.use.alias]";
        assertEquals(List.of("2:5: " + message.formatted("people")),
                problems("use \"people.journey\"\nuse \"shop/people.journey\""));
        assertEquals(List.of("2:30: " + message.formatted("who")),
                problems("use \"people.journey\" as who\nuse \"shop/people.journey\" as who"));
        assertEquals(List.of(), problems("use \"people.journey\"\nuse \"shop/people.journey\" as shop"));
    }
}
