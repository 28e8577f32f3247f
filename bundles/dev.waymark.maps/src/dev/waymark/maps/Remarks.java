/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;

import org.eclipse.emf.ecore.EObject;

/**
 * What is to be marked on the maps of a journey.
 *
 * @param kind what the remarks tell of
 * @param all  in the order of the numbers that they get
 * @param former the state that the maps are laid over, or null
 * @param readings what data tell about the parts of the journey
 */
public record Remarks(Marks.Kind kind, List<Remark> all, Former former, Readings readings) {


    /** Nothing to mark. */
    public static final Remarks NONE = new Remarks(Marks.Kind.FINDINGS, List.of());

    /** Remarks on a journey that is laid over no other state, without data. */
    public Remarks(Marks.Kind kind, List<Remark> all) {
        this(kind, all, null, Readings.NONE);
    }

    /** Remarks on a journey that is laid over another state. */
    public Remarks(Marks.Kind kind, List<Remark> all, Former former) {
        this(kind, all, former, Readings.NONE);
    }

    /** Remarks with what data tell. */
    public Remarks(Marks.Kind kind, List<Remark> all, Readings readings) {
        this(kind, all, null, readings);
    }

    /**
     * Something to say about a part of a journey.
     *
     * @param about  what it is about: an element of the journey, or one that the journey refers to
     * @param text   what there is to say, in a sentence
     * @param strong whether it deserves attention more than others
     * @param trace  what has become of it since the other state, or null
     */
    public record Remark(EObject about, String text, boolean strong, Trace trace) {

        /** A remark on what stands as it stood. */
        public Remark(EObject about, String text, boolean strong) {
            this(about, text, strong, null);
        }
    }
}
