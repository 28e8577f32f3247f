/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.sirius.open;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.menus.IWorkbenchContribution;
import org.eclipse.ui.services.IServiceLocator;

/** The diagrams as which a journey can be opened. */
public final class OpenMenu extends CompoundContributionItem implements IWorkbenchContribution {

    private static final Map<String, String> MAPS = labels("blueprint", "Open as Service Blueprint", "flowchart",
            "Open as Flowchart", "experience", "Open as Experience Map");
    private static final Map<String, String> TABLES = labels("touchpoints", "Open Touchpoints by Stage", "solutions",
            "Open Pain Points against Opportunities", "outline", "Open as Tree");

    private IServiceLocator workbench;

    @Override
    public void initialize(IServiceLocator locator) {
        workbench = locator;
    }

    private static Map<String, String> labels(String... keysAndLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (int i = 0; i < keysAndLabels.length; i += 2) {
            labels.put(keysAndLabels[i], keysAndLabels[i + 1]);
        }
        return labels;
    }

    @Override
    protected IContributionItem[] getContributionItems() {
        return Stream.of(items(MAPS), Stream.of(new Separator()), items(TABLES)).flatMap(items -> items)
                .toArray(IContributionItem[]::new);
    }

    private Stream<IContributionItem> items(Map<String, String> labels) {
        return labels.entrySet().stream().map(entry -> item(entry.getKey(), entry.getValue()));
    }

    private IContributionItem item(String map, String label) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(workbench, null,
                "dev.waymark.sirius.open", CommandContributionItem.STYLE_PUSH);
        item.label = label;
        item.parameters = Map.of("dev.waymark.sirius.open.map", map);
        return new CommandContributionItem(item);
    }
}
