/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Texts and tables on pages of paper: what stands between the pictures of a document. */
package dev.waymark.render.paper;
