/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.table;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would take for a formula. An apostrophe before them keeps them texts; numbers stay numbers.
 */
final class Guarded {

    private static final Pattern FORMULA = Pattern.compile("'*\\s*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20].*",
            Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    private Guarded() {
    }

    static String close(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    static String open(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }
}
