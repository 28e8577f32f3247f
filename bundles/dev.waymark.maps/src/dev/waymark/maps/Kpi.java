/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.time.LocalDate;

/**
 * A metric or an objective with its figures.
 *
 * @param id       the identity of the metric or objective
 * @param title    what is measured or aimed at, as people read it
 * @param metric   the title of the metric that measures an objective, or null for a metric itself
 * @param unit     the unit of the figures, or null
 * @param current  the latest reading, or the baseline where there is none, or null
 * @param target   the value to reach, or null
 * @param due      by when, or null
 */
public record Kpi(String id, String title, String metric, String unit, Double current, Double target, LocalDate due) {
}
