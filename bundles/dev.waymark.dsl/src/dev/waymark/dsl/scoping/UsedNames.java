/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.scoping;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;

import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Use;

/**
 * The names of one used file. They can follow its prefix, as in {@code people.anna}.
 *
 * @param file the file
 * @param prefix what tells them from those of other files; null when nothing does
 */
public record UsedNames(Resource file, String prefix) {

    /** The names of the file that a line names; null when it cannot be read. */
    public static UsedNames of(Use use) {
        Resource file = UsedFiles.open(use);
        return file == null || file == use.eResource() ? null : new UsedNames(file, use.getPrefix());
    }

    /** Whether all files could be read and are still what their resource sets hold. */
    public static boolean areComplete(List<UsedNames> names) {
        return names.stream().noneMatch(Objects::isNull)
                && names.stream().allMatch(used -> used.file.isLoaded() && used.file.getResourceSet() != null);
    }

    NameIndex names() {
        return ModelIndex.of(file).names();
    }

    Stream<Named> find(EClass type, String name) {
        return Stream.concat(names().find(type, name).stream(),
                isQualified(name) ? names().find(type, unqualified(name)).stream() : Stream.empty());
    }

    Stream<Named> anything(String name) {
        return Stream.concat(names().anything(name).stream(),
                isQualified(name) ? names().anything(unqualified(name)).stream() : Stream.empty());
    }

    private boolean isQualified(String name) {
        return prefix != null && name.length() > prefix.length() && name.startsWith(prefix)
                && name.charAt(prefix.length()) == '.';
    }

    private String unqualified(String name) {
        return name.substring(prefix.length() + 1);
    }

    /** All names of an element, the shortest first; none for an element of another file. */
    Stream<String> namesOf(Named element) {
        String path = names().path(element);
        if (path == null) {
            return Stream.empty();
        }
        return prefix == null ? NameIndex.ends(path) : Stream.concat(NameIndex.ends(path),
                Stream.of(prefix + "." + path));
    }
}
