/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.tests.support;

import java.util.Random;

/** Journey texts of any size, for tests of scale: correct, with loops, decisions, pain points and opportunities. */
public final class GeneratedJourneys {

    private static final String HEAD = """
            channel web "Web" digital
            touchpoint page "Page" on web owner shop
            touchpoint cart "Cart" on web owner shop
            team shop "Shop"
            system stock "Stock"
            source clicks "Clicks" clickstream { date 2026-01-31 }
            metric conversion "Conversion" percent higher is better { baseline 20  target 30  source clicks }
            segment all "All" { share 100 % }
            persona maya "Maya" in all { goal "Arrive" evidence clicks }

            journey long "A long way" {
              persona maya
              based on clicks
            """;

    private GeneratedJourneys() {
    }

    /** A journey of so many steps, ten to a stage; the same seed gives the same text. */
    public static String text(int steps, long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(HEAD);
        for (int i = 0; i < steps; i++) {
            if (i % 10 == 0) {
                text.append(i == 0 ? "" : "  }\n");
                text.append("\n  stage stage%d \"Stage %d\" {\n".formatted(i / 10, i / 10));
                text.append("    goal \"Get through %d\" evidence clicks\n\n".formatted(i / 10));
            }
            text.append(i % 10 == 7 && i + 2 < steps ? decision(i, random) : step(i, random));
        }
        return text.append("    end finish \"Arrives\" { feels glad +2 }\n  }\n}\n").toString();
    }

    private static String decision(int i, Random random) {
        int share = random.nextInt(101);
        return "    decision step%d \"Which way, %d?\" {\n      yes %d %% -> step%d\n      no %d %% -> step%d\n    }\n"
                .formatted(i, i, share, i + 1, 100 - share, random.nextInt(i));
    }

    private static String step(int i, Random random) {
        StringBuilder text = new StringBuilder("    step step%d \"Does thing number %d\" at %s {\n"
                .formatted(i, i, random.nextBoolean() ? "page" : "cart, page"));
        text.append("      feels word%d %+d evidence clicks\n".formatted(i % 7, random.nextInt(5) - 2));
        if (random.nextInt(3) == 0) {
            text.append("      pain slow%d \"Slow\" severity %d evidence clicks\n".formatted(i, 1 + random.nextInt(5)));
            text.append("      opportunity fast%d \"Faster\" solves slow%d impact 4 effort 2\n".formatted(i, i));
        }
        text.append("      frontstage shop \"Answers\"\n      support stock \"Counts\"\n");
        if (random.nextInt(5) == 0) {
            text.append("      takes %d min\n".formatted(1 + random.nextInt(30)));
        }
        return text.append("    }\n").toString();
    }
}
