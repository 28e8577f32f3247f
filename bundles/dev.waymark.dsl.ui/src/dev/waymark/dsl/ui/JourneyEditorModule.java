/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ui;

import com.google.inject.Binder;
import com.google.inject.Key;
import com.google.inject.Provider;
import com.google.inject.name.Named;
import com.google.inject.name.Names;
import org.eclipse.jface.text.hyperlink.IHyperlinkDetector;
import org.eclipse.jface.text.source.ICharacterPairMatcher;
import org.eclipse.ui.plugin.AbstractUIPlugin;
import org.eclipse.xtext.ide.LexerIdeBindings;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.resource.containers.IAllContainersState;
import org.eclipse.xtext.ui.DefaultUiModule;
import org.eclipse.xtext.ui.editor.XtextSourceViewerConfiguration;
import org.eclipse.xtext.ui.editor.folding.IFoldingStructureProvider;
import org.eclipse.xtext.ui.editor.model.IResourceForEditorInputFactory;
import org.eclipse.xtext.ui.editor.model.ResourceForIEditorInputFactory;
import org.eclipse.xtext.ui.editor.occurrences.IOccurrenceComputer;
import org.eclipse.xtext.ui.editor.syntaxcoloring.IHighlightingHelper;
import org.eclipse.xtext.ui.resource.IResourceSetProvider;
import org.eclipse.xtext.ui.resource.SimpleResourceSetProvider;
import org.eclipse.xtext.ui.shared.Access;

import dev.waymark.ui.editor.JourneyBrackets;
import dev.waymark.ui.editor.JourneyHyperlinks;

/** What each part of Xtext's editor is for journeys: the services of the language, as the plain editor shows them. */
public class JourneyEditorModule extends DefaultUiModule {

    /** For the bundle whose preferences the editor keeps. */
    public JourneyEditorModule(AbstractUIPlugin plugin) {
        super(plugin);
    }

    public Class<? extends XtextSourceViewerConfiguration> bindXtextSourceViewerConfiguration() {
        return JourneyViewer.class;
    }

    public Class<? extends IFoldingStructureProvider> bindIFoldingStructureProvider() {
        return Foldings.class;
    }

    public Class<? extends IOccurrenceComputer> bindIOccurrenceComputer() {
        return Occurrences.class;
    }

    /** The editor cuts a text into words as the language does. */
    public void configureWords(Binder binder) {
        Named inEditor = Names.named(LexerIdeBindings.HIGHLIGHTING);
        binder.bind(Lexer.class).annotatedWith(inEditor).to(Key.get(Lexer.class));
        binder.bind(ITokenDefProvider.class).annotatedWith(inEditor).to(Key.get(ITokenDefProvider.class));
    }

    /** Journeys need no Java tools beside them. */
    @Override
    public Class<? extends IResourceForEditorInputFactory> bindIResourceForEditorInputFactory() {
        return ResourceForIEditorInputFactory.class;
    }

    @Override
    public Class<? extends IResourceSetProvider> bindIResourceSetProvider() {
        return SimpleResourceSetProvider.class;
    }

    public Provider<IAllContainersState> provideIAllContainersState() {
        return Access.getWorkspaceProjectsState();
    }

    @Override
    public Class<? extends IHyperlinkDetector> bindIHyperlinkDetector() {
        return JourneyHyperlinks.class;
    }

    @Override
    public ICharacterPairMatcher bindICharacterPairMatcher() {
        return new JourneyBrackets();
    }

    @Override
    public Class<? extends IHighlightingHelper> bindIHighlightingHelper() {
        return OwnColours.class;
    }
}
