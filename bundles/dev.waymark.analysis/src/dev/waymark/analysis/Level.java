/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

/** How much a finding deserves attention. Nothing that is found makes the maps wrong. */
public enum Level {
    /** Good to know. */
    INFO,
    /** A careful reviewer would ask about it. */
    WARNING
}
