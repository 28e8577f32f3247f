/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where the elements of the diagrams stand: where the rendered map has them. */
package dev.waymark.diagrams.place;
