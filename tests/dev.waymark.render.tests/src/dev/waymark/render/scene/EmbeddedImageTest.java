/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.junit.jupiter.api.Test;

class EmbeddedImageTest {

    @Test
    void kindAndProportionsComeFromTheContent() throws IOException {
        assertImage("image/png", 2, Images.raster("png", 20, 10, 0xFF0000));
        assertImage("image/jpeg", 0.5, Images.raster("jpg", 10, 20, 0xFF0000));
        assertImage("image/svg+xml", 4, Images.svg());
    }

    @Test
    void imagesOfTheSameBytesAreEqual() throws IOException {
        byte[] bytes = Images.raster("png", 20, 10, 0xFF0000);
        assertEquals(EmbeddedImage.of(bytes), EmbeddedImage.of(bytes.clone()));
    }

    @Test
    void anythingElseIsRefused() throws IOException {
        assertRefused("GIF89a and so on".getBytes(StandardCharsets.US_ASCII), "PNG, JPEG or SVG");
        assertRefused(new byte[0], "PNG, JPEG or SVG");
        assertRefused("<html/>".getBytes(StandardCharsets.US_ASCII), "PNG, JPEG or SVG");
        assertRefused(Arrays.copyOf(Images.raster("jpg", 10, 20, 0), 30), "PNG, JPEG or SVG");
        assertRefused(new byte[EmbeddedImage.MAX_BYTES + 1], "larger than 2 MB");
    }

    @Test
    void entitiesAreNotFollowed() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><svg viewBox=\"0 0 &a; 1\"/>";
        assertRefused(bomb.getBytes(StandardCharsets.US_ASCII), "PNG, JPEG or SVG");
    }

    @Test
    void hugePicturesAreRefusedBeforeTheyAreUnpacked() throws IOException {
        byte[] png = Images.raster("png", 1, 1, 0);
        png[16] = 0x7F;
        assertRefused(png, "pixels");
    }

    private static void assertImage(String mediaType, double aspectRatio, byte[] bytes) {
        EmbeddedImage image = EmbeddedImage.of(bytes);
        assertEquals(mediaType, image.mediaType());
        assertEquals(aspectRatio, image.aspectRatio(), 1e-9);
    }

    private static void assertRefused(byte[] bytes, String reason) {
        String message = assertThrows(IllegalArgumentException.class, () -> EmbeddedImage.of(bytes)).getMessage();
        assertTrue(message.contains(reason), message);
    }
}
