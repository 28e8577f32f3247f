/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.help;

import java.nio.charset.StandardCharsets;

/**
 * What the browser gets.
 *
 * @param status as HTTP counts
 * @param type the kind of the content, such as {@code image/png}
 * @param location where to go instead; {@code null} when this is the place
 * @param content the bytes
 */
record Answer(int status, String type, String location, byte[] content) {

    private static final int OK = 200;
    private static final int ELSEWHERE = 302;
    private static final int FORBIDDEN = 403;
    private static final int MISSING = 404;

    static Answer of(String type, byte[] content) {
        return new Answer(OK, type, null, content);
    }

    static Answer page(String html) {
        return of(Documents.HTML, html.getBytes(StandardCharsets.UTF_8));
    }

    static Answer missing(String html) {
        return new Answer(MISSING, Documents.HTML, null, html.getBytes(StandardCharsets.UTF_8));
    }

    static Answer elsewhere(String location) {
        return new Answer(ELSEWHERE, Documents.HTML, location, new byte[0]);
    }

    static Answer refusal() {
        return new Answer(FORBIDDEN, Documents.HTML, null, new byte[0]);
    }
}
