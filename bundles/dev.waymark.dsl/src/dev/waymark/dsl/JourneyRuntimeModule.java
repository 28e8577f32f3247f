/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

import com.google.inject.Binder;
import com.google.inject.name.Names;
import org.eclipse.xtext.conversion.IValueConverterService;
import org.eclipse.xtext.formatting2.IFormatter2;
import org.eclipse.xtext.formatting2.regionaccess.TextRegionAccessBuilder;
import org.eclipse.xtext.linking.ILinker;
import org.eclipse.xtext.linking.ILinkingDiagnosticMessageProvider;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.resource.IDefaultResourceDescriptionStrategy;
import org.eclipse.xtext.resource.IFragmentProvider;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.eclipse.xtext.serializer.sequencer.GenericSequencer;
import org.eclipse.xtext.serializer.sequencer.ISemanticSequencer;
import org.eclipse.xtext.serializer.sequencer.ISyntacticSequencer;
import org.eclipse.xtext.serializer.sequencer.ITransientValueService;
import org.eclipse.xtext.serializer.tokens.IEnumLiteralSerializer;
import org.eclipse.xtext.service.SingletonBinding;
import org.eclipse.xtext.validation.CompositeEValidator;
import org.eclipse.xtext.validation.IResourceValidator;

import dev.waymark.dsl.conversion.JourneyValueConverters;
import dev.waymark.dsl.formatting.JourneyFormatter;
import dev.waymark.dsl.formatting.JourneyRegions;
import dev.waymark.dsl.linking.JourneyLinker;
import dev.waymark.dsl.messages.ReferenceMessages;
import dev.waymark.dsl.messages.SyntaxMessages;
import dev.waymark.dsl.parser.AtomKinds;
import dev.waymark.dsl.parser.JourneyLexer;
import dev.waymark.dsl.resource.DescriptionManager;
import dev.waymark.dsl.resource.Descriptions;
import dev.waymark.dsl.resource.JourneyFragments;
import dev.waymark.dsl.resource.JourneyResource;
import dev.waymark.dsl.resource.QualifiedNames;
import dev.waymark.dsl.scoping.JourneyScopeProvider;
import dev.waymark.dsl.serializer.AuthorsWords;
import dev.waymark.dsl.serializer.JourneySequence;
import dev.waymark.dsl.serializer.JourneySyntax;
import dev.waymark.dsl.serializer.WrittenValues;
import dev.waymark.dsl.validation.JourneyResourceValidator;
import dev.waymark.dsl.validation.JourneyValidator;

/** The parts of the journey language: what each service of Xtext is here. */
public class JourneyRuntimeModule extends AbstractJourneyRuntimeModule {

    @Override
    public Class<? extends Lexer> bindLexer() {
        return JourneyLexer.class;
    }

    @Override
    public void configureRuntimeLexer(Binder binder) {
        binder.bind(Lexer.class).annotatedWith(Names.named(LexerBindings.RUNTIME)).to(JourneyLexer.class);
    }

    @Override
    public Class<? extends ITokenDefProvider> bindITokenDefProvider() {
        return AtomKinds.class;
    }

    @Override
    public Class<? extends IValueConverterService> bindIValueConverterService() {
        return JourneyValueConverters.class;
    }

    @Override
    public Class<? extends IScopeProvider> bindIScopeProvider() {
        return JourneyScopeProvider.class;
    }

    /** Made when a resource is validated, not when the language is prepared. */
    @Override
    @SingletonBinding
    public Class<? extends JourneyValidator> bindJourneyValidator() {
        return JourneyValidator.class;
    }

    public Class<? extends IResourceValidator> bindIResourceValidator() {
        return JourneyResourceValidator.class;
    }

    /** The rules of this language say the same in better words. */
    public void configureEObjectValidator(Binder binder) {
        binder.bind(Boolean.TYPE).annotatedWith(Names.named(CompositeEValidator.USE_EOBJECT_VALIDATOR))
                .toInstance(Boolean.FALSE);
    }

    @Override
    public Class<? extends IFragmentProvider> bindIFragmentProvider() {
        return JourneyFragments.class;
    }

    @Override
    public Class<? extends IQualifiedNameProvider> bindIQualifiedNameProvider() {
        return QualifiedNames.class;
    }

    public Class<? extends IDefaultResourceDescriptionStrategy> bindDescriptions() {
        return Descriptions.class;
    }

    public Class<? extends IResourceDescription.Manager> bindDescriptionManager() {
        return DescriptionManager.class;
    }

    @Override
    public Class<? extends ILinker> bindILinker() {
        return JourneyLinker.class;
    }

    public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
        return SyntaxMessages.class;
    }

    public Class<? extends ILinkingDiagnosticMessageProvider.Extended> bindReferenceMessages() {
        return ReferenceMessages.class;
    }

    @Override
    public Class<? extends XtextResource> bindXtextResource() {
        return JourneyResource.class;
    }

    public Class<? extends TextRegionAccessBuilder> bindTextRegionAccessBuilder() {
        return JourneyRegions.class;
    }

    public Class<? extends IFormatter2> bindIFormatter2() {
        return JourneyFormatter.class;
    }

    @Override
    public Class<? extends ISyntacticSequencer> bindISyntacticSequencer() {
        return JourneySyntax.class;
    }

    @Override
    public void configureGenericSemanticSequencer(Binder binder) {
        binder.bind(ISemanticSequencer.class).annotatedWith(GenericSequencer.class).to(JourneySequence.class);
    }

    public Class<? extends IEnumLiteralSerializer> bindIEnumLiteralSerializer() {
        return AuthorsWords.class;
    }

    public Class<? extends ITransientValueService> bindSerializerITransientValueService() {
        return WrittenValues.class;
    }
}
