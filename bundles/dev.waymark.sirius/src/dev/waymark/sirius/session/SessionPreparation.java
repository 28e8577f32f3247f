/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.session;

import java.util.Map;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionListener;
import org.eclipse.sirius.business.api.session.SessionManagerListener;
import org.eclipse.swt.widgets.Display;

import dev.waymark.diagrams.text.SharedResource;
import dev.waymark.sirius.layout.Following;
import dev.waymark.sirius.layout.NewViews;
import dev.waymark.sirius.text.Reloading;
import dev.waymark.sirius.text.TextLinks;
import dev.waymark.ui.WaymarkUi;

/** Prepares every session for journeys: they are held as shared texts, and linked to their files and text editors. */
public class SessionPreparation extends SessionManagerListener.Stub {

    /** Until when the editors of diagrams whose file was read anew show what is in it, in ms. */
    private static final int SHOWN_ANEW = 500;

    @Override
    public void notifyAddSession(Session session) {
        Map<String, Object> factories = session.getTransactionalEditingDomain().getResourceSet()
                .getResourceFactoryRegistry().getExtensionToFactoryMap();
        Resource.Factory factory = SharedResource.factory(WaymarkUi::language);
        factories.put("journey", factory);
        session.getTransactionalEditingDomain().addResourceSetListener(new NewViews(session));
    }

    @Override
    public void notify(Session session, int notification) {
        Reloading.rule(session);
        if (notification == SessionListener.OPENED) {
            // A workbench that starts again opens diagrams on its own.
            Display.getDefault().asyncExec(() -> LastOneCloses.watch(session));
        }
        if (notification == SessionListener.OPENED || notification == SessionListener.SEMANTIC_CHANGE) {
            TextLinks.of(session).update();
        } else if (notification == SessionListener.REPLACED) {
            Display.getDefault().asyncExec(() -> Display.getDefault().timerExec(SHOWN_ANEW,
                    () -> Following.update(session)));
        } else if (notification == SessionListener.CLOSING) {
            TextLinks.close(session);
        }
    }
}
