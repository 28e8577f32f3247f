/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;

import dev.waymark.data.Measurements.Answer;
import dev.waymark.data.files.AnswerFile;
import dev.waymark.data.formulas.Score;
import dev.waymark.data.sql.DataException;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.SurveyQuestion;
import dev.waymark.model.journey.SurveyScale;
import dev.waymark.model.journey.Surveyed;

/** What the answers to a survey tell about the steps of a journey and the metrics of its file. */
public final class Survey {

    private static final int HAPPIEST = 2;

    private final Places places;
    private final List<AnswerFile> files;

    /** Asks some files about a journey. */
    public Survey(Places places, List<AnswerFile> files) {
        this.places = places;
        this.files = files;
    }

    /** Whether a journey, or a metric beside it, has a question. */
    public static boolean asks(Places places) {
        return surveyed(places).anyMatch(element -> !((Surveyed) element).getQuestions().isEmpty());
    }

    /** What the answers come to; without a score where nobody answered. */
    public List<Answer> measure() throws DataException {
        List<Answer> answers = new ArrayList<>();
        for (Named element : surveyed(places).toList()) {
            for (SurveyQuestion question : ((Surveyed) element).getQuestions()) {
                answers.add(answer(element, question));
            }
        }
        return answers;
    }

    private static Stream<Named> surveyed(Places places) {
        return Stream.concat(places.moments().stream(), EcoreUtil.getRootContainer(places.journey()).eContents()
                .stream()
                .filter(Metric.class::isInstance).map(Metric.class::cast));
    }

    private Answer answer(Named element, SurveyQuestion question) throws DataException {
        SurveyScale scale = question.getScale();
        SortedMap<Long, Long> given = new TreeMap<>();
        for (AnswerFile file : files) {
            file.answers(question.getText(), least(scale), most(scale))
                    .forEach((answer, count) -> given.merge(answer, count, Long::sum));
        }
        Score score = switch (scale) {
            case NPS -> Score.nps(given);
            case CSAT -> Score.csat(given);
            case CES -> Score.ces(given);
        };
        return new Answer(places.name(element), question.getText(), scale.getLiteral(), score, feeling(given, scale));
    }

    private static int least(SurveyScale scale) {
        return scale == SurveyScale.NPS ? 0 : 1;
    }

    private static int most(SurveyScale scale) {
        return switch (scale) {
            case NPS -> 10;
            case CSAT -> 5;
            case CES -> 7;
        };
    }

    /** The mean of the answers, with the ends of their scale at -2 and +2. */
    private static Score feeling(SortedMap<Long, Long> given, SurveyScale scale) {
        double middle = (least(scale) + most(scale)) / 2.0;
        double half = (most(scale) - least(scale)) / 2.0;
        return Score.mean(given, answer -> (answer - middle) / half * HAPPIEST, -HAPPIEST, HAPPIEST);
    }
}
