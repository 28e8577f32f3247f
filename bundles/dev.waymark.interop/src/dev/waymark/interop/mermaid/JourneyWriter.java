/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.mermaid;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.waymark.interop.Ledger;
import dev.waymark.interop.Scores;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.Journey;
import dev.waymark.model.journey.JourneyPackage.Literals;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Node;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Stage;

/** Writes Mermaid's user journey: sections of tasks, each with a score from 1 to 5 and who does it. */
public final class JourneyWriter {

    private static final String SIGNS = "#:;%<>{}";
    private static final Pattern KEYWORD =
            Pattern.compile("(?i)(title|section|journey|acctitle|accdescr)\\b.*");
    private static final String NEUTRAL = "feelings of steps where there are none (neutral is shown)";

    private final Ledger ledger;
    private final StringBuilder text = new StringBuilder("journey\n");

    /** With the account of what is carried. */
    public JourneyWriter(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The whole file. */
    public String write(Journey journey) {
        text.append("    title ").append(MermaidText.encode(ledger.title(journey), SIGNS)).append('\n');
        ledger.carry(journey, Literals.JOURNEY__PERSONAS);
        for (Stage stage : journey.getStages()) {
            text.append("    section ").append(MermaidText.encode(ledger.title(stage), SIGNS)).append('\n');
            for (Node node : stage.getNodes()) {
                if (node instanceof Moment moment) {
                    task(moment, journey.getPersonas());
                }
            }
        }
        return text.toString();
    }

    private void task(Moment moment, List<Persona> personas) {
        Optional<Feeling> feeling = moment.getFeelings().stream().findFirst();
        if (feeling.isEmpty()) {
            ledger.add(NEUTRAL, moment);
        }
        int score = feeling.map(Feeling::getScore).orElse(0);
        List<Persona> felt = feeling.map(Feeling::getPersona).map(List::of).orElse(personas);
        feeling.ifPresent(first -> ledger.carry(first, Literals.FEELING__SCORE, Literals.FEELING__PERSONA));
        text.append("      ").append(task(ledger.title(moment))).append(": ").append(Scores.toFive(score))
                .append(felt.isEmpty() ? "" : ": " + felt.stream().map(this::actor).collect(Collectors.joining(", ")))
                .append('\n');
    }

    /** The first letter of what looks like a keyword is written as a code. */
    private static String task(String title) {
        String coded = MermaidText.encode(title, SIGNS);
        return KEYWORD.matcher(coded).matches()
                ? MermaidText.encode(coded.substring(0, 1), coded.substring(0, 1)) + coded.substring(1) : coded;
    }

    private String actor(Persona persona) {
        return MermaidText.encode(ledger.title(persona), SIGNS + ",");
    }
}
