/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import dev.waymark.dsl.conversion.JourneyValueConverters;
import dev.waymark.dsl.messages.ReferenceMessages;
import dev.waymark.dsl.messages.SyntaxMessages;
import dev.waymark.dsl.resource.JourneyFragments;
import dev.waymark.dsl.scoping.JourneyScopeProvider;
import dev.waymark.dsl.serializer.WrittenValues;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;

/** The parts of the journey language: what each service of Xtext is here. */
public class JourneyRuntimeModule extends AbstractJourneyRuntimeModule {

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return JourneyValueConverters.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return JourneyScopeProvider.class;
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return JourneyFragments.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindILinkingDiagnosticMessageProvider$Extended() {
        return ReferenceMessages.class;
    }

    public Class<? extends ITransientValueService> bindSerializerITransientValueService() {
        return WrittenValues.class;
    }
}
