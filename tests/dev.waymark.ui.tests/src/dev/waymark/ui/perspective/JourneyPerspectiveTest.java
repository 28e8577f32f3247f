/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.perspective;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import dev.waymark.ui.support.InWorkbench;
import dev.waymark.ui.support.Ui;

@ExtendWith(InWorkbench.class)
class JourneyPerspectiveTest {

    @Test
    void showsFilesOutlineAndProblems() {
        assertEquals("Journey Mapping", Ui.get(() -> Ui.page().getPerspective().getLabel()));
        assertNotNull(Ui.get(() -> Ui.page().findView(IPageLayout.ID_PROJECT_EXPLORER)));
        assertNotNull(Ui.get(() -> Ui.page().findView(IPageLayout.ID_OUTLINE)));
        assertNotNull(Ui.get(() -> Ui.page().findView(IPageLayout.ID_PROBLEM_VIEW)));
    }
}
