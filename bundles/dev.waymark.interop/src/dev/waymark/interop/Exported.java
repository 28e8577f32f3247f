/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.util.List;

/**
 * A journey as a file of another tool.
 *
 * @param content the bytes of the file
 * @param losses what the journey holds and the file does not
 */
public record Exported(byte[] content, List<Loss> losses) {
}
