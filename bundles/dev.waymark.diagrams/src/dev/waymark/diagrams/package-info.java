/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * What the diagram editors show and do, without the editors: everything here is derived from the maps, works on the
 * model alone and is tested without Sirius.
 */
package dev.waymark.diagrams;
