/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * What to begin a journey with: one of the examples, or a skeleton.
 *
 * @param name what the user calls it
 * @param subject what it is about, in a line
 * @param files the names of its files, the one to read first in front; with {@code /} between folders
 */
public record Template(String name, String subject, List<String> files) {

    /** The name of the skeleton. */
    public static final String EMPTY = "empty";

    private static final List<Template> ALL = List.of(
            journey(EMPTY, "A skeleton: one persona, two stages, a few steps"),
            journey("running-shoes", "E-commerce: buying running shoes online"),
            journey("b2b-services", "A service provider for businesses: from inquiry to delivery"),
            journey("b2b-software", "Software as a service for businesses"),
            journey("leisure-traveller", "A holiday, before and after the pandemic: two states compared"),
            journey("music-sharing", "Sharing music in a streaming app"),
            journey("buyers-chain", "The long chain of a business buyer: from the ad to the referral"),
            new Template("bicycles", "A shop for bicycles: two journeys that share people, places and evidence",
                    List.of("rental.journey", "repair.journey", "library/people.journey", "library/places.journey",
                            "library/evidence.journey")));

    private static Template journey(String name, String subject) {
        return new Template(name, subject, List.of(name + ".journey"));
    }

    /** All templates, the skeleton first. */
    public static List<Template> all() {
        return ALL;
    }

    /** The templates that consist of one file. */
    public static List<Template> ofOneFile() {
        return ALL.stream().filter(template -> template.files().size() == 1).toList();
    }

    /** The template of a name. */
    public static Optional<Template> named(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst();
    }

    /** The content of one of its files, UTF-8. The examples travel with the program. */
    public byte[] content(String file) {
        try (InputStream in = Template.class.getResourceAsStream(resource(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String resource(String file) {
        if (name.equals(EMPTY)) {
            return file;
        }
        return "/examples/" + (files.size() == 1 ? "" : name + "/") + file;
    }
}
