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
    /** The flow without what is gone. */
    private final Flow course;

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
        Merged merged = new Merged(journey, remarks.former());
        this.journey = merged.journey();
        parts = new MapParts(merged, persona, remarks);
        columns = new Columns(this.journey, parts);
        flow = Flow.of(this.journey);
        course = remarks.former() == null ? flow
                : Flow.of(this.journey, link -> !merged.isGoneArrow(link.arrow()) && !merged.isGone(link.from()));
    }

    /** The service blueprint. */
    public BlueprintMap blueprint() {
        return new BlueprintBuilder(parts, columns, course).build();
    }

    /** The experience map. */
    public ExperienceMap experience() {
        return new ExperienceBuilder(journey, parts, columns).build();
    }

    /** The flowchart. */
    public FlowchartMap flowchart() {
        return new FlowchartBuilder(journey, parts, flow).build();
    }

    /** The sheets of the personas. */
    public PersonaMap personas() {
        return new PersonaBuilder(parts, unmarkedHead()).sheets();
    }

    /** The empathy maps of the personas. */
    public PersonaMap empathy() {
        return new PersonaBuilder(parts, unmarkedHead()).empathy();
    }

    /** Touchpoints by stage. */
    public TouchpointMatrix touchpoints() {
        return new TouchpointBuilder(journey, parts).build(unmarkedHead());
    }

    /** How customers move between channels. */
    public ChannelFlow channelFlow() {
        return new ChannelFlowBuilder(journey, parts, course).build(unmarkedHead());
    }

    /** Opportunities by impact and effort. */
    public ImpactEffortMatrix impactAndEffort() {
        return new PlanBuilder(journey, parts, unmarkedHead()).matrix();
    }

    /** The initiatives by their dates. */
    public Roadmap roadmap() {
        return new PlanBuilder(journey, parts, unmarkedHead()).roadmap();
    }

    /** How the metrics have moved. */
    public MetricTrends trends() {
        return new TrendBuilder(journey, parts).build(unmarkedHead());
    }

    /** The further pictures show other parts than the maps, so marks would have no place on them. */
    private MapHead unmarkedHead() {
        return parts.head(columns::shows).marked(Marks.NONE);
    }
}
