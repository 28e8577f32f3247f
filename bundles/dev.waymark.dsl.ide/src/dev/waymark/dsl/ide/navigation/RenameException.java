/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide.navigation;

/** Tells an author why an element cannot have a name. */
public class RenameException extends Exception {

    private static final long serialVersionUID = 1;

    RenameException(String message) {
        super(message);
    }
}
