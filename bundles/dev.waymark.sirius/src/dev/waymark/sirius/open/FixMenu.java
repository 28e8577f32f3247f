/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.eclipse.sirius.ui.business.api.session.SessionEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;

import dev.waymark.dsl.ide.quickfix.Fix;
import dev.waymark.sirius.text.TextLinks;

/** <em>Quick Fix</em> in the context menu of a marked element: the repairs that the text editor offers, too. */
public final class FixMenu extends CompoundContributionItem {

    @Override
    protected IContributionItem[] getContributionItems() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        IEditorPart active = window == null ? null : window.getActivePage().getActiveEditor();
        return active instanceof DialectEditor editor
                && editor.getEditorInput() instanceof SessionEditorInput input
                ? DiagramElements.selected(editor.getSite().getSelectionProvider().getSelection())
                        .filter(element -> element.eResource() != null)
                        .map(element -> items(input.getSession(), element)).orElse(new IContributionItem[0])
                : new IContributionItem[0];
    }

    private static IContributionItem[] items(Session session, EObject element) {
        List<Fix> fixes = TextLinks.of(session).fixes(element);
        if (fixes.isEmpty()) {
            return new IContributionItem[0];
        }
        MenuManager menu = new MenuManager("Quick Fix");
        fixes.forEach(fix -> menu.add(new Action(fix.label()) {
            @Override
            public void run() {
                TextLinks.of(session).apply(element, fix);
            }
        }));
        return new IContributionItem[] {menu};
    }
}
