/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.tests.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A folder of journeys that share their personas, touchpoints, teams and evidence, for tests of speed and size. */
public final class GeneratedLibrary {

    private static final int PARTS = 40;

    private static final String USES = """
            use "../library/people.journey"
            use "../library/places.journey"
            use "../library/organisation.journey"
            use "../library/evidence.journey"
            """;

    private GeneratedLibrary() {
    }

    /**
     * Writes four libraries, {@code library/people.journey} and its neighbours, and so many journeys of so many steps
     * each, {@code journeys/0.journey} and so on.
     */
    public static void write(Path folder, int journeys, int steps) throws IOException {
        Path library = Files.createDirectories(folder.resolve("library"));
        Files.writeString(library.resolve("evidence.journey"), evidence());
        Files.writeString(library.resolve("organisation.journey"), organisation());
        Files.writeString(library.resolve("places.journey"), places());
        Files.writeString(library.resolve("people.journey"), people());
        Path all = Files.createDirectories(folder.resolve("journeys"));
        for (int i = 0; i < journeys; i++) {
            String text = GeneratedJourneys.text(steps, i);
            Files.writeString(all.resolve(i + ".journey"), USES + text.substring(text.indexOf("journey long")));
        }
    }

    private static String evidence() {
        return "source clicks \"Clicks\" clickstream { date 2026-01-31 }\n"
                + "metric conversion \"Conversion\" percent higher is better { target 30  source clicks }\n"
                + times(i -> "source survey%d \"Survey %d\" survey { sample 100 }\n".formatted(i, i));
    }

    private static String organisation() {
        return "team shop \"Shop\"\nsystem stock \"Stock\"\n"
                + times(i -> "team team%d \"Team %d\"\n".formatted(i, i));
    }

    private static String places() {
        return "use \"organisation.journey\"\nchannel web \"Web\" digital\n"
                + "touchpoint page \"Page\" on web owner shop\ntouchpoint cart \"Cart\" on web owner shop\n"
                + times(i -> "touchpoint place%d \"Place %d\" on web owner shop\n".formatted(i, i));
    }

    private static String people() {
        return "use \"evidence.journey\"\nsegment all \"All\" { share 100 % }\n"
                + "persona maya \"Maya\" in all { goal \"Arrive\" evidence clicks }\n"
                + times(i -> "persona person%d \"Person %d\" in all { goal \"Arrive\" evidence survey%d }\n"
                        .formatted(i, i, i));
    }

    private static String times(IntFunction<String> part) {
        return IntStream.range(0, PARTS).mapToObj(part).collect(Collectors.joining());
    }
}
