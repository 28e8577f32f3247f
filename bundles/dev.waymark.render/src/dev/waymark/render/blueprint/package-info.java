/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The service blueprint: cards are measured, arrows routed, lanes and cards given their places, then all is drawn.
 * {@link dev.waymark.render.blueprint.BlueprintDrawing} is the door.
 */
package dev.waymark.render.blueprint;
