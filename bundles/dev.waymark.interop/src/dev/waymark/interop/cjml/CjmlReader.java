/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.cjml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.waymark.interop.Draft;
import dev.waymark.interop.Intake;
import dev.waymark.interop.Scores;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Step;
import dev.waymark.model.journey.Touchpoint;

/**
 * Reads the first journey of a file in CJML 2.0, leniently. The end user is a persona; what the end user does or gets
 * is a step, what a service provider does is an action at that step.
 */
public final class CjmlReader {

    private static final String PLANNED = "plannedjourney";
    private static final String ACTUAL = "actualjourney";

    private record Action(Lane lane, String actor, String text) {
    }

    private final Draft draft;
    private final Intake intake;
    private final Map<String, String> actors = new HashMap<>();
    private final Set<String> users = new HashSet<>();
    private final Map<String, String> phases = new HashMap<>();
    private final List<Action> waiting = new ArrayList<>();
    private Step last;

    /** Into a draft. */
    public CjmlReader(Draft draft, Intake intake) {
        this.draft = draft;
        this.intake = intake;
    }

    /** Reads a text. */
    public void read(String text) {
        Optional<Xml> root = Xml.parse(text, intake);
        if (root.isEmpty()) {
            return;
        }
        List<Xml> journeys = root.get().name().equals("cjml") ? root.get().children().stream()
                .filter(child -> child.name().equals(PLANNED) || child.name().equals(ACTUAL)).toList() : List.of();
        if (journeys.isEmpty()) {
            intake.trouble(root.get().line(),
                    "This is no CJML: it has no <CJML> with a <plannedJourney> or an <actualJourney> in it.");
            return;
        }
        Xml chosen = journeys.stream().filter(each -> each.name().equals(PLANNED)).findFirst().orElse(journeys.get(0));
        journey(chosen);
        root.get().tellUnread(intake);
    }

    private void journey(Xml journey) {
        if (journey.name().equals(ACTUAL)) {
            intake.lose("that it is the actual journey of one person", journey.line());
        }
        Optional<String> id = journey.text("journeyid");
        journey.text("journeytitle").or(() -> id).map(Draft::oneLine).ifPresent(draft.journey()::setLabel);
        journey.text("journeyshortsummary").map(Draft::oneLine).ifPresent(draft.journey()::setScenario);
        journey.text("journeylongsummary").map(Draft::oneLine).ifPresent(draft.journey().getNotes()::add);
        journey.text("comment").map(Draft::oneLine).ifPresent(draft.journey().getNotes()::add);
        journey.child("journeyphases").ifPresent(list -> list.children().forEach(this::phase));
        journey.child("actors").ifPresent(list -> list.children().forEach(this::actor));
        journey.child("touchpoints").ifPresent(list -> list.children().forEach(this::touchpoint));
        if (last == null && !intake.isRefused()) {
            intake.trouble(journey.line(), "Nothing in this journey is done by an <endUser>, or reaches one.");
        }
    }

    private void phase(Xml phase) {
        String id = phase.attribute("phaseid", "phaseidref").orElse("");
        phases.put(id, phase.text("phasename").orElse(id));
    }

    private void actor(Xml actor) {
        String id = actor.attribute("actorid", "actoridref").orElse("");
        String name = actor.text("actorname", "companyname", "providername").orElse(id);
        actors.put(id, name);
        if (actor.name().equals("enduser") && !name.isBlank()) {
            users.add(id);
            draft.persona(name);
        }
    }

    private void touchpoint(Xml touchpoint) {
        Side from = side(touchpoint, "initiator");
        Side to = side(touchpoint, "receiver");
        touchpoint.text("touchpointid");
        Optional<String> phase = touchpoint.child("belongsto").flatMap(each -> each.attribute("phaseidref", "phaseid"));
        if (from.isUser() || to.isUser()) {
            step(touchpoint, phase, from.isUser() ? from : to);
            Side other = from.isUser() ? to : from;
            if (!other.label().isEmpty() && !other.isUser()) {
                act(Lane.FRONTSTAGE, other);
            } else if (!other.actor().isEmpty() && !other.actor().equals(CjmlWriter.NOBODY)) {
                intake.lose("<refersTo> without a label", touchpoint.line());
            }
            experience(touchpoint);
        } else {
            act(Lane.BACKSTAGE, from);
            if (!to.isEmpty()) {
                act(Lane.BACKSTAGE, to);
            }
        }
    }

    private record Side(String actor, String label, boolean isUser) {

        boolean isEmpty() {
            return label.isEmpty() && actor.isEmpty();
        }
    }

    private Side side(Xml touchpoint, String which) {
        Optional<Xml> side = touchpoint.child(which);
        String id = side.flatMap(each -> each.child("refersto"))
                .flatMap(each -> each.attribute("actoridref", "actorid")).orElse("");
        String label = side.flatMap(each -> each.text(which + "label")).orElse("");
        return new Side(actors.getOrDefault(id, id), label, users.contains(id));
    }

    private void step(Xml touchpoint, Optional<String> phase, Side user) {
        Stage stage = draft.stage(phase.map(id -> phases.getOrDefault(id, id)).orElse("Steps"));
        last = draft.add(stage, JourneyFactory.eINSTANCE.createStep(),
                user.label().isEmpty() ? "Step" : user.label());
        if (users.size() > 1) {
            intake.lose("which of several end users does it", touchpoint.line());
        }
        touchpoint.child("channel")
                .flatMap(channel -> channel.text("channelname").or(() -> Optional.of(channel.text())))
                .filter(channel -> !channel.isEmpty()).ifPresent(channel -> {
                    Touchpoint place = draft.touchpoint(channel);
                    place.setChannel(draft.channel(channel));
                    last.getTouchpoints().add(place);
                });
        waiting.forEach(action -> draft.act(last, action.lane(), action.actor(), action.text()));
        waiting.clear();
    }

    private void act(Lane lane, Side side) {
        String text = side.label().isEmpty() ? "Takes part" : side.label();
        if (last == null) {
            waiting.add(new Action(lane, side.actor(), text));
        } else {
            draft.act(last, lane, side.actor(), text);
        }
    }

    private void experience(Xml touchpoint) {
        touchpoint.text("comment").map(Draft::oneLine).ifPresent(last.getNotes()::add);
        touchpoint.child("touchpointexperience").ifPresent(experience -> {
            experience.text("experiencedescription").ifPresent(text -> draft.think(last, text));
            experience.child("experiencerating").filter(rating -> !rating.text().isEmpty())
                    .ifPresent(rating -> Scores.ofFive(rating.text()).ifPresentOrElse(
                            score -> draft.feel(last, null, null, score),
                            () -> intake.lose("<experiencerating> that is not from 1 to 5", rating.line())));
        });
    }
}
