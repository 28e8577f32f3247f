/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.ide;

/** The services that editors and the language server share, bound for the journey language. */
public class JourneyIdeModule extends AbstractJourneyIdeModule {
}
