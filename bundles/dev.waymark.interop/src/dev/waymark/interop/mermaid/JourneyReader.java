/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.interop.mermaid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import dev.waymark.interop.Draft;
import dev.waymark.interop.Intake;
import dev.waymark.interop.Scores;
import dev.waymark.interop.table.Sheet;
import dev.waymark.model.journey.JourneyFactory;
import dev.waymark.model.journey.Persona;
import dev.waymark.model.journey.Step;

/** Reads Mermaid's user journey. Who does a task is a persona; the score is what all of them feel. */
public final class JourneyReader {

    private record Task(Step step, int score, List<Persona> personas) {
    }

    private final Draft draft;
    private final Intake intake;
    private final List<Task> tasks = new ArrayList<>();
    private String section;
    private boolean described;

    /** Into a draft. */
    public JourneyReader(Draft draft, Intake intake) {
        this.draft = draft;
        this.intake = intake;
    }

    /** Reads a text. */
    public void read(String text) {
        List<Sheet.Line> lines = MermaidText.lines(text, intake, draft);
        if (lines.isEmpty() || !lines.get(0).cells().get(0).matches("(?i)journey\\b.*")) {
            intake.trouble(lines.isEmpty() ? 1 : lines.get(0).number(),
                    "This is no user journey of Mermaid. It begins with the word 'journey'.");
            return;
        }
        lines.subList(1, lines.size()).forEach(line -> line(line.cells().get(0), line.number()));
        if (tasks.isEmpty() && !intake.isRefused()) {
            intake.trouble(lines.get(0).number(), "This journey has no task, such as 'Pays: 2: Maya'.");
        }
        tasks.forEach(this::feel);
    }

    private void line(String text, int line) {
        String[] words = text.split("\\s+", 2);
        String rest = words.length > 1 ? words[1] : "";
        if (described) {
            described = !text.contains("}");
            return;
        }
        switch (words[0].toLowerCase(Locale.ROOT).replaceAll(":.*", "")) {
            case "title" -> draft.journey().setLabel(MermaidText.decode(rest));
            case "section" -> section = MermaidText.decode(rest);
            case "acctitle", "accdescr" -> {
                intake.lose("description for screen readers", line);
                described = text.contains("{") && !text.contains("}");
            }
            default -> task(text.split(":", -1), line);
        }
    }

    private void task(String[] parts, int line) {
        OptionalInt score = parts.length > 1 ? Scores.ofFive(parts[1]) : OptionalInt.empty();
        if (parts.length < 2 || parts.length > 3 || parts[0].isBlank()) {
            intake.trouble(line, "A task is written as 'Pays: 2: Maya': what is done, a score, and who does it.");
        } else if (score.isEmpty()) {
            intake.trouble(line, "A score goes from 1 to 5, not '" + parts[1].strip() + "'.");
        } else {
            Step step = draft.add(draft.stage(section == null ? "Steps" : section),
                    JourneyFactory.eINSTANCE.createStep(), MermaidText.decode(parts[0]));
            tasks.add(new Task(step, score.getAsInt(), personas(parts.length > 2 ? parts[2] : "")));
        }
    }

    private List<Persona> personas(String actors) {
        return Arrays.stream(actors.split(",")).map(MermaidText::decode).filter(actor -> !actor.isEmpty()).distinct()
                .map(draft::persona).toList();
    }

    /** A feeling of its own for each persona is needed only where some of them do not take part. */
    private void feel(Task task) {
        boolean all = task.personas().isEmpty() || task.personas().size() == draft.journey().getPersonas().size();
        if (all) {
            draft.feel(task.step(), null, null, task.score());
        } else {
            task.personas().forEach(persona -> draft.feel(task.step(), persona, null, task.score()));
        }
    }
}
