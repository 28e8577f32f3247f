/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.util.List;

import dev.waymark.model.journey.JourneyModel;

/**
 * A file of another tool as it was read.
 *
 * @param model the journey with all that it needs; null where there is trouble
 * @param losses what the file holds and the journey does not
 * @param troubles what has to be put right in the file first
 */
public record Imported(JourneyModel model, List<Loss> losses, List<Trouble> troubles) {
}
