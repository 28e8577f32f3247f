/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.ui.editor;

import org.eclipse.core.expressions.PropertyTester;
import org.eclipse.ui.IEditorInput;

import dev.waymark.model.Uses;

/** Tells journey texts from what other editors hold, for the conditions of commands. */
public final class JourneyEditors extends PropertyTester {

    @Override
    public boolean test(Object input, String property, Object[] arguments, Object expected) {
        return input instanceof IEditorInput edited && edited.getName().endsWith(Uses.ENDING);
    }
}
