/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Drawings as SVG that other people can use: real text, stable ids, no scripts, nothing fetched from elsewhere. */
package dev.waymark.render.svg;
