/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

/** What the author wants cannot be; the message tells why and what would be right. */
public class RefusedEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Says why. */
    public RefusedEditException(String message) {
        super(message);
    }
}
