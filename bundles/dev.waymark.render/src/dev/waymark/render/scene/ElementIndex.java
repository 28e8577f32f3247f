/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the elements of a drawing are: for who points at them, and for who looks for words. Never changes. */
public final class ElementIndex {

    private static final double GRACE = 2;
    private static final Comparator<Element> READING = Comparator.<Element>comparingDouble(e -> e.bounds().x())
            .thenComparingDouble(e -> e.bounds().y());

    private final List<Element> elements = new ArrayList<>();
    private final Map<String, Bounds> places = new LinkedHashMap<>();

    /**
     * An element as it appears at one place of the drawing.
     *
     * @param id its qualified name
     * @param title its short name; may be empty
     * @param description more about it; may be empty
     * @param bounds where it is
     * @param words what is written there
     */
    public record Element(String id, String title, String description, Bounds bounds, String words) {

        private boolean isAt(double x, double y) {
            return bounds.inset(-GRACE).contains(new Bounds(x, y, 0, 0), 0);
        }

        private double area() {
            return bounds.width() * bounds.height();
        }
    }

    /** Looks through a drawing once. */
    public ElementIndex(Drawing drawing) {
        SceneWalk.all(drawing, Group.class).stream().map(SceneWalk.Placed::shape)
                .filter(group -> !group.id().isEmpty() && group.bounds() != Bounds.EMPTY).forEach(this::add);
    }

    private void add(Group group) {
        List<TextLine> lines = new ArrayList<>();
        SceneWalk.visit(group.children(), "", (id, shape) -> {
            if (shape instanceof TextLine line) {
                lines.add(line);
            }
        });
        String words = lines.stream().map(TextLine::text).collect(Collectors.joining(" "));
        elements.add(new Element(group.id(), group.title(), group.description(), group.bounds(), words));
        places.merge(group.id(), group.bounds(), Bounds::union);
    }

    /** All elements as one reads them: column by column, from the left. */
    public List<Element> inReadingOrder() {
        return elements.stream().sorted(READING).toList();
    }

    /** All elements, from back to front. */
    public List<Element> elements() {
        return List.copyOf(elements);
    }

    /** The element at a point: the smallest one, for that is the most exact. */
    public Optional<Element> at(double x, double y) {
        return elements.stream().filter(element -> element.isAt(x, y)).min(Comparator.comparingDouble(Element::area));
    }

    /** Where an element is, all its places together. */
    public Optional<Bounds> place(String id) {
        return Optional.ofNullable(places.get(id));
    }

    /** The elements that have all words in what is written on them or said of them, in reading order. */
    public List<Element> find(String words) {
        List<String> wanted = List.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return wanted.equals(List.of("")) ? List.of()
                : elements.stream().filter(element -> hasAll(element, wanted)).sorted(READING).toList();
    }

    private static boolean hasAll(Element element, List<String> words) {
        String all = (element.words() + " " + element.title() + " " + element.description()).replace('\u00A0', ' ')
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
