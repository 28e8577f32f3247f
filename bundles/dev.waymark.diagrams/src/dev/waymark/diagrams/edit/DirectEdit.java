/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.diagrams.edit;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.model.Figures;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Actor;
import dev.waymark.model.journey.Arrow;
import dev.waymark.model.journey.Feeling;
import dev.waymark.model.journey.JourneyModel;
import dev.waymark.model.journey.Moment;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Opportunity;
import dev.waymark.model.journey.Outcome;
import dev.waymark.model.journey.PainPoint;
import dev.waymark.model.journey.ServiceAction;
import dev.waymark.model.journey.Stage;
import dev.waymark.model.journey.Statement;
import dev.waymark.model.journey.Transition;

/**
 * Takes what is typed on a diagram, in the words of the language: {@code curious +1} for a feeling, {@code yes 48 %}
 * for an arrow, {@code Hidden fees severity 4} for a pain point, {@code shop: Packs the shoes} for an action. For each
 * there is the text to begin with.
 */
public class DirectEdit {

    private static final Pattern FEELING = Pattern.compile("(.+?)\\s+([+\\u2212-]?\\d+)");
    private static final Pattern SHARE = Pattern.compile("(?:^|\\s)(\\d+(?:\\.\\d+)?)\\s*%$");
    private static final Pattern VOLUME = Pattern.compile("(?:^|\\s)(\\d+)\\s+customers$");
    private static final Pattern ACTOR = Pattern.compile("([^:]+):\\s*(.+)", Pattern.DOTALL);

    /** The title of an element, to begin with. */
    public String editedTitle(Named element) {
        return Titles.of(element);
    }

    /** Gives an element another title. */
    public Named retitle(Named element, String text) {
        FreshNames.change(element, required(text));
        return element;
    }

    /** A statement, to begin with. */
    public String editedStatement(Statement statement) {
        return statement.getText();
    }

    /** Says a statement in other words; quotation marks around it are no part of it. */
    public Statement restate(Statement statement, String text) {
        statement.setText(required(text.strip().replaceAll("^[“\"]|[”\"]$", "")));
        return statement;
    }

    /** A feeling as the language has it, to begin with. */
    public String editedFeeling(Feeling feeling) {
        return feeling.getWord() + " " + (feeling.getScore() > 0 ? "+" : "") + feeling.getScore();
    }

    /** Takes {@code word score}; without a score the feeling keeps its own. */
    public Feeling refeel(Feeling feeling, String text) {
        Matcher typed = FEELING.matcher(required(text));
        if (typed.matches()) {
            int score = Integer.parseInt(typed.group(2).replace('\u2212', '-'));
            if (Math.abs(score) > 2) {
                throw RefusedEditException.because("A feeling has a score from -2 to +2, such as \"annoyed -1\".");
            }
            feeling.setScore(score);
        }
        feeling.setWord(typed.matches() ? typed.group(1) : text.strip());
        return feeling;
    }

    /** An arrow as the language has it, to begin with. */
    public String editedArrow(Arrow arrow) {
        String said = arrow instanceof Outcome outcome ? outcome.getName() : ((Transition) arrow).getCondition();
        String share = arrow.getShare() == null ? "" : " " + Figures.number(arrow.getShare()) + " %";
        String volume = arrow.getVolume() == null ? "" : " " + arrow.getVolume() + " customers";
        return ((said == null ? "" : said) + share + volume).strip();
    }

    /** Takes {@code outcome 48 % 120 customers}, each part may be missing; a condition may begin with "when". */
    public Arrow relabel(Arrow arrow, String text) {
        String rest = text.strip().replace(" · ", " ");
        Matcher volume = VOLUME.matcher(rest);
        arrow.setVolume(volume.find() ? Long.valueOf(volume.group(1)) : null);
        rest = volume.replaceFirst("").strip();
        Matcher share = SHARE.matcher(rest);
        Double percent = share.find() ? Double.valueOf(share.group(1)) : null;
        if (percent != null && percent > 100) {
            throw RefusedEditException.because("A share lies between 0 % and 100 %.");
        }
        arrow.setShare(percent);
        say(arrow, share.replaceFirst("").strip());
        return arrow;
    }

