/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.layout;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.transaction.TransactionalEditingDomain;
import org.eclipse.gmf.runtime.common.core.command.CommandResult;
import org.eclipse.gmf.runtime.emf.commands.core.command.AbstractTransactionalCommand;
import org.eclipse.gmf.runtime.notation.View;

import dev.waymark.diagrams.place.Arrangement;

/** Gives views the places of an arrangement. */
final class ArrangeCommand extends AbstractTransactionalCommand {

    private final Arrangement places;
    private final Set<View> views = new LinkedHashSet<>();

    ArrangeCommand(TransactionalEditingDomain domain, Arrangement places) {
        super(domain, "Arrange as the rendered map", null);
        this.places = places;
    }

    void add(View view) {
        views.add(view);
    }

    @Override
    protected CommandResult doExecuteWithResult(IProgressMonitor monitor, IAdaptable info) {
        Placing placing = new Placing(places);
        views.forEach(placing::put);
        return CommandResult.newOKCommandResult();
    }
}
