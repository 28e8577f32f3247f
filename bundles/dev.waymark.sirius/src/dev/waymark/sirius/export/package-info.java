/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Pictures of the diagrams as they are drawn. */
package dev.waymark.sirius.export;
