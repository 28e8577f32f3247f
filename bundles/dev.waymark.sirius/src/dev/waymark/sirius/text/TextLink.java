/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.text;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistoryListener;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.emf.transaction.ResourceSetChangeEvent;
import org.eclipse.emf.transaction.ResourceSetListenerImpl;
import org.eclipse.emf.transaction.RollbackException;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.session.IEditingSession;
import org.eclipse.sirius.ui.business.api.session.SessionUIManager;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.widgets.Display;

import dev.waymark.diagrams.Findings;
import dev.waymark.diagrams.text.SharedResource;
import dev.waymark.diagrams.text.SharedText;
import dev.waymark.dsl.UnwritableModelException;
import dev.waymark.dsl.ide.edit.Replacement;
import dev.waymark.dsl.ide.quickfix.Fix;
import dev.waymark.sirius.WaymarkSirius;
import dev.waymark.sirius.layout.Following;
import dev.waymark.ui.editor.Changes;

/**
 * Links the diagrams of a journey to its text. Both work on one document, the one that a text editor of the file shows:
 * what a tool changes is in the text at once, and what is typed is on the diagrams a moment later. While the text has
 * errors no tool changes anything. Saving either saves the document.
 */
final class TextLink extends ResourceSetListenerImpl implements IDocumentListener, IOperationHistoryListener {

    /** How long an author pauses before the diagrams follow, in ms. */
    private static final int PAUSE = 250;

    private final Session session;
    private final TransactionalEditingDomain domain;
    private final SharedResource resource;
    private final IPath file;
    private final ITextFileBuffer buffer;
    private final TextSaving saving;
    private List<Replacement> changes;
    private boolean speaking;
    private int version;

    private TextLink(Session session, SharedResource resource, IPath file, ITextFileBuffer buffer) {
        this.session = session;
        this.domain = session.getTransactionalEditingDomain();
        this.resource = resource;
        this.file = file;
        this.buffer = buffer;
        this.saving = new TextSaving(session, resource, buffer);
    }

    /** Links a journey to the document of its file; empty where it is not in the workspace. */
    static Optional<TextLink> open(Session session, SharedResource resource) {
        if (!resource.getURI().isPlatformResource()) {
            return Optional.empty();
        }
        IPath file = new Path(resource.getURI().toPlatformString(true));
        try {
            FileBuffers.getTextFileBufferManager().connect(file, LocationKind.IFILE, new NullProgressMonitor());
            TextLink link = new TextLink(session, resource, file,
                    FileBuffers.getTextFileBufferManager().getTextFileBuffer(file, LocationKind.IFILE));
            link.start();
            return Optional.of(link);
        } catch (CoreException e) {
            WaymarkSirius.log("The diagrams of " + file + " cannot follow its text.", e);
            return Optional.empty();
        }
    }

    private void start() {
        buffer.getDocument().addDocumentListener(this);
        saving.start();
        domain.addResourceSetListener(this);
        OperationHistoryFactory.getOperationHistory().addOperationHistoryListener(this);
        Findings.keep(shared().model(), shared().findings());
        follow();
    }

    void close() {
        version++;
        saving.stop();
        OperationHistoryFactory.getOperationHistory().removeOperationHistoryListener(this);
        domain.removeResourceSetListener(this);
        buffer.getDocument().removeDocumentListener(this);
        try {
            FileBuffers.getTextFileBufferManager().disconnect(file, LocationKind.IFILE, new NullProgressMonitor());
        } catch (CoreException e) {
            WaymarkSirius.log("The text of " + file + " could not be let go.", e);
        }
    }

    private SharedText shared() {
        return resource.text();
    }

    // ---- from the diagrams to the text

    @Override
    public boolean isAggregatePrecommitListener() {
        return true;
    }

    /** Whether the text can say what a tool did; otherwise the tool did nothing. */
    @Override
    public Command transactionAboutToCommit(ResourceSetChangeEvent event) throws RollbackException {
        if (speaking || !concernsJourney(event)) {
            return null;
        }
        try {
            changes = shared().changes();
            return null;
        } catch (UnwritableModelException e) {
            Messages.show(e.getMessage());
            throw new RollbackException(new Status(IStatus.WARNING, WaymarkSirius.ID, e.getMessage()));
        }
    }

