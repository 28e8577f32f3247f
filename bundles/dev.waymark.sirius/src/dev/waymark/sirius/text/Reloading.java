/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.text;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.ReloadingPolicy;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.resource.ResourceSetSync.ResourceStatus;

/**
 * What happens when files change outside. The diagrams follow the document of a journey, which is read anew where it
 * has nothing that is not saved, and else stays: so nobody is asked, and nothing is lost. Other files are left to
 * Sirius.
 */
public final class Reloading implements ReloadingPolicy {

    private final ReloadingPolicy others;

    private Reloading(ReloadingPolicy others) {
        this.others = others;
    }

    /** The policy of a session from now on; others of its parts set theirs when they come to it. */
    public static void rule(Session session) {
        if (!(session.getReloadingPolicy() instanceof Reloading)) {
            session.setReloadingPolicy(new Reloading(session.getReloadingPolicy()));
        }
    }

    @Override
    public List<Action> getActions(Session session, Resource resource, ResourceStatus status) {
        boolean ours = status == ResourceStatus.EXTERNAL_CHANGED || status == ResourceStatus.CONFLICTING_CHANGED
                || status == ResourceStatus.CHANGES_CANCELED;
        Optional<TextLink> link = ours ? TextLinks.of(session).of(resource) : Optional.empty();
        link.ifPresent(TextLink::fileChanged);
        return link.isPresent() ? List.of() : others.getActions(session, resource, status);
    }
}
