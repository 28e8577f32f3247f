/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8, strictly.
 *
 * @param text the text up to the first byte that is no UTF-8
 * @param whole whether all bytes were UTF-8
 */
record Utf8(String text, boolean whole) {

    static Utf8 of(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        return new Utf8(text.flip().toString(), !result.isError());
    }

    /** The line of a place in the text, from 1. */
    int line(int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The column of a place in the text, from 1. */
    int column(int offset) {
        return offset - text.lastIndexOf('\n', offset - 1);
    }
}
