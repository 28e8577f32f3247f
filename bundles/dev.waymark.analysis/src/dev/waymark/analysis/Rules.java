/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import java.util.List;
import java.util.Optional;

/** All rules of the analysis. */
public final class Rules {

    /** In the order in which findings about one element are told. */
    public static final List<Rule> ALL = List.of(new NoEvidence(), new NothingFelt(), new NothingThought(),
            new NothingMeasured(), new SameInformation(), new PoorTransition(), new EmotionDrop(), new DropOff(),
            new ContradictedFeeling(), new ChannelSwitch(), new Bottleneck(), new NoOpportunity(),
            new NoInitiative(), new NoOwner(), new BusyTouchpoint(), new NeedlessAcceptance());

    private Rules() {
    }

    /** The rule of an id. */
    public static Optional<Rule> of(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }
}
