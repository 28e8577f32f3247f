/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.emf.common.util.URI;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.xtext.ide.server.BuildManager.Buildable;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.util.UriUtil;

/** The journeys that the server knows: those of the open folders, and those open in the editor wherever they are. */
@Singleton
class JourneyWorkspace extends WorkspaceManager {

    private final JourneyFolders finder;
    private Map<URI, FileTime> found = Map.of();

    @Inject
    JourneyWorkspace(JourneyFolders finder) {
        this.finder = finder;
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params, CancelIndicator cancel) {
        super.didChangeWorkspaceFolders(params, cancel);
        search().build(cancel);
    }

    /** Looks into the folders, takes in what is new or changed there and drops what is gone. */
    Buildable search() {
        Map<URI, FileTime> before = found;
        found = finder.journeys(getWorkspaceFolders());
        Set<URI> wanted = new LinkedHashSet<>(found.keySet());
        wanted.addAll(getOpenDocuments().keySet());
        Set<URI> known = known();
        List<URI> gone = known.stream().filter(journey -> !wanted.contains(journey)).toList();
        wanted.removeIf(journey -> known.contains(journey) && !hasChanged(journey, before));
        return didChangeFiles(new ArrayList<>(wanted), gone);
    }

    private boolean hasChanged(URI journey, Map<URI, FileTime> before) {
        return !isDocumentOpen(journey) && !Objects.equals(before.get(journey), found.get(journey));
    }

    private Set<URI> known() {
        Set<URI> known = new HashSet<>();
        for (IResourceDescription journey : getIndex().getAllResourceDescriptions()) {
            known.add(journey.getURI());
        }
        return known;
    }

    /** Takes in what happened to files outside of the editor; a folder that is gone takes its journeys with it. */
    Buildable didChangeOutside(List<URI> changed, List<URI> deleted) {
        List<URI> gone = new ArrayList<>();
        for (URI journey : known()) {
            if (!isDocumentOpen(journey) && deleted.stream().anyMatch(each -> isOrHolds(each, journey))) {
                gone.add(journey);
            }
        }
        List<URI> dirty = changed.stream().filter(this::isWatched).toList();
        return didChangeFiles(dirty, gone);
    }

    private boolean isWatched(URI journey) {
        return !isDocumentOpen(journey) && finder.cover(getWorkspaceFolders(), journey);
    }

    private static boolean isOrHolds(URI fileOrFolder, URI journey) {
        return fileOrFolder.equals(journey) || UriUtil.isPrefixOf(UriUtil.toFolderURI(fileOrFolder), journey);
    }

    @Override
    public Buildable didOpen(URI journey, Integer version, String text) {
        getOpenDocuments().put(journey, new JourneyText(version, text));
        return didChangeFiles(List.of(journey), List.of());
    }

    @Override
    public Buildable didChangeTextDocumentContent(URI journey, Integer version,
            Iterable<TextDocumentContentChangeEvent> changes) {
        Document old = getOpenDocuments().get(journey);
        if (!(old instanceof JourneyText text)) {
            return Buildable.NO_BUILD;
        }
        getOpenDocuments().put(journey, text.with(changes, version));
        return didChangeFiles(List.of(journey), List.of());
    }

    /** A journey that lies in no open folder is only known while it is open. */
    @Override
    protected boolean exists(URI journey) {
        return finder.cover(getWorkspaceFolders(), journey) && super.exists(journey);
    }

    @Override
    protected Document getDocument(XtextResource resource) {
        Document open = getOpenDocuments().get(resource.getURI());
        return open != null ? open : JourneyText.of(resource);
    }
}
