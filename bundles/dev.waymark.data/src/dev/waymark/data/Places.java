/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.data.sql.EventColumns;
import dev.waymark.data.sql.Matching;
import dev.waymark.model.Identity;
import dev.waymark.model.journey.EventRule;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Touchpoint;

/**
 * The points of one journey that events can show, each with the number by which the questions call it: a step from 1 in
 * the order of the author; a touchpoint above {@link #TOUCHED}, where its events show no step; what failed there, above
 * {@link #FAILED} more.
 */
public final class Places {

    /** What is added to the number of a place for events that show that it failed. */
    public static final int FAILED = 1_000_000;
    /** From here on, numbers mean touchpoints. */
    public static final int TOUCHED = 10_000;

    private final Journey journey;
    private final Identity identity;
    private final List<Moment> all;
    private final List<Touchpoint> touchpoints;

    /** The places of a journey. */
    public Places(Journey journey) {
        this.journey = journey;
        this.identity = Identity.ofModel(EcoreUtil.getRootContainer(journey));
        this.all = journey.getStages().stream().flatMap(stage -> stage.getNodes().stream())
                .filter(Moment.class::isInstance).map(Moment.class::cast).toList();
        this.touchpoints = touchpoints(journey, all);
    }

    private static List<Touchpoint> touchpoints(Journey journey, List<Moment> moments) {
        Set<Touchpoint> found = new LinkedHashSet<>();
        moments.forEach(moment -> found.addAll(moment.getTouchpoints()));
        EObject file = EcoreUtil.getRootContainer(journey);
        file.eContents().stream().filter(Touchpoint.class::isInstance).forEach(part -> found.add((Touchpoint) part));
        return found.stream().filter(touchpoint -> !touchpoint.eIsProxy()).toList();
    }

    /** The journey. */
    public Journey journey() {
        return journey;
    }

    /** The steps, ends and exits that events can show, in the order of the author. */
    public List<Moment> measured() {
        return all.stream().filter(moment -> !moment.getEvents().isEmpty()
                || touchpoints.stream().anyMatch(touchpoint -> moment == onlyStep(touchpoint))).toList();
    }

    /** All steps, ends and exits. */
    public List<Moment> moments() {
        return all;
    }

    /** The number of a step. */
    public int number(Moment moment) {
        return all.indexOf(moment) + 1;
    }

    /** The step of a number. */
    public Moment moment(int number) {
        return all.get(number - 1);
    }

    /** The touchpoint that a number means, apart from whether it failed there. */
    public Touchpoint touchpoint(int number) {
        return touchpoints.get(number % FAILED - TOUCHED);
    }

    /** The qualified name of a step or touchpoint. */
    public String name(Named element) {
        return identity.of(element);
    }

    /** Whether anything here can be shown by events. */
    public boolean isEmpty() {
        return rules().findAny().isEmpty();
    }

    /** The columns of the log that the rules ask for, apart from the name of the event. */
    public Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>();
        rules().flatMap(rule -> rule.getConditions().stream()).forEach(condition -> columns.add(condition.getColumn()));
        return columns;
    }

    private Stream<EventRule> rules() {
        return Stream.concat(all.stream().flatMap(moment ->
                Stream.concat(moment.getEvents().stream(), moment.getFailures().stream())),
                touchpoints.stream().flatMap(touchpoint ->
                        Stream.concat(touchpoint.getEvents().stream(), touchpoint.getFailures().stream())));
    }

    /** The expression that gives the number of the place which an event shows, 0 for none. */
    public String matching(EventColumns columns) {
        Matching matching = new Matching(columns);
        all.forEach(moment -> matching.add(moment.getFailures(), number(moment) + FAILED));
        all.forEach(moment -> matching.add(moment.getEvents(), number(moment)));
        touchpoints.forEach(touchpoint -> matching.add(touchpoint.getFailures(), number(touchpoint) + FAILED));
        touchpoints.forEach(touchpoint -> matching.add(touchpoint.getEvents(), number(touchpoint)));
        return matching.expression();
    }

    private int number(Touchpoint touchpoint) {
        Moment only = onlyStep(touchpoint);
        return only == null ? TOUCHED + touchpoints.indexOf(touchpoint) : number(only);
    }

    /** The step that events of a touchpoint show: the only one there without events of its own; null otherwise. */
    private Moment onlyStep(Touchpoint touchpoint) {
        List<Moment> here = all.stream().filter(moment -> moment.getEvents().isEmpty()
                && moment.getTouchpoints().contains(touchpoint)).toList();
        return here.size() == 1 && !touchpoint.getEvents().isEmpty() ? here.get(0) : null;
    }

    /** Whether the journey has no step at a touchpoint: then what happens there was not foreseen. */
    public boolean isAdHoc(Touchpoint touchpoint) {
        return all.stream().noneMatch(moment -> moment.getTouchpoints().contains(touchpoint));
    }

    /** The numbers of the touchpoints at which no step was foreseen. */
    public List<Integer> adHoc() {
        List<Integer> numbers = new ArrayList<>();
        touchpoints.stream().filter(this::isAdHoc).forEach(touchpoint -> numbers.add(number(touchpoint)));
        return numbers;
    }
}
