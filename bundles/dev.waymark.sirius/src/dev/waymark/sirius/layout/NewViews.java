/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.layout;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.transaction.NotificationFilter;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.gmf.runtime.notation.Edge;
import org.eclipse.gmf.runtime.notation.Node;
import org.eclipse.gmf.runtime.notation.View;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.diagram.ui.business.api.view.SiriusLayoutDataManager;
import org.eclipse.swt.widgets.Display;

import dev.waymark.sirius.look.MapPartProvider;

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
        List<View> views = event.getNotifications().stream().map(Notification::getNewValue).flatMap(NewViews::views)
                .filter(MapPartProvider::isOfMap).toList();
        // Otherwise Sirius would lay them out in its way, after us.
        views.stream().map(View::getDiagram).distinct().forEach(SiriusLayoutDataManager.INSTANCE::removeLayoutViews);
        if (!views.isEmpty()) {
            Display.getDefault().asyncExec(() -> Following.update(session));
        }
    }

    private static Stream<View> views(Object added) {
        return added instanceof List<?> several ? several.stream().flatMap(NewViews::views)
                : Stream.of(added).filter(each -> each instanceof Node || each instanceof Edge).map(View.class::cast);
    }
}
