/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.templates;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import dev.waymark.dsl.conversion.Names;
import dev.waymark.dsl.conversion.Quotes;

/**
 * A journey that has only its outline: whose it is and its stages.
 *
 * @param title of the journey
 * @param persona who goes on it
 * @param stages their titles, in order; at least one
 */
public record Draft(String title, String persona, List<String> stages) {

    /** Freezes the stages. */
    public Draft {
        stages = List.copyOf(stages);
    }

    /** A journey text with something to fill in for everything that a map should have; it breaks no rule. */
    public String text() {
        Set<String> taken = new HashSet<>();
        String who = Names.of(persona, taken);
        String journey = Names.of(title, taken);
        return """
                source interviews "Customer interviews" interview

                persona %1$s %2$s {
                  quote "What would this person say?"
                  goal "What does this person want to reach?" evidence interviews
                }

                journey %3$s %4$s {
                  persona %1$s
                  scenario "In which situation does it begin?"

                %5$s}
                """.formatted(who, Quotes.quote(persona), journey, Quotes.quote(title), stages(taken));
    }

    private String stages(Set<String> taken) {
        return stages.stream().map(stage -> stage(stage, stage.equals(stages.get(stages.size() - 1)), taken))
                .collect(Collectors.joining("\n"));
    }

    private static String stage(String title, boolean last, Set<String> taken) {
        String name = Names.of(title, taken);
        return """
                  stage %1$s %2$s {
                    goal "What does the customer want in this stage?" evidence interviews

                    %3$s %4$s "What does the customer do?" {
                      feels neutral 0 evidence interviews
                      thinks "What goes through the customer's mind?" evidence interviews
                    }
                  }
                """.formatted(name, Quotes.quote(title), last ? "end" : "step", Names.of(title + " step", taken));
    }
}
