/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.maps;

import java.util.Optional;

/**
 * What an editor lets the Maps view know of its journeys. An editor gives it as an adapter of this type; for journey
 * texts there is one already.
 */
public interface JourneySource {

    /** The journeys as they are now, or as they were last understood; never waits. */
    Optional<JourneyState> latest();

    /** The identity of the element where the author is at work; of {@link #latest()}, never waits. */
    Optional<String> place();

    /** Shows the author the element of an identity; in the UI thread. Nothing happens where there is none. */
    void show(String id);

    /** Shows the author what is wrong; in the UI thread. */
    void show(JourneyState.Trouble trouble);

    /** Calls somebody in any thread whenever {@link #latest()} or {@link #place()} has changed. */
    void start(Listener listener);

    /** Ends what {@link #start} began. */
    void stop();

    /** Learns of changes. */
    interface Listener {

        /** There are newer journeys. */
        void journeysChanged();

        /** The author works at another place. */
        void placeChanged();
    }
}
