/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.studio;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The editor of Xtext, where the studio is installed. */
class TextEditorTest {

    @Test
    void journeysOpenInIt() {
        assertEquals("dev.waymark.dsl.ui.editor",
                PlatformUI.getWorkbench().getEditorRegistry().getDefaultEditor("some.journey").getId());
    }
}
