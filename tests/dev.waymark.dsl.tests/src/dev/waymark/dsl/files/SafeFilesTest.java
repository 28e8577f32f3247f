/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.Texts;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Touchpoint;

/** Whatever goes wrong, the old file stays as it was and nothing is left behind. */
class SafeFilesTest {

    private static final String OLD = "touchpoint old\n\nmetric m\n";

    @TempDir
    Path folder;

    static Stream<Consumer<JourneyModel>> damages() {
        return Stream.of(
                model -> model.getDefinitions().get(0).setName(null),
                model -> model.getDefinitions().get(0).setName("two words"),
                model -> ((Touchpoint) model.getDefinitions().get(0))
                        .setChannel(JourneyFactory.eINSTANCE.createChannel()),
                model -> ((Metric) model.getDefinitions().get(1)).setTarget(Double.POSITIVE_INFINITY),
                model -> ((Metric) model.getDefinitions().get(1)).getReadings()
                        .add(JourneyFactory.eINSTANCE.createReading()));
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aModelThatCannotBeWritten(Consumer<JourneyModel> damage) throws IOException {
        Path file = Files.writeString(folder.resolve("a.journey"), OLD);
        JourneyModel model = Texts.model(OLD);
        damage.accept(model);

        assertThrows(UnwritableModelException.class, () -> Texts.FILES.save(model, file));

        assertUntouched(file);
    }

    @Test
    void anInterruptedThreadFinishesWhatItWrites() throws IOException {
        Path file = Files.writeString(folder.resolve("a.journey"), OLD);
        Thread.currentThread().interrupt();

        Texts.FILES.save(Texts.model("team new1"), file);

        assertTrue(Thread.interrupted());
        assertEquals("team new1\n", Files.readString(file));
        assertEquals(List.of("a.journey"), names(folder));
    }

    @Test
    void aPlaceThatIsAFolder() throws IOException {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("taken.journey")).resolve("a"), OLD);

        assertThrows(IOException.class, () -> Texts.FILES.save(Texts.model("team new1"), file.getParent()));

        assertUntouched(file);
        assertEquals(List.of("taken.journey"), names(folder));
    }

    @Test
    void theLongestNameOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("n".repeat(247) + ".journey"), OLD);

        Texts.FILES.save(Texts.model("team new1"), file);

        assertEquals("team new1\n", Files.readString(file));
        assertEquals(1, names(folder).size());
    }

    private static void assertUntouched(Path file) throws IOException {
        assertEquals(OLD, Files.readString(file));
        assertEquals(List.of(file.getFileName().toString()), names(file.getParent()));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
