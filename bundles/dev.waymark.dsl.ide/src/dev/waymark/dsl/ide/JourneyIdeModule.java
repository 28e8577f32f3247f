/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide;

import dev.waymark.dsl.ide.completion.JourneyProposals;
import java.time.Clock;
import org.eclipse.xtext.ide.editor.contentassist.IdeContentProposalProvider;

/** The services that editors and the language server share, bound for the journey language. */
public class JourneyIdeModule extends AbstractJourneyIdeModule {

    /** Tells which day today is. */
    public Clock bindClockToInstance() {
        return Clock.systemDefaultZone();
    }

    public Class<? extends IdeContentProposalProvider> bindIdeContentProposalProvider() {
        return JourneyProposals.class;
    }
}
