/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.render.files;

import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Names the maps, so that no two files share one: each is named after its file; files of one name keep as much of their
 * path as tells them apart, and {@code a.journey} beside {@code a.xmi} their extensions.
 */
public final class OutputNames {

    private final Map<Input, String> names = new IdentityHashMap<>(); // hashing a record is slow at first

    /** Names for the maps of some files, which are drawn together. */
    public OutputNames(List<Input> inputs) {
        alike(inputs, input -> Input.stem(input.relative())).forEach(this::name);
    }

    /** What the names of the maps of a file begin with, below the output folder. */
    public String of(Input input) {
        return names.get(input);
    }

    /** The same for one of several journeys in a file; its name comes from the file and may not lead elsewhere. */
    public String of(Input input, String journey) {
        return of(input) + "-" + journey.replaceAll("[^\\p{L}\\p{M}\\p{N}_-]", "_");
    }

    private void name(List<Input> alike) {
        if (alike.size() == 1) {
            names.put(alike.get(0), Input.stem(alike.get(0).relative()));
            return;
        }
        Path common = commonFolder(alike);
        for (List<Input> same : alike(alike, input -> Input.stem(below(common, input)))) {
            same.forEach(input -> names.put(input, same.size() == 1 ? Input.stem(below(common, input))
                    : below(common, input).toString()));
        }
    }

    /** Groups of files whose names are alike; some disks do not tell upper from lower case. */
    private static List<List<Input>> alike(List<Input> inputs, Function<Input, String> name) {
        Map<String, List<Input>> groups = inputs.stream().collect(Collectors.groupingBy(
                input -> name.apply(input).toLowerCase(Locale.ROOT), LinkedHashMap::new, Collectors.toList()));
        return List.copyOf(groups.values());
    }

    private static Path below(Path folder, Input input) {
        return folder.relativize(input.path().normalize());
    }

    private static Path commonFolder(List<Input> inputs) {
        Path common = inputs.get(0).path().normalize().getParent();
        for (Input input : inputs) {
            while (!input.path().normalize().startsWith(common)) {
                common = common.getParent();
            }
        }
        return common;
    }
}
