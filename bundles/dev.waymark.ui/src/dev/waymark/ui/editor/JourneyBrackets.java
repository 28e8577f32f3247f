/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.jface.text.source.DefaultCharacterPairMatcher;

/** Shows where a block begins that ends at the caret, and where it ends that begins there. */
public final class JourneyBrackets extends DefaultCharacterPairMatcher {

    /** Made by the platform, one for each editor. */
    public JourneyBrackets() {
        super(new char[] {'{', '}'});
    }
}
