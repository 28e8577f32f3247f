/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * The flowchart: nodes are measured and sorted into sections, ELK lays out each section, edges between sections are
 * routed around the bands, then all is drawn. {@link dev.waymark.render.flowchart.FlowchartDrawing} is the door.
 */
package dev.waymark.render.flowchart;
