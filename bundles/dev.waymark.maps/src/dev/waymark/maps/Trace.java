/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

/** What has become of something on a map since the state that it is laid over. */
public enum Trace {
    /** It is new. */
    ADDED("+", "new"),
    /** It is gone, and shown where it was. */
    REMOVED("\u2212", "gone"),
    /** It stands elsewhere. */
    MOVED("\u2192", "moved"),
    /** It is different. */
    CHANGED("\u2260", "changed");

    private final String sign;
    private final String word;

    Trace(String sign, String word) {
        this.sign = sign;
        this.word = word;
    }

    /** A sign that needs no colour. */
    public String sign() {
        return sign;
    }

    /** What people call it. */
    public String word() {
        return word;
    }
}
