/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import java.util.List;

import org.eclipse.core.resources.IFolder;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotCheckBox;
import org.eclipse.swtbot.swt.finder.widgets.SWTBotShell;

/** The export of pictures, from the context menu of a diagram. */
final class Pictures {

    /** The choice of the diagrams, beside the maps. */
    static final String DRAWN = "Also as they are drawn by hand (SVG and PNG)";

    private static final List<String> CHOICES = List.of("Service blueprint", "Flowchart", "Experience map", "SVG",
            "PNG", "PDF", DRAWN);

    private Pictures() {
    }

    /** Chooses what is wanted, and nothing else, and waits until it is in a folder. */
    static void export(StudioUser user, Diagram diagram, IFolder folder, List<String> wanted) {
        diagram.menu("Export Images…");
        SWTBotShell wizard = user.bot.shell("Export Maps");
        wizard.activate();
        for (String choice : CHOICES) {
            SWTBotCheckBox check = user.bot.checkBox(choice);
            if (wanted.contains(choice)) {
                check.select();
            } else {
                check.deselect();
            }
        }
        user.bot.textWithLabel("Into folder:").setText(folder.getLocation().toOSString());
        user.screenshot("export");
        user.bot.button("Finish").click();
        user.bot.shell("Maps Exported").activate();
        user.screenshot("exported");
        user.bot.button("OK").click();
    }
}
