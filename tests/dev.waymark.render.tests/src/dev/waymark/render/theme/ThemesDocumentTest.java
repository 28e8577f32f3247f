/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.waymark.render.scene.Colour;

/** Keeps docs/themes.md true. */
class ThemesDocumentTest {

    @TempDir
    private Path folder;

    private String document;

    @BeforeEach
    void read() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/themes.md"))) {
            root = root.getParent();
        }
        document = Files.readString(root.resolve("docs/themes.md"));
    }

    @Test
    void everyColourStandsInTheTableWithItsValues() {
        for (Role role : Role.values()) {
            String row = "| `" + role.key() + "` | " + Theme.LIGHT.colour(role).hex() + " | "
                    + Theme.DARK.colour(role).hex() + " |";
            assertTrue(document.contains(row), row);
        }
    }

    @Test
    void exampleIsAThemeThatCanBeUsed() throws Exception {
        String example = document.substring(document.indexOf("```theme\n") + 9);
        Path file = folder.resolve("house.theme");
        Files.writeString(file, example.substring(0, example.indexOf("```")));
        assertEquals(Colour.of("#3B1F5B"), ThemeFile.read(file).colour(Role.STAGE_A));
    }

    @Test
    void messagesAreThoseOfTheProduct() throws IOException {
        Path file = folder.resolve("house.theme");
        Files.writeString(file, "\n\n\nmuted = #AAAAAA\n\n\nstage_a = #000000\nstage-a = dark blue\n"
                + "logo = logo.svg\n");
        ThemeException refused = assertThrows(ThemeException.class, () -> ThemeFile.read(file));
        String quoted = document.substring(document.indexOf("house.theme:4:"));
        assertEquals(quoted.substring(0, quoted.indexOf("\n```")),
                refused.getMessage().replace(folder + File.separator, ""));
    }
}
