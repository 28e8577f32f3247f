/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.URIHandlerImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.journey.Named;

/** Reads files as they would be after a change of names, to see whether every reference still means the same. */
class RenamePreview {

    private final Provider<XtextResourceSet> resourceSets;

    @Inject
    RenamePreview(Provider<XtextResourceSet> resourceSets) {
        this.resourceSets = resourceSets;
    }

    void check(Named element, String name, Collection<? extends Resource> files, Map<URI, List<Replacement>> changes)
            throws RenameException {
        List<? extends Resource> concerned = files.stream()
                .filter(file -> changes.containsKey(file.getURI()) || text(file).contains(name)).toList();
        XtextResourceSet after = read(concerned, changes);
        for (Resource before : concerned) {
            List<Named> wanted = targets(before);
            List<String> found = targets(after.getResource(before.getURI(), false)).stream()
                    .map(target -> address(target, null, null)).toList();
            for (int i = 0; i < wanted.size(); i++) {
                if (i >= found.size() || !address(wanted.get(i), element, name).equals(found.get(i))) {
                    throw new RenameException("'" + name + "' would mean something else in a place that refers to '"
                            + (wanted.get(i) == null ? element : wanted.get(i)).getName() + "'. Choose another name.");
                }
            }
        }
    }

    private static String text(Resource file) {
        return file instanceof XtextResource text && text.getParseResult() != null
                ? text.getParseResult().getRootNode().getText() : "";
    }

    /** What the references of a file lead to, null for those that lead nowhere. */
    private static List<Named> targets(Resource file) {
        return References.references(file).map(Mention::inReference)
                .map(path -> path.isEmpty() ? null : path.get(path.size() - 1).element()).toList();
    }

    private XtextResourceSet read(Collection<? extends Resource> files, Map<URI, List<Replacement>> changes) {
        Map<URI, String> texts = new LinkedHashMap<>();
        for (Resource file : withUsed(files)) {
            if (file instanceof XtextResource) {
                texts.put(file.getURI(),
                        Replacement.apply(text(file), changes.getOrDefault(file.getURI(), List.of())));
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

    private static Set<Resource> withUsed(Collection<? extends Resource> files) {
        Set<Resource> read = new LinkedHashSet<>(files);
        for (Resource file : files) {
            UsedFiles.of(file).stream().map(UsedFiles::open).filter(Objects::nonNull).forEach(read::add);
        }
        return read;
    }

    /** The file and the names from its top to an element, one of them exchanged; empty for none. */
    private static String address(Named element, Named renamed, String name) {
        StringBuilder address = new StringBuilder();
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Named named && named.getName() != null) {
                address.append(e == renamed ? name : named.getName()).append('.');
            }
        }
        return element == null ? "" : address.append(element.eResource().getURI()).toString();
    }
}
