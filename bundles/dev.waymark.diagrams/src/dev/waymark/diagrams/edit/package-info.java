/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** What the tools of the diagrams do to the model. */
package dev.waymark.diagrams.edit;
