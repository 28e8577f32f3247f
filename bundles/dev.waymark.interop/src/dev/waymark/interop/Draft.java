/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import dev.waymark.dsl.conversion.Names;
import dev.waymark.model.journey.Channel;
import dev.waymark.model.journey.Definition;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Lane;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.SupportSystem;
import dev.waymark.model.journey.Team;
import dev.waymark.model.journey.Thought;
import dev.waymark.model.journey.Touchpoint;

/** A journey in the making, from labels: each label gives one element, and each element a name of its own. */
public final class Draft {

    private static final int LONGEST_NAME = 40;
    private static final JourneyFactory FACTORY = JourneyFactory.eINSTANCE;
    private static final List<Class<? extends Definition>> ORDER = List.of(Channel.class, Touchpoint.class, Team.class,
            SupportSystem.class, Persona.class, Journey.class);

    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Definition> definitions = new LinkedHashMap<>();
    private final Journey journey = FACTORY.createJourney();

    /** A draft with a title for now. */
    public Draft(String title) {
        journey.setLabel(title);
    }

    /** The journey. */
    public Journey journey() {
        return journey;
    }

    /** A line break or a run of spaces is one space in a label. */
    public static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private <T extends Named> T named(T element, String label) {
        String title = oneLine(label);
        element.setName(name(title.substring(0, Math.min(title.length(), LONGEST_NAME))));
        element.setLabel(title.equals(element.getName()) ? null : title);
        return element;
    }

    /** A name of its own; where many have one label, their numbers go on where the last one ended. */
    private String name(String title) {
        String base = Names.of(title);
        String own = base;
        do {
            int number = numbers.merge(base, 1, Integer::sum);
            own = number == 1 ? base : base + number;
        } while (Names.isKeyword(own) || !names.add(own));
        return own;
    }

    private <T extends Definition> T define(String label, Class<T> type, Supplier<T> make) {
        return type.cast(definitions.computeIfAbsent(type.getSimpleName() + ' ' + oneLine(label),
                key -> named(make.get(), label)));
    }

    /** The channel of this label. */
    public Channel channel(String label) {
        return define(label, Channel.class, FACTORY::createChannel);
    }

    /** The touchpoint of this label. */
    public Touchpoint touchpoint(String label) {
        return define(label, Touchpoint.class, FACTORY::createTouchpoint);
    }

    /** The team of this label. */
    public Team team(String label) {
        return define(label, Team.class, FACTORY::createTeam);
    }

    /** The support system of this label. */
    public SupportSystem system(String label) {
        return define(label, SupportSystem.class, FACTORY::createSupportSystem);
    }

    /** The persona of this label, who walks the journey. */
    public Persona persona(String label) {
        Persona persona = define(label, Persona.class, FACTORY::createPersona);
        if (!journey.getPersonas().contains(persona)) {
            journey.getPersonas().add(persona);
        }
        return persona;
    }

    /**
     * The last stage if it has this label, else a new one behind it: the order of the file is the order of the
     * flow.
     */
    public Stage stage(String label) {
        List<Stage> stages = journey.getStages();
        if (stages.isEmpty() || !stages.get(stages.size() - 1).getTitle().equals(oneLine(label))) {
            stages.add(named(FACTORY.createStage(), label));
        }
        return stages.get(stages.size() - 1);
    }

    /** Adds a step, a decision, an end or an exit. */
    public <T extends Node> T add(Stage stage, T node, String label) {
        stage.getNodes().add(named(node, label));
        return node;
    }

    /** Adds what somebody feels; a word for the score where there is none. */
    public void feel(Moment moment, Persona persona, String word, int score) {
        Feeling feeling = FACTORY.createFeeling();
        feeling.setPersona(persona);
        feeling.setWord(word == null || word.isBlank() ? Scores.word(score) : oneLine(word));
        feeling.setScore(score);
        moment.getFeelings().add(feeling);
    }

    /** Adds what somebody thinks. */
    public void think(Moment moment, String text) {
        Thought thought = FACTORY.createThought();
        thought.setText(oneLine(text));
        moment.getThoughts().add(thought);
    }

    /** A statement of this text. */
    public static Statement statement(String text) {
        Statement statement = FACTORY.createStatement();
        statement.setText(oneLine(text));
        return statement;
    }

    /** Adds a pain point. */
    public PainPoint pain(Moment moment, String label) {
        PainPoint pain = named(FACTORY.createPainPoint(), label);
        moment.getPainPoints().add(pain);
        return pain;
    }

    /** Adds an opportunity. */
    public Opportunity opportunity(Moment moment, String label) {
        Opportunity opportunity = named(FACTORY.createOpportunity(), label);
        moment.getOpportunities().add(opportunity);
        return opportunity;
    }

    /** Adds what the company does; a system acts in the lane of support, a team elsewhere. */
    public void act(Moment moment, Lane lane, String actor, String text) {
        ServiceAction action = FACTORY.createServiceAction();
        action.setLane(lane);
        if (actor != null && !actor.isBlank()) {
            action.setActor(lane == Lane.SUPPORT ? system(actor) : team(actor));
        }
        action.setText(oneLine(text));
        moment.getActions().add(action);
    }

    /** The whole as a file, with the journey at its end. */
    JourneyModel finish() {
        named(journey, journey.getTitle());
        List<Definition> all = new ArrayList<>(definitions.values());
        all.add(journey);
        JourneyModel model = FACTORY.createJourneyModel();
        ORDER.forEach(type -> all.stream().filter(type::isInstance).forEach(model.getDefinitions()::add));
        return model;
    }
}
