/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.journey.Named;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Reads files as they would be after a change of names, to see whether every reference still means the same. */
class RenamePreview {

    private final Provider<XtextResourceSet> resourceSets;

    @Inject
    RenamePreview(Provider<XtextResourceSet> resourceSets) {
        this.resourceSets = resourceSets;
    }

    void check(Named element, String name, Collection<? extends Resource> files, Map<URI, List<Replacement>> changes)
            throws RenameException {
        XtextResourceSet after = read(files, changes);
        for (URI changed : changes.keySet()) {
            Resource before = element.eResource().getURI().equals(changed) ? element.eResource()
                    : files.stream().filter(file -> file.getURI().equals(changed)).findFirst().orElseThrow();
            List<String> wanted = References.references(before).map(Mention::inReference)
                    .map(m -> path(m, element, name)).toList();
            List<String> found = References.references(after.getResource(changed, false)).map(Mention::inReference)
                    .map(m -> path(m, null, null)).toList();
            if (!wanted.equals(found)) {
                throw new RenameException("'" + name + "' would mean something else in a place that refers to '"
                        + element.getName() + "'. Choose another name.");
            }
        }
    }

    private XtextResourceSet read(Collection<? extends Resource> files, Map<URI, List<Replacement>> changes) {
        Map<URI, String> texts = new LinkedHashMap<>();
        for (Resource file : withUsed(files, changes.keySet())) {
            if (file instanceof XtextResource text && text.getParseResult() != null) {
                String old = text.getParseResult().getRootNode().getText();
                texts.put(file.getURI(), Replacement.apply(old, changes.getOrDefault(file.getURI(), List.of())));
            }
        }
        XtextResourceSet after = resourceSets.get();
        after.getLoadOptions().put(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
        after.getURIConverter().getURIHandlers().add(0, new Texts(texts));
        texts.keySet().forEach(file -> EcoreUtil.resolveAll(after.getResource(file, true)));
        return after;
    }

    /** Gives files other contents than they have. */
    private static final class Texts extends URIHandlerImpl {

        private final Map<URI, String> texts;

        private Texts(Map<URI, String> texts) {
            this.texts = texts;
        }

        @Override
        public boolean canHandle(URI uri) {
            return texts.containsKey(uri);
        }

        @Override
        public InputStream createInputStream(URI uri, Map<?, ?> options) {
            return new ByteArrayInputStream(texts.get(uri).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean exists(URI uri, Map<?, ?> options) {
            return true;
        }
    }

    /** The files that change, with those that they use. */
    private static Set<Resource> withUsed(Collection<? extends Resource> files, Set<URI> changed) {
        Set<Resource> read = new LinkedHashSet<>();
        for (Resource file : files) {
            if (changed.contains(file.getURI())) {
                read.add(file);
                UsedFiles.of(file).stream().map(UsedFiles::open).filter(Objects::nonNull).forEach(read::add);
            }
        }
        return read;
    }

    /** The names from the top of the file to what a reference names, one of them exchanged. */
    private static String path(List<Mention> mentions, Named renamed, String name) {
        if (mentions.isEmpty()) {
            return "";
        }
        List<String> path = new ArrayList<>();
        for (EObject e = mentions.get(mentions.size() - 1).element(); e != null; e = e.eContainer()) {
            if (e instanceof Named named && named.getName() != null) {
                path.add(e == renamed ? name : named.getName());
            }
        }
        return path.stream().collect(Collectors.joining("."));
    }
}
