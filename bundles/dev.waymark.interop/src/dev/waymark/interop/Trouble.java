/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

/**
 * Why a file cannot be brought in.
 *
 * @param line the line, or the row of a table, from 1; 0 where it concerns no single place
 * @param message what is wrong and what would be right
 */
public record Trouble(int line, String message) {
}
