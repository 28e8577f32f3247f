/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Labels and icons for the elements of a journey, for every editor built on EMF.Edit; without any user interface. */
package dev.waymark.model.edit;
