/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;

import com.google.inject.Injector;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.model.Identity;

/**
 * A journey text as diagrams hold it, in their own resource set. Whatever its file uses is opened there too, so that a
 * persona of another file is one and the same on all diagrams. Elements are known by their qualified names.
 */
public final class SharedResource extends ResourceImpl {

    private final Injector language;
    private SharedText text;
    private Predicate<String> saver;

    /** A resource that is not loaded yet. */
    public SharedResource(URI uri, Injector language) {
        super(uri);
        this.language = language;
    }

    /** Makes such resources; the language is asked for when the first one is made. */
    public static Resource.Factory factory(Supplier<Injector> language) {
        return uri -> new SharedResource(uri, language.get());
    }

    /** The text and the model, which follow each other. */
    public SharedText text() {
        return text;
    }

    private Resource used(URI uri, boolean load) {
        return getResourceSet() == null ? null : getResourceSet().getResource(uri, load);
    }

    /**
     * Lets somebody else write the file, such as the text editor that shows it.
     *
     * @param saver tells whether it has written the text; null for nobody
     */
    public void saveWith(Predicate<String> saver) {
        this.saver = saver;
    }

    @Override
    public void save(Map<?, ?> options) throws IOException {
        text.take();
        if (saver == null || !saver.test(text.text())) {
            super.save(options);
        }
        setModified(false);
    }

    @Override
    protected void doLoad(InputStream in, Map<?, ?> options) throws IOException {
        if (text == null) {
            text = new SharedText(language, getURI(), this::used);
            getContents().add(text.model());
        }
        setTrackingModification(true);
        text.follow(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }

    /** The elements stay: when the file is read again they follow it, so that no diagram loses what it shows. */
    @Override
    protected void doUnload() {
        setModified(false);
    }

    /** The own text with what the diagrams have changed. */
    @Override
    protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
        text.take();
        out.write(text.text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getURIFragment(EObject element) {
        Identity identity = ModelIndex.of(this).identity();
        String id = identity == null || element.eResource() != this ? "" : identity.of(element);
        return id.isEmpty() ? super.getURIFragment(element) : id;
    }

    @Override
    public EObject getEObject(String fragment) {
        Identity identity = ModelIndex.of(this).identity();
        return fragment.startsWith("/") || identity == null ? super.getEObject(fragment) : identity.find(fragment);
    }
}