    private boolean concernsJourney(ResourceSetChangeEvent event) {
        return event.getNotifications().stream().anyMatch(this::concernsJourney);
    }

    private boolean concernsJourney(Notification notification) {
        return !notification.isTouch() && notification.getNotifier() instanceof EObject element
                && element.eResource() == resource;
    }

    /** What was typed since, before an undo, stays: the diagrams follow it. */
    @Override
    public void resourceSetChanged(ResourceSetChangeEvent event) {
        if (!speaking && concernsJourney(event) && hasFollowed()) {
            speaking = true;
            try {
                write();
            } catch (UnwritableModelException e) {
                Messages.show(e.getMessage());
            } finally {
                changes = null;
                speaking = false;
            }
            arrange();
        }
    }

    /** Nobody was asked before an undo, for that leads back to what was said. */
    private void write() {
        List<Replacement> agreed = changes == null ? shared().changesBack() : changes;
        shared().take(agreed);
        Changes.apply(buffer.getDocument(), agreed);
        if (changes == null) {
            saving.undone();
        }
        Findings.keep(shared().model(), shared().findings());
    }

    /** The repairs for what was found at an element; none while the text has something that is not drawn yet. */
    List<Fix> fixes(EObject element) {
        return hasFollowed() ? Findings.at(element).flatMap(problem -> shared().fixes(problem).stream()).toList()
                : List.of();
    }

    /** Repairs the text; the diagrams follow it at once. */
    void apply(Fix fix) {
        Changes.apply(buffer.getDocument(), fix.changes());
        follow();
    }

    // ---- from the text to the diagrams

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // only what comes of it is of interest
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (!speaking) {
            int now = ++version;
            Display.getDefault().asyncExec(() -> Display.getDefault().timerExec(PAUSE, () -> {
                if (now == version) {
                    follow();
                }
            }));
        }
    }

    /** What was typed comes before what a tool is about to do, even where the author has not paused in between. */
    @Override
    public void historyNotification(OperationHistoryEvent event) {
        if (event.getEventType() == OperationHistoryEvent.ABOUT_TO_EXECUTE && Display.getCurrent() != null) {
            follow();
        }
    }

    private boolean hasFollowed() {
        return buffer.getDocument().get().equals(shared().text());
    }

    private void follow() {
        if (speaking || hasFollowed()) {
            return;
        }
        String text = buffer.getDocument().get();
        speaking = true;
        try {
            domain.getCommandStack().execute(new RecordingCommand(domain, "Edit the text") {
                @Override
                protected void doExecute() {
                    shared().follow(text);
                    Findings.keep(shared().model(), shared().findings());
                }
            });
        } finally {
            speaking = false;
        }
        saving.followed();
        arrange();
        tell();
    }

    /** The file is another one now: somebody has saved the document, or has changed the file outside. */
    void fileChanged() {
        Display.getDefault().asyncExec(() -> {
            saving.followed();
            tell();
        });
    }

    /** Says on the diagrams whether they wait for the text to be mended, or the file is another one now. */
    void tell() {
        String words = shared().trouble().map(problem -> "This diagram waits: the text has an error in line "
                + problem.line() + ". " + problem.message()).or(saving::conflict).orElse("");
        Display.getDefault().asyncExec(() -> diagrams().forEach(viewer -> Notice.show(viewer, words)));
    }

    private Stream<GraphicalViewer> diagrams() {
        IEditingSession editing = SessionUIManager.INSTANCE.getUISession(session);
        return editing == null ? Stream.empty() : editing.getEditors().stream().filter(this::showsJourney)
                .map(editor -> Adapters.adapt(editor, GraphicalViewer.class)).filter(Objects::nonNull);
    }

    private boolean showsJourney(DialectEditor editor) {
        return editor.getRepresentation() instanceof DSemanticDecorator shown && shown.getTarget() != null
                && shown.getTarget().eResource() == resource;
    }

    /** After the diagrams have been refreshed. */
    private void arrange() {
        Display.getDefault().asyncExec(() -> Following.update(session));
    }
}
