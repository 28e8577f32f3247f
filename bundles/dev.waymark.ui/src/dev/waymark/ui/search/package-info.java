/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Where elements are named, in the view <em>Search</em>. */
package dev.waymark.ui.search;
