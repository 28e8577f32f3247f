/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.sql;

/**
 * The columns of a log that tell about an event what every event has.
 *
 * @param caseId   the walk through the journey that it belongs to
 * @param activity the name of the event
 * @param time     when it happened
 * @param customer whose walk it is; null where the log does not tell
 */
public record EventColumns(String caseId, String activity, String time, String customer) {
}
