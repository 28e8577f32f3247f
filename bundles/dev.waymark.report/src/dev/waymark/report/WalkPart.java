/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.waymark.maps.ExperienceMap;
import dev.waymark.maps.ExperienceMap.Doing;
import dev.waymark.maps.ExperienceMap.Item;
import dev.waymark.maps.ExperienceMap.PainItem;
import dev.waymark.maps.ExperienceMap.Place;
import dev.waymark.maps.ExperienceMap.Point;
import dev.waymark.maps.ExperienceMap.Row;
import dev.waymark.maps.ExperienceMap.RowKind;
import dev.waymark.maps.ExperienceMap.Saying;

/**
 * The walk through the journey: one part to a step, in the order of the map, each with room for a note. Without its
 * script the page shows all steps one below the other.
 */
final class WalkPart {

    static final String ID = "walk";
    static final String TITLE = "Walk the journey";

    private final ExperienceMap map;
    private final Html html;

    WalkPart(Report report, Html html) {
        this.map = report.maps().experience();
        this.html = html;
    }

    void write() {
        List<Integer> steps = IntStream.range(0, map.columns().size())
                .filter(column -> !map.columns().get(column).empty()).boxed().toList();
        html.open("section", "id", "part-" + ID, "class", "walk", "aria-labelledby", "part-walk-title", "data-journey",
                map.head().id(), "data-title", map.head().title())
                .say("h2", TITLE, "id", "part-walk-title")
                .say("p", "Go through the journey as the customer would, and note at each step what you saw. Your "
                        + "notes stay in this browser until you save them to a file; 'waymark walk' merges that file "
                        + "back into the journey.");
        steps.forEach(column -> step(column, steps.indexOf(column) + 1, steps.size()));
        html.open("p", "class", "controls", "hidden", "hidden")
                .say("button", "Previous step", "type", "button", "id", "walk-back")
                .say("button", "Next step", "type", "button", "id", "walk-next")
                .say("button", "Save notes", "type", "button", "id", "walk-save")
                .open("span", "id", "walk-state", "role", "status").close().close().close();
    }

    private void step(int column, int number, int count) {
        String id = map.columns().get(column).id();
        String title = String.join(", ", items(RowKind.DOING, column).map(item -> ((Doing) item).text()).toList());
        html.open("article", "class", "step", "data-step", id, "tabindex", "-1", "aria-labelledby", "walk-" + number)
                .say("p", "Step " + number + " of " + count + " · "
                        + map.stages().get(map.columns().get(column).stage()).title(), "class", "kind")
                .say("h3", title, "id", "walk-" + number);
        html.open("dl");
        fact("Where", items(RowKind.TOUCHPOINT, column).map(item -> ((Place) item).title()).toList());
        fact("Expects", sayings(RowKind.EXPECTATION, column));
        fact("Thinks", sayings(RowKind.THINKING, column).stream().map(text -> "“" + text + "”").toList());
        fact("Feels", map.curves().stream().flatMap(curve -> curve.points().stream()
                .filter(point -> point.column() == column).map(point -> feeling(curve, point))).toList());
        fact("What hurts", items(RowKind.PAIN, column).map(item -> ((PainItem) item).pain())
                .map(pain -> pain.title() + " (severity " + pain.severity() + " of 5)").toList());
        html.close();
        html.open("label").text("What you saw at this step")
                .open("textarea", "rows", "3", "maxlength", "2000").close().close().close();
    }

    private String feeling(ExperienceMap.Curve curve, Point point) {
        return (map.curves().size() > 1 ? curve.name() + ": " : "") + point.word();
    }

    private void fact(String name, List<String> texts) {
        if (!texts.isEmpty()) {
            html.say("dt", name);
            texts.forEach(text -> html.say("dd", text));
        }
    }

    private List<String> sayings(RowKind kind, int column) {
        return items(kind, column).map(item -> (Saying) item)
                .map(saying -> (saying.persona() == null ? "" : saying.persona() + ": ") + saying.text()).toList();
    }

    private Stream<Item> items(RowKind kind, int column) {
        return map.rows().stream().filter(row -> row.kind() == kind).map(Row::cells).flatMap(List::stream)
                .filter(cell -> column >= cell.firstColumn() && column < cell.firstColumn() + cell.columns())
                .flatMap(cell -> cell.items().stream());
    }
}