    private static void say(Arrow arrow, String said) {
        if (arrow instanceof Outcome outcome) {
            outcome.setName(required(said));
        } else {
            String condition = said.replaceFirst("^when\\s+", "");
            ((Transition) arrow).setCondition(condition.isEmpty() ? null : condition);
        }
    }

    /** A pain point as the language has it, to begin with. */
    public String editedPain(PainPoint pain) {
        return Titles.of(pain) + " severity " + pain.getSeverity();
    }

    /** Takes {@code title severity 4}. */
    public PainPoint retitlePain(PainPoint pain, String text) {
        FreshNames.change(pain, required(rated(text, "severity", pain::setSeverity)));
        return pain;
    }

    /** An opportunity as the language has it, to begin with. */
    public String editedIdea(Opportunity opportunity) {
        return Titles.of(opportunity)
                + (opportunity.getImpact() == null ? "" : " impact " + opportunity.getImpact())
                + (opportunity.getEffort() == null ? "" : " effort " + opportunity.getEffort());
    }

    /** Takes {@code title impact 4 effort 2}. */
    public Opportunity retitleIdea(Opportunity opportunity, String text) {
        String rest = rated(text, "effort", opportunity::setEffort);
        FreshNames.change(opportunity, required(rated(rest, "impact", opportunity::setImpact)));
        return opportunity;
    }

    /** Takes a rating of 1 to 5 away from the end of a text. */
    private static String rated(String text, String word, IntConsumer rating) {
        Matcher typed = Pattern.compile("\\s+" + word + "\\s+(\\d+)\\s*$").matcher(text);
        if (!typed.find()) {
            return text;
        }
        int value = Integer.parseInt(typed.group(1));
        if (value < 1 || value > 5) {
            throw RefusedEditException.because("The " + word + " is a number from 1 to 5.");
        }
        rating.accept(value);
        return text.substring(0, typed.start());
    }

    /** An action with who does it, to begin with. */
    public String editedAction(ServiceAction action) {
        return (action.getActor() == null ? "" : Titles.of(action.getActor()) + ": ") + action.getText();
    }

    /** Takes {@code who: what}; who has to be a team or system of the file, otherwise all is what is done. */
    public ServiceAction redo(ServiceAction action, String text) {
        Matcher typed = ACTOR.matcher(required(text));
        Optional<Actor> actor = typed.matches() ? actor(action, typed.group(1).strip()) : Optional.empty();
        action.setActor(actor.orElse(null));
        action.setText(actor.isPresent() ? typed.group(2).strip() : text.strip());
        return action;
    }

    private static Optional<Actor> actor(EObject element, String who) {
        JourneyModel model = (JourneyModel) EcoreUtil.getRootContainer(element);
        return model.getDefinitions().stream().filter(Actor.class::isInstance).map(Actor.class::cast)
                .filter(actor -> who.equalsIgnoreCase(Titles.of(actor)) || who.equals(actor.getName())).findFirst();
    }

    /** What a moment shows or hands over, to begin with: a line each. */
    public String editedEvidence(Moment moment) {
        return String.join("\n", moment.getPhysicalEvidence());
    }

    /** Takes a line for each piece of evidence. */
    public Moment showEvidence(Moment moment, String text) {
        retell(moment.getPhysicalEvidence(), text);
        return moment;
    }

    /** Takes a line for each plain text of a stage in such a row, such as {@code stage.retell('content', text)}. */
    public Stage retell(Stage stage, String row, String text) {
        retell(row.equals("content") ? stage.getContent() : stage.getPeople(), text);
        return stage;
    }

    private static void retell(List<String> texts, String text) {
        texts.clear();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(texts::add);
    }

    private static String required(String text) {
        if (text.isBlank()) {
            throw RefusedEditException.because("A few words are needed here; to take the element away, delete it.");
        }
        return text.strip();
    }
}
