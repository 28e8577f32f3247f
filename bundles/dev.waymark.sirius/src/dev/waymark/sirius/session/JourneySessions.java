/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.session;

import java.util.Collection;
import java.util.Map;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.Transaction;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.emf.transaction.impl.InternalTransaction;
import org.eclipse.emf.transaction.impl.TransactionImpl;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.query.DRepresentationDescriptorQuery;
import org.eclipse.sirius.business.api.session.DefaultLocalSessionCreationOperation;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.diagram.DSemanticDiagram;
import org.eclipse.sirius.tools.api.command.semantic.AddSemanticResourceCommand;
import org.eclipse.sirius.ui.business.api.session.EditingSessionEvent;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.ui.business.api.viewpoint.ViewpointSelectionCallback;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.sirius.viewpoint.description.Viewpoint;

import dev.waymark.model.Titles;
import dev.waymark.model.journey.Journey;
import dev.waymark.sirius.layout.Following;

/** The session of a journey file: where its diagrams are kept, in a file beside it. Nobody has to know of it. */
public final class JourneySessions {

    private static final String VIEWPOINT = "waymark";
    private static final String DIAGRAMS = "aird";
    private static final Map<String, Boolean> QUIETLY = Map.of(Transaction.OPTION_NO_UNDO, true,
            Transaction.OPTION_NO_NOTIFICATIONS, false, Transaction.OPTION_UNPROTECTED, true);

    private JourneySessions() {
    }

    /** Whether a journey file has diagrams. */
    public static boolean hasDiagrams(IFile file) {
        return diagrams(file).exists();
    }

    private static IFile diagrams(IFile file) {
        return ResourcesPlugin.getWorkspace().getRoot().getFile(file.getFullPath().addFileExtension(DIAGRAMS));
    }

    /** The open session of a journey file; it is made when it is first asked for. */
    public static Session of(IFile file, IProgressMonitor monitor) throws CoreException {
        URI uri = URI.createPlatformResourceURI(diagrams(file).getFullPath().toString(), true);
        Session session = session(uri, hasDiagrams(file), monitor);
        if (!session.isOpen()) {
            session.open(monitor);
        }
        leaveSavingToTheAuthor(session);
        addJourney(session, URI.createPlatformResourceURI(file.getFullPath().toString(), true), monitor);
        select(session, monitor);
        return session;
    }

    /** Sirius saves a session without editors whenever it changes; the text that somebody is writing would go along. */
    private static void leaveSavingToTheAuthor(Session session) {
        IEditingSession editing = SessionUIManager.INSTANCE.getOrCreateUISession(session);
        if (!editing.isOpen()) {
            editing.open();
        }
        editing.notify(EditingSessionEvent.REPRESENTATION_ABOUT_TO_BE_CREATED_BEFORE_OPENING);
    }

    private static Session session(URI uri, boolean exists, IProgressMonitor monitor) throws CoreException {
        if (exists) {
            return SessionManager.INSTANCE.getSession(uri, monitor);
        }
        DefaultLocalSessionCreationOperation creation = new DefaultLocalSessionCreationOperation(uri, monitor);
        creation.execute();
        return creation.getCreatedSession();
    }

    private static void addJourney(Session session, URI file, IProgressMonitor monitor) {
        boolean known = session.getSemanticResources().stream().anyMatch(each -> each.getURI().equals(file));
        if (!known) {
            run(session, new AddSemanticResourceCommand(session, file, monitor));
        }
    }

    private static void select(Session session, IProgressMonitor monitor) {
        boolean selected = session.getSelectedViewpoints(false).stream()
                .anyMatch(viewpoint -> viewpoint.getName().equals(VIEWPOINT));
        if (!selected) {
            Viewpoint viewpoint = ViewpointRegistry.getInstance().getViewpoints().stream()
                    .filter(each -> each.getName().equals(VIEWPOINT)).findFirst().orElseThrow();
            quietly(session, () -> new ViewpointSelectionCallback().selectViewpoint(viewpoint, session, monitor));
        }
    }

    /** A diagram, table or tree of an element; it is made when it is first asked for. */
    public static DRepresentation representation(Session session, EObject element, String description,
            IProgressMonitor monitor) {
        Collection<DRepresentationDescriptor> known = DialectManager.INSTANCE.getRepresentationDescriptors(element,
                session);
        return known.stream().filter(each -> each.getDescription().getName().equals(description))
                .filter(each -> new DRepresentationDescriptorQuery(each).isRepresentationValid())
                .map(DRepresentationDescriptor::getRepresentation).findFirst()
                .orElseGet(() -> create(session, element, description, monitor));
    }

    private static DRepresentation create(Session session, EObject element, String description,
            IProgressMonitor monitor) {
        RepresentationDescription wanted = session.getSelectedViewpoints(false).stream()
                .flatMap(viewpoint -> viewpoint.getOwnedRepresentations().stream())
                .filter(each -> each.getName().equals(description)).findFirst().orElseThrow();
        DRepresentation[] made = new DRepresentation[1];
        quietly(session, () -> {
            made[0] = DialectManager.INSTANCE.createRepresentation(title(wanted, element), element, wanted, session,
                    monitor);
            if (made[0] instanceof DSemanticDiagram diagram) {
                Following.arrange(diagram);
            }
        });
        return made[0];
    }

    /** Saves the file of the diagrams, unless a journey has unsaved changes, too: these are for its author to save. */
    public static void saveDiagrams(Session session) {
        if (session.getSemanticResources().stream().noneMatch(JourneySessions::hasChanges)) {
            session.save(new NullProgressMonitor());
        }
    }

    /** Whether there is something of a journey to save, drawn or written. */
    private static boolean hasChanges(Resource journey) {
        IPath file = IPath.fromOSString(journey.getURI().toPlatformString(true));
        ITextFileBuffer text = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file, LocationKind.IFILE);
        return journey.isModified() || text != null && text.isDirty();
    }

    /** What it is first, for a tab shows the beginning alone. */
    private static String title(RepresentationDescription description, EObject element) {
        return description.getLabel() + ": " + Titles.of((Journey) element);
    }

    /** Changes what a session holds; this is no step of the author's, so nobody can undo it. In the UI thread. */
    public static void quietly(Session session, Runnable change) {
        InternalTransaction transaction = new TransactionImpl(session.getTransactionalEditingDomain(), false, QUIETLY);
        try {
            transaction.start();
            change.run();
            transaction.commit();
        } catch (InterruptedException | RollbackException e) {
            throw new IllegalStateException("The diagrams could not be changed.", e);
        } finally {
            if (transaction.isActive()) {
                transaction.rollback();
            }
        }
    }

    /** Changes what a session holds, as one step of the author's. */
    public static void change(Session session, Runnable change) {
        TransactionalEditingDomain domain = session.getTransactionalEditingDomain();
        run(session, new RecordingCommand(domain) {
            @Override
            protected void doExecute() {
                change.run();
            }
        });
    }

    private static void run(Session session, org.eclipse.emf.common.command.Command command) {
        session.getTransactionalEditingDomain().getCommandStack().execute(command);
    }
}
