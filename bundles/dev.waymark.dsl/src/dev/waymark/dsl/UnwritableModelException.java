/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl;

/** Thrown where a model cannot be written without losing something; the message says what. */
public class UnwritableModelException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With what cannot be written, in a designer's words. */
    public UnwritableModelException(String message) {
        super(message);
    }
}
