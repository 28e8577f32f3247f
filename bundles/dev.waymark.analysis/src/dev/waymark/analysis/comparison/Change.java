/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis.comparison;

import java.util.List;

import dev.waymark.model.journey.Named;

/**
 * What has become of an element.
 *
 * @param kind   what has happened to it
 * @param before the element as it was; null where it was added
 * @param after  the element as it is; null where it was removed
 * @param fields what is said of it differently
 */
public record Change(Kind kind, Named before, Named after, List<Field> fields) {

    /** What can happen to an element. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It stands elsewhere, and may be different. */
        MOVED,
        /** It is different. */
        CHANGED
    }

    /**
     * Something that is said differently.
     *
     * @param name   what it is called, such as "feelings"
     * @param before what was said; null for nothing
     * @param after  what is said; null for nothing
     */
    public record Field(String name, String before, String after) {
    }

    /** The element as it is, or as it was where it is gone. */
    public Named element() {
        return after == null ? before : after;
    }
}
