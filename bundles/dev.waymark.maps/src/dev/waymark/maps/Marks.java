/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;

/**
 * The numbered marks of a map. A remark has the same number on all maps of its journey.
 *
 * @param kind what they tell of
 * @param all  in the order of their numbers
 * @param overlay what the map shows of another state
 */
public record Marks(Kind kind, List<Mark> all, Overlay overlay) {

    /** Marks on a map that is laid over no other state. */
    public Marks(Kind kind, List<Mark> all) {
        this(kind, all, Overlay.NONE);
    }

    /** No marks. */
    public static final Marks NONE = new Marks(Kind.FINDINGS, List.of());

    /** What marks tell of. */
    public enum Kind {
        /** What an analysis has found. */
        FINDINGS("Findings", "finding to look into", "finding that is good to know"),
        /** What differs from another journey, or from an older version. */
        CHANGES("Changes", "added, moved or removed", "changed"),
        /** What data tell. */
        MEASURES("Measured", "many leave, or data contradict the map", "most time passes here");

        private final String title;
        private final String strong;
        private final String quiet;

        Kind(String title, String strong, String quiet) {
            this.title = title;
            this.strong = strong;
            this.quiet = quiet;
        }

        /** What people call the list of them. */
        public String title() {
            return title;
        }

        /** What a mark means. */
        public String meaning(Mark mark) {
            return mark.trace() != null ? mark.trace().word() : mark.strong() ? strong : quiet;
        }
    }

    /**
     * One mark.
     *
     * @param number from 1
     * @param part   the identity of the moment, the stage or the journey that it stands at
     * @param text   what there is to say
     * @param strong whether it deserves attention more than others
     * @param trace  what has become of it since the other state, or null
     */
    public record Mark(int number, String part, String text, boolean strong, Trace trace) {

        /** A mark at what stands as it stood. */
        public Mark(int number, String part, String text, boolean strong) {
            this(number, part, text, strong, null);
        }
    }

    /** The marks at a part of the map. */
    public List<Mark> at(String part) {
        return all.stream().filter(mark -> mark.part().equals(part)).toList();
    }
}
