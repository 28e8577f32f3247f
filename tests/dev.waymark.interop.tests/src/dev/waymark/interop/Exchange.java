/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyModel;

/** Brings files in as a user does. */
final class Exchange {

    private static final JourneyFiles FILES = new JourneyFiles();

    private Exchange() {
    }

    /** A file beside these tests, in the manner of what other tools' users write. */
    static byte[] file(String name) {
        try (InputStream in = Exchange.class.getResourceAsStream("files/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** The journey of a file that can be brought in, as text; the text is also valid in itself. */
    static String text(Imported imported) {
        assertEquals(List.of(), imported.troubles());
        String text = FILES.toText(imported.model());
        assertEquals(List.of(), FILES.check(FILES.parse(text)).problems().stream().filter(p -> p.isError()).toList(),
                text);
        return text;
    }

    static Imported in(String text, Format format) {
        return Interchange.read(bytes(text), format, "Test");
    }

    static String out(JourneyModel model, Format format) {
        return new String(Interchange.write(journey(model), format).content(), StandardCharsets.UTF_8);
    }

    static Journey journey(JourneyModel model) {
        return Definitions.journeys(model).get(0);
    }

    static List<String> concepts(List<Loss> losses) {
        return losses.stream().map(loss -> loss.concept() + (loss.lines().isEmpty() ? "" : " " + loss.lines()))
                .toList();
    }
}
