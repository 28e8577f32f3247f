/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.felt;
import static dev.waymark.analysis.Sentences.quoted;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Persona;

/** A feeling that falls by two points or more on the way from one felt moment to the next. */
final class EmotionDrop extends JourneyRule {

    /** From the feeling before to the feeling at a moment. */
    private record Drop(Moment from, Feeling before, Moment to, Feeling after, Persona who) {

        int depth() {
            return before.getScore() - after.getScore();
        }
    }

    EmotionDrop() {
        super(FindingKind.EMOTION_DROP, Level.WARNING,
                "A feeling that falls by two points or more from one moment to the next.");
    }

    @Override
    List<Finding> find(Course course) {
        Map<Moment, Drop> deepest = new HashMap<>();
        for (Persona who : course.walkers()) {
            drops(course, who).forEach(drop -> deepest.merge(drop.to(), drop,
                    (one, other) -> other.depth() > one.depth() ? other : one));
        }
        boolean several = course.walkers().size() > 1;
        return course.moments().stream().filter(deepest::containsKey).map(deepest::get)
                .map(drop -> finding(drop, several)).toList();
    }

    private static List<Drop> drops(Course course, Persona who) {
        List<Drop> drops = new ArrayList<>();
        Map<Moment, Set<Moment>> lastFelt = new HashMap<>();
        for (Way way : byTarget(course.ways(), course.moments())) {
            Collection<Moment> before = Course.feeling(way.from(), who).isPresent() ? Set.of(way.from())
                    : lastFelt.getOrDefault(way.from(), Set.of());
            lastFelt.computeIfAbsent(way.to(), to -> new LinkedHashSet<>()).addAll(before);
        }
        lastFelt.forEach((to, all) -> Course.feeling(to, who).ifPresent(after -> all.forEach(from -> drops.add(
                new Drop(from, Course.feeling(from, who).orElseThrow(), to, after, who)))));
        drops.removeIf(drop -> drop.depth() < course.threshold(Threshold.EMOTION_DROP));
        drops.sort(Comparator.comparingInt(drop -> course.moments().indexOf(drop.from())));
        return drops;
    }

    /** All ways to a moment come before those that leave it. */
    private static List<Way> byTarget(List<Way> ways, List<Moment> order) {
        return ways.stream().sorted(Comparator.comparingInt(way -> order.indexOf(way.to()))).toList();
    }

    private Finding finding(Drop drop, boolean several) {
        String whose = several && drop.who() != null ? "The feelings of " + quoted(drop.who()) : "The feelings";
        String border = new Way(drop.from(), drop.to()).changesStage()
                ? ", on the way into the stage " + quoted(drop.to().getStage()) : "";
        return finding(drop.to(), whose + " fall from '" + felt(drop.before()) + "' at " + quoted(drop.from()) + " to '"
                + felt(drop.after()) + "' at " + quoted(drop.to()) + border + ".", remedy(drop.to()));
    }

    private static String remedy(Moment moment) {
        if (!moment.getOpportunities().isEmpty()) {
            return "What would help is known: deliver " + quoted(moment.getOpportunities().get(0)) + ".";
        }
        return moment.getPainPoints().isEmpty() ? "Find out what hurts there, and write it as a 'pain'."
                : "Think of what would help, and write it as an 'opportunity'.";
    }
}
