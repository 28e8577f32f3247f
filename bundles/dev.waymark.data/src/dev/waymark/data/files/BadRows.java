/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import java.util.List;

/**
 * Rows of a file that cannot be used, of one kind.
 *
 * @param file     the file
 * @param kind     what is wrong with them
 * @param count    how many there are
 * @param examples where some of them are
 */
public record BadRows(String file, String kind, long count, List<String> examples) {

    /** What a row lacks, by the negative number that stands for it. */
    public static String missing(int kind) {
        return switch (kind) {
            case -1 -> "no case";
            case -2 -> "no name of the event";
            case -3 -> "no time that can be read";
            case -4 -> "no time zone, while other times have one; --zone tells which one is meant";
            default -> "nothing that can be read";
        };
    }
}
