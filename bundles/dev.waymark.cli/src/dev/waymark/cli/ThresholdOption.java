/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;

import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

import dev.waymark.analysis.Thresholds;

/** The option that says from where on rules find something. */
final class ThresholdOption {

    private static final String THRESHOLD = "--threshold";

    private ThresholdOption() {
    }

    static OptionSpec spec() {
        return Options.value("RULE=VALUE,...", "From where on rules find something, such as drop-off=5,emotion-drop=3.",
                List.of(), THRESHOLD);
    }

    static Thresholds of(ParseResult options) {
        Thresholds thresholds = Thresholds.USUAL;
        for (String choice : Options.text(options, THRESHOLD).map(list -> list.split(",")).orElse(new String[0])) {
            try {
                thresholds = thresholds.with(choice);
            } catch (IllegalArgumentException e) {
                throw CommandException.usage(e.getMessage());
            }
        }
        return thresholds;
    }
}
