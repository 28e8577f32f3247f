/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.validation;

/** x */
public class JourneyValidator extends AbstractJourneyValidator {
}
