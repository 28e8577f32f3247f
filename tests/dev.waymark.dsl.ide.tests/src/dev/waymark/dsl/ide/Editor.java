/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.inject.Guice;
import com.google.inject.Injector;
import com.google.inject.util.Modules;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.IResourceFactory;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.Modules2;
import org.eclipse.xtext.validation.CheckMode;
import org.eclipse.xtext.validation.IResourceValidator;
import org.eclipse.xtext.validation.Issue;

import dev.waymark.dsl.JourneyRuntimeModule;
import dev.waymark.dsl.files.FileReader;

/**
 * A text in an editor, on the 21st of November 2026. A bar in the text marks the place of the cursor and is not part
 * of it.
 */
public final class Editor {

    /** The services of the editor. */
    public static final Injector SERVICES = services();

    private final XtextResource resource;
    private final int cursor;

    private Editor(XtextResource resource, int cursor) {
        EcoreUtil.resolveAll(resource);
        this.resource = resource;
        this.cursor = cursor;
    }

    private static Editor with(String text, int cursor, Map<String, String> beside) {
        XtextResourceSet files = files();
        files.getURIConverter().getURIHandlers().add(0, new Folder(text, beside));
        XtextResource resource = (XtextResource) files.getResource(Folder.OWN, true);
        beside.keySet().forEach(path -> EcoreUtil.resolveAll(files.getResource(Folder.uri(path), true)));
        return new Editor(resource, cursor);
    }

    /** An editor with a file. */
    public static Editor of(Path file) {
        return new Editor((XtextResource) files().getResource(FileReader.uri(file), true), 0);
    }

    /** Files that are read by these services, also while other tests register the language with EMF once more. */
    public static XtextResourceSet files() {
        XtextResourceSet files = service(XtextResourceSet.class);
        files.getResourceFactoryRegistry().getExtensionToFactoryMap().put("journey", service(IResourceFactory.class));
        return files;
    }

    /** A folder with the text and the files beside it. */
    private static final class Folder extends URIHandlerImpl {

        private static final URI OWN = uri("text.journey");

        private final Map<URI, String> texts = new HashMap<>();

        private Folder(String text, Map<String, String> beside) {
            texts.put(OWN, text);
            beside.forEach((path, other) -> texts.put(uri(path), other));
        }

        private static URI uri(String path) {
            return URI.createFileURI(path).resolve(URI.createURI("memory:/folder/"));
        }

        @Override
        public boolean canHandle(URI uri) {
            return uri.scheme().equals("memory");
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) {
            return new ByteArrayInputStream(texts.get(uri).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return texts.containsKey(uri);
        }
    }

    private static Injector services() {
        Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
        return new JourneyIdeSetup() {
            @Override
            public Injector createInjector() {
                return Guice.createInjector(Modules.override(
                        Modules2.mixin(new JourneyRuntimeModule(), new JourneyIdeModule()))
                        .with(binder -> binder.bind(Clock.class).toInstance(clock)));
            }
        }.createInjectorAndDoEMFRegistration();
    }

    /** An editor with a text and its cursor. */
    public static Editor with(String textWithBar) {
        return with(textWithBar, Map.of());
    }

    /** An editor with a text, its cursor, and other files beside it, which are given by their paths. */
    public static Editor with(String textWithBar, Map<String, String> beside) {
        int cursor = textWithBar.indexOf('|');
        return with(cursor < 0 ? textWithBar : textWithBar.substring(0, cursor)
                + textWithBar.substring(cursor + 1), cursor, beside);
    }

    /** An editor with a text that has its cursor before the first place where the words stand. */
    public static Editor at(String text, String words) {
        int cursor = text.indexOf(words);
        if (cursor < 0) {
            throw new AssertionError("Not in the text: " + words);
        }
        return with(text, cursor, Map.of());
    }

    /** What the text was read into. */
    public XtextResource resource() {
        return resource;
    }

    /** The offset of the cursor. */
    public int cursor() {
        return cursor;
    }

    /** The text without the bar. */
    public String text() {
        return resource.getParseResult().getRootNode().getText();
    }

    /** One of the services of the language. */
    public static <T> T service(Class<T> type) {
        return SERVICES.getInstance(type);
    }

    /** Everything that Waymark says about the text. */
    public List<Issue> issues() {
        return service(IResourceValidator.class).validate(resource, CheckMode.ALL, CancelIndicator.NullImpl);
    }

    /** The errors in the text. */
    public List<String> errors() {
        return issues().stream().filter(issue -> issue.getSeverity() == Severity.ERROR).map(Issue::getMessage).toList();
    }
}
