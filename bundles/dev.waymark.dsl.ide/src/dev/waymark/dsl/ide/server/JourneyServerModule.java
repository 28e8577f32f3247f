/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.concurrent.ExecutorService;

import com.google.inject.AbstractModule;
import org.eclipse.xtext.ide.server.ILanguageServerShutdownAndExitHandler;
import org.eclipse.xtext.ide.server.IMultiRootWorkspaceConfigFactory;
import org.eclipse.xtext.ide.server.LanguageServerImpl;
import org.eclipse.xtext.ide.server.ProjectManager;
import org.eclipse.xtext.ide.server.UriExtensions;
import org.eclipse.xtext.ide.server.WorkspaceManager;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.eclipse.xtext.workspace.WorkspaceConfig;

/** What differs from Xtext's own language server. */
final class JourneyServerModule extends AbstractModule {

    private final ExecutorService threads;
    private final ServerEnd end;

    JourneyServerModule(ExecutorService threads, ServerEnd end) {
        this.threads = threads;
        this.end = end;
    }

    @Override
    protected void configure() {
        new JourneyServerSetup().createInjectorAndDoEMFRegistration();
        bind(IResourceServiceProvider.Registry.class).toInstance(IResourceServiceProvider.Registry.INSTANCE);
        bind(ExecutorService.class).toInstance(threads);
        bind(ServerEnd.class).toInstance(end);
        bind(ILanguageServerShutdownAndExitHandler.class).toInstance(end);
        bind(LanguageServerImpl.class).to(JourneyLanguageServer.class);
        bind(UriExtensions.class).to(JourneyUris.class);
        bind(WorkspaceManager.class).to(JourneyWorkspace.class);
        bind(ProjectManager.class).to(JourneyProject.class);
        // A journey may use a library of any folder, so all of them, and what lies in none, are one project.
        bind(IMultiRootWorkspaceConfigFactory.class).toInstance(folders -> new WorkspaceConfig());
    }
}
