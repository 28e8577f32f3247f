/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import dev.waymark.model.journey.Named;

/** What people read for an element. */
public final class Titles {

    private Titles() {
    }

    /** The label, or the name where there is no label, or an empty text; never null. */
    public static String of(Named element) {
        if (element.getLabel() != null) {
            return element.getLabel();
        }
        return element.getName() == null ? "" : element.getName();
    }
}
