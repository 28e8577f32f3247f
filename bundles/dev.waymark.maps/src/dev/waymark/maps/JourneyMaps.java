/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import dev.waymark.model.Flow;
import dev.waymark.model.journey.Journey;

/**
 * All maps of one journey as it is now. Whoever wants several of them asks here, for what they have in common is worked
 * out once. Safe for several threads, as long as nobody changes the journey.
 */
public final class JourneyMaps {

    private final Journey journey;
    private final MapParts parts;
    private final Columns columns;
    private final Flow flow;

    /** Looks through the journey once. */
    public JourneyMaps(Journey journey) {
        this(journey, null);
    }

    /** Looks through the journey once, as one persona walks it; without marks. */
    public JourneyMaps(Journey journey, String persona) {
        this(journey, persona, Remarks.NONE);
    }

    /**
     * Looks through the journey once, as one persona walks it: without the feelings, thoughts and pain points that are
     * only those of others.
     *
     * @param persona the identity of the persona, or null for all
     * @param remarks what is marked on the maps
     */
    public JourneyMaps(Journey journey, String persona, Remarks remarks) {
        this.journey = journey;
        parts = new MapParts(journey, persona, remarks);
        columns = new Columns(journey, parts);
        flow = Flow.of(journey);
    }

    /** The service blueprint. */
    public BlueprintMap blueprint() {
        return new BlueprintBuilder(parts, columns, flow).build();
    }

    /** The experience map. */
    public ExperienceMap experience() {
        return new ExperienceBuilder(journey, parts, columns).build();
    }

    /** The flowchart. */
    public FlowchartMap flowchart() {
        return new FlowchartBuilder(journey, parts, flow).build();
    }
}
