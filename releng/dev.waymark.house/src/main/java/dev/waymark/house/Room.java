/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The rooms of the house, each with the rooms and libraries that it may use; what those may use, it may use too. */
enum Room {

    MODEL("model", List.of(), Library.EMF),
    MODEL_EDIT("model.edit", List.of(MODEL), Library.EMF_EDIT, Library.RUNTIME),
    DSL("dsl", List.of(MODEL), Library.XTEXT, Library.JSON, Library.RUNTIME),
    DSL_IDE("dsl.ide", List.of(MODEL_EDIT, DSL), Library.XTEXT_IDE),
    MAPS("maps", List.of(MODEL)),
    RENDER("render", List.of(MAPS), Library.ELK, Library.FONTS),
    ANALYSIS("analysis", List.of(MODEL)),
    DIAGRAMS("diagrams", List.of(MODEL, MODEL_EDIT, DSL, DSL_IDE, MAPS, RENDER, ANALYSIS)),
    INTEROP("interop", List.of(MODEL, DSL), Library.WORKBOOKS, Library.XML),
    DATA("data", List.of(MODEL), Library.DUCKDB, Library.JSON, Library.XML),
    REPORT("report", List.of(MODEL, MODEL_EDIT, DSL, DSL_IDE, MAPS, RENDER, ANALYSIS, DATA)),
    CLI("cli", List.of(MODEL, MODEL_EDIT, DSL, DSL_IDE, MAPS, RENDER, ANALYSIS, INTEROP, DATA, REPORT),
            Library.PICOCLI),
    UI("ui", List.of(MODEL, MODEL_EDIT, DSL, DSL_IDE, MAPS, RENDER, ANALYSIS, INTEROP, REPORT), Library.WORKBENCH,
            Library.HELP),
    HELP("help", List.of(), Library.RUNTIME, Library.HELP, Library.HTTP),
    DSL_UI("dsl.ui", List.of(DSL_IDE, UI), Library.XTEXT_UI),
    SIRIUS("sirius", List.of(DIAGRAMS, MODEL_EDIT, UI), Library.SIRIUS);

    private static final String PREFIX = "dev.waymark.";
    /** EMF puts the item providers beside the model's packages, but into the bundle for editing. */
    private static final String GENERATED_PROVIDERS = "dev.waymark.model.journey.provider";

    private final String bundle;
    private final Set<String> bundles = new TreeSet<>();
    private final Set<Library> libraries = EnumSet.noneOf(Library.class);

    Room(String name, List<Room> below, Library... own) {
        bundle = PREFIX + name;
        bundles.add(bundle);
        libraries.addAll(Arrays.asList(own));
        for (Room room : below) {
            bundles.addAll(room.bundles);
            libraries.addAll(room.libraries);
        }
    }

    /** The room of a bundle, if the bundle has one. */
    static Optional<Room> of(String bundle) {
        return Arrays.stream(values()).filter(room -> room.bundle.equals(bundle)).findFirst();
    }

    /** May code of this room use the bundle or package of that name? */
    boolean mayUse(String name) {
        if (name.startsWith(PREFIX)) {
            return owner(name).map(bundles::contains).orElse(false);
        }
        return Library.of(name).stream().anyMatch(libraries::contains);
    }

    /** The bundle of a package of the house: the one with the longest name that the package's name begins with. */
    private static Optional<String> owner(String name) {
        if (name.startsWith(GENERATED_PROVIDERS)) {
            return Optional.of(MODEL_EDIT.bundle);
        }
        return Arrays.stream(values()).map(room -> room.bundle)
                .filter(bundle -> name.equals(bundle) || name.startsWith(bundle + "."))
                .max(Comparator.comparingInt(String::length));
    }
}
