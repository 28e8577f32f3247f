/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

/**
 * A column of the blueprint and of the experience map; both have the same columns, so that they can be laid over each
 * other. Each moment of the journey (a step, an end, an exit of which something is told) has one. A stage without any
 * moment has one empty column.
 *
 * @param id    the identity of the moment, or of the stage for an empty column
 * @param stage the index of the stage in the list of stages
 * @param empty whether no moment stands here
 */
public record Column(String id, int stage, boolean empty) {
}
