/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

/**
 * A text with whose it is, as {@code Shop team: Packs the parcel}. A text of nobody that would look like that begins
 * with the colon.
 *
 * @param owner whose it is, or null
 */
record Prefixed(String owner, String text) {

    private static final String SIGN = ": ";

    static Prefixed of(String line) {
        int colon = line.indexOf(SIGN);
        return colon < 0 ? new Prefixed(null, line)
                : new Prefixed(colon == 0 ? null : line.substring(0, colon), line.substring(colon + SIGN.length()));
    }

    @Override
    public String toString() {
        return owner == null && !text.contains(SIGN) ? text : (owner == null ? "" : owner) + SIGN + text;
    }
}
