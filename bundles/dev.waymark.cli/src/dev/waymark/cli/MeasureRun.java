/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.xtext.diagnostics.Severity;

import dev.waymark.data.Measurements;
import dev.waymark.data.MeasurementsFile;
import dev.waymark.data.Measuring;
import dev.waymark.data.Places;
import dev.waymark.data.Survey;
import dev.waymark.data.files.AnswerFile;
import dev.waymark.data.files.BadRows;
import dev.waymark.data.files.EventFiles;
import dev.waymark.data.sql.DataException;
import dev.waymark.data.sql.DuckStore;
import dev.waymark.data.sql.EngineStore;
import dev.waymark.data.sql.EventColumns;
import dev.waymark.dsl.Loaded;
import dev.waymark.dsl.files.SafeFiles;
import dev.waymark.model.journey.Journey;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;

/** What {@code waymark measure} does. */
final class MeasureRun {

    private final MeasureOptions options;
    private final Reporter reporter;
    private final Map<String, Path> events;
    private final Map<String, Path> answers;

    MeasureRun(MeasureOptions options) {
        this.options = options;
        this.reporter = options.reporter();
        this.events = options.events();
        this.answers = options.answers();
    }

    ExitStatus run() {
        if (events.isEmpty() == options.engine().isEmpty()) {
            throw CommandException.usage("Say where the events are, with --events FILE or with --jdbc URL.");
        }
        Input input = options.input();
        Loaded file = Journeys.check(input);
        if (file.hasErrors()) {
            return reporter.errors(input.shown(), file);
        }
        List<Measurements> all = new ArrayList<>();
        for (Places places : places(file, input)) {
            all.add(measured(places));
        }
        write(new MeasurementsFile(all), input);
        return ExitStatus.FINE;
    }

    private List<Places> places(Loaded file, Input input) {
        List<Journey> journeys = file.model().getDefinitions().stream().filter(Journey.class::isInstance)
                .map(Journey.class::cast).toList();
        String wanted = options.journey().orElse(null);
        List<Places> places = journeys.stream().filter(journey -> wanted == null || wanted.equals(journey.getName()))
                .map(Places::new).toList();
        if (wanted != null && places.isEmpty()) {
            throw CommandException.usage("There is no journey '" + wanted + "'. There are: "
                    + String.join(", ", journeys.stream().map(Journey::getName).toList()) + ".");
        }
        List<Places> measured = places.stream().filter(some -> !some.measured().isEmpty()).toList();
        if (measured.isEmpty()) {
            throw CommandException.content(input.shown(), "No step says which events show it. Write, in its braces, "
                    + "'measured by event' and the names of the events.");
        }
        return measured;
    }

    private Measurements measured(Places places) {
        try (DuckStore files = DuckStore.open(options.memory())) {
            List<BadRows> bad = new ArrayList<>();
            List<AnswerFile> surveys = new ArrayList<>();
            for (Map.Entry<String, Path> file : answers.entrySet()) {
                surveys.add(at(file.getKey(), () ->
                        AnswerFile.open(file.getValue(), file.getKey(), events.size() + surveys.size(), files)));
            }
            List<Measurements.Answer> told = new Survey(places, surveys).measure();
            for (AnswerFile survey : surveys) {
                bad.addAll(survey.bad());
            }
            return options.engine().isPresent() ? asked(places, told, bad) : read(places, told, bad, files);
        } catch (DataException e) {
            throw CommandException.content(String.join(", ", events.keySet()), e.getMessage());
        }
    }

    private Measurements read(Places places, List<Measurements.Answer> told, List<BadRows> bad, DuckStore store)
            throws DataException {
        EventFiles reader = new EventFiles(store, places, options.wording(), options.zone());
        for (Map.Entry<String, Path> file : events.entrySet()) {
            at(file.getKey(), () -> {
                reader.add(file.getValue(), file.getKey());
                return null;
            });
        }
        bad.addAll(reader.finish());
        return new Measuring(places, store).measure(told, bad);
    }

    private Measurements asked(Places places, List<Measurements.Answer> told, List<BadRows> bad) throws DataException {
        String address = options.engine().orElseThrow();
        return at(address, () -> {
            try (EngineStore store = EngineStore.open(address, options.driver(), options.table())) {
                EventColumns columns = options.wording().in(store.columns());
                store.use(columns, places.matching(columns));
                bad.addAll(store.bad(options.table()));
                return new Measuring(places, store).measure(told, bad);
            }
        });
    }

    /** Something that reads data. */
    private interface Reading<T> {

        T read() throws DataException;
    }

    /** Reads data; what goes wrong is told at the place where it is. */
    private static <T> T at(String place, Reading<T> reading) {
        try {
            return reading.read();
        } catch (DataException e) {
            throw CommandException.content(place, e.getMessage());
        }
    }

    private void write(MeasurementsFile file, Input input) {
        Path target = options.output().map(options::path).orElse(MeasurementsFile.beside(input.path()));
        String shown = options.output().orElse(MeasurementsFile.beside(Path.of(input.shown())).toString());
        try {
            SafeFiles.write(target, file.text().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw CommandException.refused(shown, FileTrouble.text(e));
        }
        for (Measurements measurements : file.measurements()) {
            warn(measurements);
            if (!options.json()) {
                MeasuresText.of(measurements).forEach(reporter::result);
            }
        }
        if (options.json()) {
            reporter.document(file.text().stripTrailing());
        }
        reporter.remark("The measurements are in " + shown + ".");
    }

    private void warn(Measurements measurements) {
        for (BadRows bad : measurements.badRows()) {
            reporter.message(Severity.WARNING, bad.file(), Words.count(bad.count(), "row") + " cannot be used: "
                    + bad.kind()
                    + " (" + String.join(", ", bad.examples()) + (bad.count() > bad.examples().size() ? ", …" : "")
                    + ").",
                    "waymark.measure.rows");
        }
        measurements.answers().stream().filter(answer -> answer.score() == null && !answers.isEmpty())
                .forEach(answer -> reporter.message(Severity.WARNING, String.join(", ", answers.keySet()),
                        "Nobody answered '" + answer.question() + "', which measures " + answer.element() + ".",
                        "waymark.measure.answers"));
    }
}
