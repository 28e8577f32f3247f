/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;

import dev.waymark.diagrams.text.SharedResource;
import dev.waymark.dsl.ide.quickfix.Fix;

/** The links between the journeys of a session and their texts. */
public final class TextLinks {

    private static final Map<Session, TextLinks> ALL = new WeakHashMap<>();

    private final Session session;
    private final Map<Resource, TextLink> links = new HashMap<>();

    private TextLinks(Session session) {
        this.session = session;
    }

    /** The links of a session. */
    public static synchronized TextLinks of(Session session) {
        return ALL.computeIfAbsent(session, TextLinks::new);
    }

    /** The session closes; its texts go on without diagrams. */
    public static synchronized void close(Session session) {
        TextLinks closed = ALL.remove(session);
        if (closed != null) {
            closed.links.values().forEach(TextLink::close);
        }
    }

    /** Says on the open diagrams what their authors should know: that they wait, or that a file is another one now. */
    public void tell() {
        links.values().forEach(TextLink::tell);
    }

    /** The repairs for what was found at an element of a journey, as the text editor offers them. */
    public List<Fix> fixes(EObject element) {
        return of(element.eResource()).map(link -> link.fixes(element)).orElse(List.of());
    }

    /** Repairs what was found at an element. */
    public void apply(EObject element, Fix fix) {
        of(element.eResource()).ifPresent(link -> link.apply(fix));
    }

    /** The link of a journey that follows its text; empty for any other resource. */
    Optional<TextLink> of(Resource resource) {
        return Optional.ofNullable(links.get(resource));
    }

    /** Links the journeys that have come to the session. */
    public void update() {
        session.getTransactionalEditingDomain().getResourceSet().getResources().stream()
                .filter(SharedResource.class::isInstance).map(SharedResource.class::cast)
                .filter(resource -> resource.isLoaded() && !links.containsKey(resource)).toList()
                .forEach(resource -> TextLink.open(session, resource)
                        .ifPresent(link -> links.put(resource, link)));
    }
}
