/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A journey to begin with.
 *
 * @param name what the user calls it
 * @param subject what it is about, in a line
 */
record Template(String name, String subject) {

    private static final String EMPTY = "empty";
    private static final List<Template> ALL = List.of(
            new Template(EMPTY, "A skeleton: one persona, two stages, a few steps"),
            new Template("running-shoes", "E-commerce: buying running shoes online"),
            new Template("b2b-services", "A service provider for businesses: from inquiry to delivery"),
            new Template("b2b-software", "Software as a service for businesses"),
            new Template("leisure-traveller", "A holiday, before and after the pandemic: two states compared"),
            new Template("music-sharing", "Sharing music in a streaming app"),
            new Template("buyers-chain", "The long chain of a business buyer: from the ad to the referral"));

    /** All templates, the skeleton first. */
    static List<Template> all() {
        return ALL;
    }

    static List<String> names() {
        return ALL.stream().map(Template::name).toList();
    }

    /** The template of a name. */
    static Template named(String name) {
        return ALL.stream().filter(template -> template.name().equals(name)).findFirst()
                .orElseThrow(() -> CommandException.usage("There is no template '" + name + "'. There are: "
                        + String.join(", ", names()) + "."));
    }

    /** The journey as UTF-8 text. The examples travel with the program under {@code examples/}. */
    byte[] text() {
        String resource = name.equals(EMPTY) ? "/dev/waymark/cli/empty.journey" : "/examples/" + name + ".journey";
        try (InputStream in = Template.class.getResourceAsStream(resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
