/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * A finished drawing as an immutable value, free of any output format: CSS pixels, x to the right, y downwards.
 * Layouts build it, pens ({@code svg}, {@code png}) draw it, tests measure it.
 */
package dev.waymark.render.scene;
