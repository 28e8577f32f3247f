/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** A diagram through the eyes of one persona. */
package dev.waymark.sirius.persona;
