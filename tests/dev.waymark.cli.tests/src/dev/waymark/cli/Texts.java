/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

/** Journey texts for the tests. */
final class Texts {

    /** A step outside of any stage. */
    static final String BROKEN = "step lost \"Lost\"\n";

    private Texts() {
    }

    /** A journey of one step and an end, in the canonical layout. */
    static String journey(String name, String action) {
        return """
                persona kim "Kim"

                journey %s "A walk" {
                  persona kim

                  stage way "Way" {
                    step go "%s" { feels glad +1 }
                    end home "Is home"
                  }
                }
                """.formatted(name, action);
    }

    /** Two journeys in one file. */
    static String twoJourneys() {
        return """
                persona kim "Kim"

                journey before "Before" {
                  persona kim

                  stage way "Way" {
                    end home "Is home"
                  }
                }

                journey after "After" {
                  persona kim

                  stage way "Way" {
                    end home "Is home"
                  }
                }
                """;
    }
}
