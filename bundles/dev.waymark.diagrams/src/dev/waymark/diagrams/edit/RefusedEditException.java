/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import java.util.function.Consumer;

/** What the author wants cannot be; the message tells why and what would be right. */
public final class RefusedEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static volatile Consumer<String> teller = message -> { };

    private RefusedEditException(String message) {
        super(message);
    }

    /**
     * Lets somebody tell the author why something was refused: the interpreter of a diagram editor keeps exceptions to
     * itself.
     */
    public static void tellBy(Consumer<String> newTeller) {
        teller = newTeller;
    }

    /** Says why. */
    static RefusedEditException because(String message) {
        teller.accept(message);
        return new RefusedEditException(message);
    }
}
