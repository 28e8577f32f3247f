/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.layout;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.swt.widgets.Display;

/** Gives places to what is new on a diagram, wherever it comes from: its opening, a tool, a layer, the text. */
public final class NewViews extends ResourceSetListenerImpl {

    private final Session session;

    /** For the diagrams of a session. */
    public NewViews(Session session) {
        super(NotificationFilter.createEventTypeFilter(Notification.ADD)
                .or(NotificationFilter.createEventTypeFilter(Notification.ADD_MANY)));
        this.session = session;
    }

    @Override
    public boolean isPostcommitOnly() {
        return true;
    }

    @Override
    public void resourceSetChanged(ResourceSetChangeEvent event) {
        if (event.getNotifications().stream().map(Notification::getNewValue).anyMatch(NewViews::isView)) {
            Display.getDefault().asyncExec(() -> Following.update(session));
        }
    }

    private static boolean isView(Object added) {
        return added instanceof Node || added instanceof Edge
                || added instanceof List<?> several && several.stream().anyMatch(NewViews::isView);
    }
}
