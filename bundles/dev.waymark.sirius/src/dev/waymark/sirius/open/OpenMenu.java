/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import dev.waymark.render.MapKind;
import java.util.Arrays;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** The diagrams as which a journey can be opened. */
public final class OpenMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private IServiceLocator workbench;

    @Override
    public void initialize(IServiceLocator locator) {
        workbench = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return Arrays.stream(MapKind.values()).map(this::item).toArray(IContributionItem[]::new);
    }

    private IContributionItem item(MapKind map) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(workbench, null,
                "dev.waymark.sirius.open", CommandContributionItem.STYLE_PUSH);
        item.label = label(map);
        item.parameters = Map.of("dev.waymark.sirius.open.map", map.key());
        return new CommandContributionItem(item);
    }

    private static String label(MapKind map) {
        return switch (map) {
            case BLUEPRINT -> "Open as Service Blueprint";
            case FLOWCHART -> "Open as Flowchart";
            case EXPERIENCE -> "Open as Experience Map";
        };
    }
}
