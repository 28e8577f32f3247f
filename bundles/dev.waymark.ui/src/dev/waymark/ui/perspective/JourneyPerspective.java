/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.perspective;

import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

import dev.waymark.ui.findings.FindingsView;
import dev.waymark.ui.maps.MapsView;

/** <em>Journey Mapping</em>: files at the left, the text above its maps, outline and problems beside them. */
public final class JourneyPerspective implements IPerspectiveFactory {

    /** The id of this perspective. */
    public static final String ID = "dev.waymark.ui.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.2f, IPageLayout.ID_EDITOR_AREA);
        layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.BOTTOM, 0.5f, IPageLayout.ID_PROJECT_EXPLORER);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.42f, IPageLayout.ID_EDITOR_AREA);
        below.addView(MapsView.ID);
        below.addView(IPageLayout.ID_PROBLEM_VIEW);
        below.addView(FindingsView.ID);
        below.addPlaceholder(NewSearchUI.SEARCH_VIEW_ID);
    }
}
