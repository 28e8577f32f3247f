/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.analysis;

import static dev.waymark.analysis.Sentences.quoted;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import dev.waymark.model.journey.FindingKind;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Stage;

/** The same information met in several places: what a customer reads, sees or is told twice. */
final class SameInformation extends JourneyRule {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** The places where a text is met, with the text as it was written first. */
    private record Place(String text, Set<Named> where) {
    }

    SameInformation() {
        super(FindingKind.SAME_INFORMATION, Level.INFO, "The same information met in several places of a journey.");
    }

    @Override
    List<Finding> find(Course course) {
        Map<String, Place> places = new LinkedHashMap<>();
        course.journey().getStages().forEach(stage -> stage.getContent().forEach(text -> add(text, stage, places)));
        course.moments().forEach(moment -> texts(moment).forEach(text -> add(text, moment, places)));
        return places.values().stream().filter(place -> place.where().size() > 1).map(this::finding).toList();
    }

    private static List<String> texts(Moment moment) {
        List<String> texts = new ArrayList<>(moment.getPhysicalEvidence());
        moment.getActions().stream().filter(action -> action.getLane() == Lane.FRONTSTAGE && action.getText() != null)
                .forEach(action -> texts.add(action.getText()));
        return texts;
    }

    private static void add(String text, Named where, Map<String, Place> places) {
        String key = NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        if (!key.isEmpty()) {
            places.computeIfAbsent(key, k -> new Place(text, new LinkedHashSet<>())).where().add(where);
        }
    }

    /** About the second place, for the first one is where the information belongs. */
    private Finding finding(Place place) {
        Named second = place.where().stream().skip(1).findFirst().orElseThrow();
        String what = second instanceof Stage ? "content" : "information";
        return finding(second, "Customers meet the same " + what + " in several places: '" + place.text() + "' at "
                + quoted(place.where()) + ".", "Keep it where it helps most, and say something new in the others.");
    }
}
