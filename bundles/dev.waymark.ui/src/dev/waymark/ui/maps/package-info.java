/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The Maps view: the maps of the journey that an editor shows, drawn while it changes. */
package dev.waymark.ui.maps;
