/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.dsl.scoping;

import dev.waymark.dsl.resource.ModelIndex;
import dev.waymark.dsl.resource.UsedFiles;
import dev.waymark.model.journey.Named;
import dev.waymark.model.journey.Use;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * The names of one used file. They can follow its prefix, as in {@code people.anna}.
 *
 * @param names the names of the file
 * @param prefix what tells them from those of other files; null when nothing does
 */
record UsedNames(NameIndex names, String prefix) {

    /** The names of the files that the own file of an element uses; files that cannot be read give none. */
    static List<UsedNames> of(EObject element) {
        Resource own = element.eResource();
        List<Use> uses = own == null ? List.of() : UsedFiles.of(own);
        return uses.isEmpty() ? List.of() : uses.stream().flatMap(UsedNames::of).toList();
    }

    private static Stream<UsedNames> of(Use use) {
        Resource file = UsedFiles.open(use);
        return file == null || file == use.eResource() ? Stream.empty()
                : Stream.of(new UsedNames(ModelIndex.of(file).names(), use.getPrefix()));
    }

    Stream<Named> find(EClass type, String name) {
        return Stream.concat(names.find(type, name).stream(),
                isQualified(name) ? names.find(type, unqualified(name)).stream() : Stream.empty());
    }

    Stream<Named> anything(String name) {
        return Stream.concat(names.anything(name).stream(),
                isQualified(name) ? names.anything(unqualified(name)).stream() : Stream.empty());
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
        String path = names.path(element);
        if (path == null) {
            return Stream.empty();
        }
        return prefix == null ? NameIndex.ends(path) : Stream.concat(NameIndex.ends(path),
                Stream.of(prefix + "." + path));
    }
}
