/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URL;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;

class IconsTest {

    private static final int HEADER_BEFORE_SIZE = 16;

    @Test
    void everyElementThatCanBeMadeHasAnIconInTwoSizes() throws IOException {
        for (EClass type : Metamodel.concreteTypes()) {
            assertSizes(JourneyLabels.icon(type).toString());
            assertSizes(JourneyLabels.iconOnDark(type).toString());
        }
    }

    private static void assertSizes(String small) throws IOException {
        assertEquals("16 x 16", size(small), small);
        String large = small.replace(".png", "@2x.png");
        assertEquals("32 x 32", size(large), large);
    }

    @Test
    void noTwoTypesShareAPicture() throws IOException {
        Map<String, String> owners = new HashMap<>();
        for (EClass type : Metamodel.concreteTypes()) {
            String picture = Arrays.toString(bytes(JourneyLabels.icon(type).toString()));
            String other = owners.put(picture, type.getName());
            assertTrue(other == null, () -> type.getName() + " looks like " + other);
        }
    }

    private static String size(String address) throws IOException {
        try (DataInputStream png = new DataInputStream(new URL(address).openStream())) {
            png.skipNBytes(HEADER_BEFORE_SIZE);
            return png.readInt() + " x " + png.readInt();
        }
    }

    private static byte[] bytes(String address) throws IOException {
        try (var stream = new URL(address).openStream()) {
            return stream.readAllBytes();
        }
    }
}
