/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.util.List;
import java.util.Locale;

import com.google.gson.GsonBuilder;
import org.eclipse.emf.ecore.EObject;

import dev.waymark.analysis.comparison.Change;
import dev.waymark.analysis.comparison.ChangeText;
import dev.waymark.analysis.comparison.Movement;
import dev.waymark.model.Titles;
import dev.waymark.model.journey.Metric;
import dev.waymark.model.journey.Named;

/** Comparisons for programs. */
final class ComparisonJson {

    private record Document(int version, List<Pair> comparisons) {
    }

    private record Pair(Side before, Side after, List<Item> changes, List<Figure> metrics) {
    }

    /** What is compared; the journey is missing where whole files are. */
    private record Side(String file, String journey) {
    }

    /** A change; what was added has nothing before, what was removed nothing after. */
    private record Item(String change, String kind, String title, String before, String after,
            List<Change.Field> fields) {
    }

    private record Figure(String metric, String title, String unit, String direction, Double now, Double target,
            String due, List<String> initiatives) {
    }

    private ComparisonJson() {
    }

    static String of(List<ComparedPair> pairs) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create()
                .toJson(new Document(1, pairs.stream().map(ComparisonJson::pair).toList()));
    }

    private static Pair pair(ComparedPair pair) {
        return new Pair(side(pair.beforeFile(), pair.before()), side(pair.afterFile(), pair.after()),
                pair.changes().stream().map(change -> item(change, pair)).toList(),
                pair.movements().stream().map(movement -> figure(movement, pair)).toList());
    }

    private static Side side(ComparedFile file, EObject part) {
        return new Side(file.input().shown().replace('\\', '/'), part == file.model() ? null : id(file, part));
    }

    private static Item item(Change change, ComparedPair pair) {
        Named element = change.element();
        return new Item(change.kind().name().toLowerCase(Locale.ROOT), ChangeText.kind(element), Titles.of(element),
                id(pair.beforeFile(), change.before()), id(pair.afterFile(), change.after()), change.fields());
    }

    private static Figure figure(Movement movement, ComparedPair pair) {
        Metric metric = movement.metric();
        return new Figure(id(pair.afterFile(), metric), Titles.of(metric), metric.getUnit(),
                metric.getDirection().getLiteral(), movement.now(), metric.getTarget(),
                metric.getDue() == null ? null : metric.getDue().toString(),
                movement.by().stream().map(initiative -> id(pair.afterFile(), initiative)).toList());
    }

    private static String id(ComparedFile file, EObject element) {
        return element == null ? null : file.identity().of(element);
    }
}
