/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

/**
 * A stage across the map.
 *
 * @param id          the identity of the stage
 * @param title       its name as people read it
 * @param firstColumn the first column that it spans, from 0
 * @param columns     how many columns it spans, at least 1
 */
public record StageBand(String id, String title, int firstColumn, int columns) {
}
