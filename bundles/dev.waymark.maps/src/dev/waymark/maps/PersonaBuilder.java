/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.maps;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.waymark.maps.ExperienceMap.Saying;
import dev.waymark.maps.PersonaMap.Profile;
import dev.waymark.maps.PersonaMap.Section;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Statement;

/** Builds the sheets and the empathy maps of the personas. */
final class PersonaBuilder {

    private final MapParts parts;
    private final MapHead head;

    PersonaBuilder(MapParts parts, MapHead head) {
        this.parts = parts;
        this.head = head;
    }

    PersonaMap sheets() {
        return map(persona -> sheet(persona).filter(section -> !section.sayings().isEmpty()).toList());
    }

    /** An empathy map keeps its six fields where they are, but says nothing at all of a persona who has none filled. */
    PersonaMap empathy() {
        PersonaMap all = map(this::fields);
        return new PersonaMap(all.head(), all.profiles().stream().filter(profile -> profile.sections().stream()
                .anyMatch(section -> !section.sayings().isEmpty())).toList());
    }

    private PersonaMap map(Function<Persona, List<Section>> sections) {
        return new PersonaMap(head, parts.personas().stream().map(persona -> new Profile(parts.card(persona),
                persona.isIdeal(), persona.getStory(), persona.getValidated(), persona.getSample(),
                sections.apply(persona))).toList());
    }

    private Stream<Section> sheet(Persona persona) {
        return Stream.of(section("Goals", persona.getGoals()), section("Needs", persona.getNeeds()),
                section("Wants", persona.getWants()), section("Motivations", persona.getMotivations()),
                section("Frustrations", persona.getFrustrations()), section("Challenges", persona.getChallenges()),
                section("Behaviours", persona.getBehaviours()), section("Preferences", persona.getPreferences()),
                section("Interests", persona.getInterests()), section("Attitudes", persona.getPsychographics()),
                listed(persona, "Demographics", persona.getDemographics().stream()
                        .map(attribute -> attribute.getKey() + ": " + attribute.getValue()).toList()),
                listed(persona, "Channels", JourneyTexts.titles(persona.getChannels())));
    }

    private List<Section> fields(Persona persona) {
        return List.of(new Section("Says", true, sayings(persona.getSays())),
                new Section("Thinks", true, sayings(persona.getThinks())),
                section("Does", persona.getDoes()), section("Feels", persona.getFeels()),
                section("Pains", persona.getPains()), section("Gains", persona.getGains()));
    }

    private Section section(String title, List<Statement> statements) {
        return new Section(title, false, sayings(statements));
    }

    private List<Saying> sayings(List<Statement> statements) {
        return statements.stream().map(statement -> new Saying(parts.id(statement), statement.getText(), null,
                statement.getCertainty())).toList();
    }

    /** Texts that are facts of the persona, and so carry no mark of how well they are known. */
    private Section listed(Persona persona, String title, List<String> texts) {
        return new Section(title, false, IntStream.range(0, texts.size()).mapToObj(i -> new Saying(
                parts.id(persona) + "." + title.toLowerCase(Locale.ROOT) + "-" + (i + 1), texts.get(i), null,
                null)).toList());
    }
}
