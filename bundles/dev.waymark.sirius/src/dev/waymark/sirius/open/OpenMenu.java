/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import dev.waymark.render.MapKind;
import java.util.Map;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** The diagrams as which a journey can be opened. */
public final class OpenMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private static final Map<MapKind, String> LABELS = Map.of(MapKind.BLUEPRINT, "Open as Service Blueprint",
            MapKind.FLOWCHART, "Open as Flowchart", MapKind.EXPERIENCE, "Open as Experience Map");

    private IServiceLocator workbench;

    @Override
    public void initialize(IServiceLocator locator) {
        workbench = locator;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return MapKind.MAPS.stream().map(this::item).toArray(IContributionItem[]::new);
    }

    private IContributionItem item(MapKind map) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(workbench, null,
                "dev.waymark.sirius.open", CommandContributionItem.STYLE_PUSH);
        item.label = LABELS.get(map);
        item.parameters = Map.of("dev.waymark.sirius.open.map", map.key());
        return new CommandContributionItem(item);
    }
}
