/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.xtext.ide.server.Document;
import org.eclipse.xtext.ide.server.codelens.ICodeLensService;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;

import dev.waymark.dsl.ide.navigation.References;
import dev.waymark.dsl.ide.outline.Lenses;

/** {@link Lenses} for language clients: remarks that do nothing when they are clicked. */
class JourneyCodeLenses implements ICodeLensService {

    @Override
    public List<? extends CodeLens> computeCodeLenses(Document document, XtextResource resource,
            CodeLensParams params, CancelIndicator cancel) {
        return Lenses.of(resource, References.filesThatMayUse(resource)).stream().map(lens -> new CodeLens(
                Texts.range(document, lens.offset(), lens.length()), new Command(lens.text(), ""), null)).toList();
    }
}
