/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The head of a page, its legend, and how all maps name personas, metrics and pain points. */
package dev.waymark.render.head;
