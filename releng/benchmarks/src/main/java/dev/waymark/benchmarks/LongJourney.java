/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.benchmarks;

/** The text of a journey of any length: stages of ten steps, with feelings, pains, service actions and ways back. */
final class LongJourney {

    private static final int STEPS_IN_A_STAGE = 10;

    private final StringBuilder text = new StringBuilder();
    private final int steps;

    private LongJourney(int steps) {
        this.steps = steps;
    }

    /** The text of a journey with that many steps. */
    static String ofSteps(int steps) {
        return new LongJourney(steps).write();
    }

    private String write() {
        text.append("""
                channel web "Online shop" digital
                team shop "Shop team"
                system oms "Order management"
                touchpoint page "Product page" on web owner shop
                persona maya "Maya, weekend runner"
                journey long "A long journey" {
                  persona maya
                """);
        for (int first = 0; first < steps; first += STEPS_IN_A_STAGE) {
            stage(first, Math.min(first + STEPS_IN_A_STAGE, steps));
        }
        return text.append("}\n").toString();
    }

    private void stage(int first, int next) {
        text.append("  stage stage").append(first).append(" \"Stage from step ").append(first).append("\" {\n");
        for (int i = first; i < next; i++) {
            step(i, first);
        }
        text.append("  }\n");
    }

    private void step(int i, int firstOfStage) {
        text.append("    step step").append(i).append(" \"Does what step ").append(i).append(" asks for\" at page {\n")
                .append("      feels ").append(i % 2 == 0 ? "curious" : "unsure").append(' ')
                .append(String.format("%+d", i % 5 - 2)).append('\n')
                .append("      thinks \"Is this the right one?\"\n")
                .append("      frontstage shop \"Answers question ").append(i).append("\"\n")
                .append("      support oms \"Looks up item ").append(i).append("\"\n");
        if (i % 3 == 0) {
            text.append("      pain pain").append(i).append(" \"Takes too long\" severity ").append(1 + i % 5).append('\n');
        }
        if (i % STEPS_IN_A_STAGE == STEPS_IN_A_STAGE - 1 && i + 1 < steps) {
            text.append("      -> step").append(firstOfStage).append(" 20 %\n")
                    .append("      -> step").append(i + 1).append(" 80 %\n");
        }
        text.append("    }\n");
    }
}
