/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.data.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.DuckStore;
import dev.waymark.data.sql.Row;
import dev.waymark.data.sql.Sql;

/** A file of answers to a survey: a column for each question, or a row for each answer. */
public final class AnswerFile {

    private static final List<String> QUESTIONS = List.of("question", "question_id", "item");
    private static final List<String> ANSWERS = List.of("answer", "value", "rating", "score", "response");
    private static final int EXAMPLES = 3;

    private final DuckStore store;
    private final Source source;
    private final String shown;
    private final List<BadRows> bad = new ArrayList<>();

    private AnswerFile(DuckStore store, Source source, String shown) {
        this.store = store;
        this.source = source;
        this.shown = shown;
    }

    /**
     * Opens a file.
     *
     * @param number tells the files of a store apart
     */
    public static AnswerFile open(Path file, String shown, int number, DuckStore store) throws DataException {
        Format format = Format.of(file.toString()).filter(kind -> kind != Format.XES).orElseThrow(() ->
                new DataException("The name of a file of answers ends with .csv, .tsv, .parquet or .jsonl."));
        return new AnswerFile(store, Source.of(file, format, number, store), shown);
    }

    /**
     * The answers to a question, each with how often it was given; empty where the file does not know the question.
     *
     * @param least the lowest answer that is possible
     * @param most  the highest
     */
    public SortedMap<Long, Long> answers(String question, int least, int most) throws DataException {
        SortedMap<Long, Long> answers = new TreeMap<>();
        List<String> unfit = new ArrayList<>();
        long unfitCount = 0;
        for (Row row : rows(question)) {
            Optional<Long> answer = answer(row.text(0), least, most);
            answer.ifPresent(value -> answers.merge(value, row.number(1), Long::sum));
            if (answer.isEmpty() && !row.text(0).isBlank()) {
                unfit.add("'" + row.text(0) + "'");
                unfitCount += row.number(1);
            }
        }
        if (!unfit.isEmpty()) {
            bad.add(new BadRows(shown, "an answer to '" + question + "' that is no whole number from " + least + " to "
                    + most, unfitCount, unfit.subList(0, Math.min(EXAMPLES, unfit.size()))));
        }
        return answers;
    }

    /** The rows that could not be used, of all questions asked so far. */
    public List<BadRows> bad() throws DataException {
        List<BadRows> all = new ArrayList<>(bad);
        for (Row row : source.rejected()) {
            all.add(EventFiles.rejected(shown, row));
        }
        return all;
    }

    private List<Row> rows(String question) throws DataException {
        Optional<String> questions = find(QUESTIONS);
        Optional<String> answers = find(ANSWERS);
        String value;
        String where = "";
        if (source.columns().contains(question)) {
            value = Sql.asText(question);
        } else if (questions.isPresent() && answers.isPresent()) {
            value = Sql.asText(answers.get());
            where = " WHERE " + Sql.asText(questions.get()) + " = " + Sql.text(question);
        } else {
            return List.of();
        }
        return store.query("SELECT TRIM(" + value + ") AS answer, COUNT(*) AS n FROM " + source.from() + where
                + " GROUP BY answer ORDER BY answer");
    }

    private Optional<String> find(List<String> usual) {
        Collection<String> columns = source.columns();
        return usual.stream().flatMap(name -> columns.stream()
                .filter(column -> column.toLowerCase(Locale.ROOT).equals(name))).findFirst();
    }

    private static Optional<Long> answer(String text, int least, int most) {
        return Optional.of(text).filter(number -> number.matches("\\d{1,2}(\\.0+)?"))
                .map(number -> Long.valueOf(number.replaceAll("\\..*", "")))
                .filter(number -> number >= least && number <= most);
    }
}
