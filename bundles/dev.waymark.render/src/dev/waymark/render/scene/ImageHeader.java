/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Kind and proportions of a picture, read from its first bytes.
 *
 * @param mediaType as embedded
 * @param width above 0, in any unit
 * @param height above 0, in the same unit
 */
record ImageHeader(String mediaType, double width, double height) {

    private static final String SVG = "image/svg+xml";
    private static final int MAX_SIDE = 4096;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    ImageHeader {
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("The picture has no size; save it again with a width and a height.");
        }
        if (!mediaType.equals(SVG) && Math.max(width, height) > MAX_SIDE) {
            throw new IllegalArgumentException("The picture is wider or higher than " + MAX_SIDE
                    + " pixels; use a smaller one.");
        }
    }

    static ImageHeader read(byte[] bytes) {
        if (startsWith(bytes, PNG) && bytes.length >= 24) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return new ImageHeader("image/png", buffer.getInt(16), buffer.getInt(20));
        }
        if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xD8})) {
            return jpeg(ByteBuffer.wrap(bytes));
        }
        return svg(bytes);
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    /** Walks the JPEG segments to the frame header (SOF0 to SOF15 without DHT, JPG, DAC), which names the size. */
    private static ImageHeader jpeg(ByteBuffer buffer) {
        int at = 2;
        while (at + 9 <= buffer.limit()) {
            int marker = buffer.getShort(at) & 0xFFFF;
            boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF
                    && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
            if (frame) {
                return new ImageHeader("image/jpeg", buffer.getShort(at + 7) & 0xFFFF,
                        buffer.getShort(at + 5) & 0xFFFF);
            }
            at += 2 + Math.max(2, buffer.getShort(at + 2) & 0xFFFF);
        }
        throw unreadable();
    }

    private static ImageHeader svg(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (!reader.getLocalName().equals("svg")) {
                throw unreadable();
            }
            return svgSize(reader.getAttributeValue(null, "viewBox"));
        } catch (XMLStreamException e) {
            throw unreadable();
        }
    }

    private static ImageHeader svgSize(String viewBox) {
        String[] numbers = viewBox == null ? new String[0] : viewBox.trim().split("[\\s,]+");
        if (numbers.length != 4) {
            return new ImageHeader(SVG, 1, 1);
        }
        try {
            return new ImageHeader(SVG, Double.parseDouble(numbers[2]), Double.parseDouble(numbers[3]));
        } catch (NumberFormatException e) {
            throw unreadable();
        }
    }

    private static IllegalArgumentException unreadable() {
        return new IllegalArgumentException("The picture is not a PNG, JPEG or SVG; save it as one of these.");
    }
}
