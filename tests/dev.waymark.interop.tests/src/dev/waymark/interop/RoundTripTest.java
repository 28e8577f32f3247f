/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.model.Definitions;
import dev.waymark.model.journey.Journey;
import dev.waymark.tests.support.Examples;

/** There and back again, with every journey of the examples. */
class RoundTripTest {

    private static final JourneyFiles FILES = new JourneyFiles();

    static List<Journey> journeys() {
        return Examples.files().stream().flatMap(RoundTripTest::journeys).toList();
    }

    private static Stream<Journey> journeys(Path file) {
        try {
            return Definitions.journeys(FILES.load(file).model()).stream()
                    .filter(journey -> !journey.getStages().isEmpty());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatAFormatCarriesComesBackAsItWas(Format format) {
        for (Journey journey : journeys()) {
            Exported out = Interchange.write(journey, format);
            Imported in = Interchange.read(out.content(), format, "x");
            assertEquals(List.of(), in.troubles());
            assertEquals(List.of(), in.losses(), format.key());
            Exported again = Interchange.write(Exchange.journey(in.model()), format);
            if (format != Format.XLSX) {
                assertEquals(new String(out.content()), new String(again.content()));
            }
            Imported third = Interchange.read(again.content(), format, "x");
            assertEquals(Exchange.text(in), Exchange.text(third));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theSameJourneyGivesTheSameText(Format format) {
        Journey journey = journeys().get(0);
        if (format != Format.XLSX) {
            assertArrayEquals(Interchange.write(journey, format).content(), Interchange.write(journey, format)
                    .content());
        }
    }

    @ParameterizedTest
    @MethodSource("journeys")
    void allTablesSayTheSame(Journey journey) {
        String csv = Exchange.text(Interchange.read(Interchange.write(journey, Format.CSV).content(), Format.CSV, "x"));
        String xlsx = Exchange.text(Interchange.read(Interchange.write(journey, Format.XLSX).content(), Format.XLSX,
                "x"));
        assertEquals(csv.replaceAll("(?m)^journey .*", ""), xlsx.replaceAll("(?m)^journey .*", ""));
        assertTrue(csv.contains("stage "));
    }
}
