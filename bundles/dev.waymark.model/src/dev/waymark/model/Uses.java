/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.model;

import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

import dev.waymark.model.journey.Use;

/** Which files a journey file uses. Finds nothing on a disk: what it knows, the paths say. */
public final class Uses {

    /** How the name of a file ends that can be used. */
    public static final String ENDING = ".journey";

    private static final Pattern LEADS_OUT = Pattern.compile("/.*|[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private Uses() {
    }

    /**
     * Whether a path is one that can be used: relative to the own file, with {@code /} between its parts, to a
     * {@code .journey} file.
     */
    public static boolean isUsable(String path) {
        return path != null && path.endsWith(ENDING) && !stem(path).isEmpty() && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl) && !LEADS_OUT.matcher(path).matches();
    }

    /** The address of the used file; null when the path cannot be used or the own file has no place. */
    public static URI uri(Use use) {
        Resource own = use.eResource();
        if (own == null || own.getURI() == null || !own.getURI().isHierarchical() || own.getURI().isRelative()
                || !isUsable(use.getPath())) {
            return null;
        }
        return URI.createFileURI(use.getPath()).resolve(own.getURI());
    }

    /** The path by which a file at some place can use another one; none where they share no disk or network. */
    public static Optional<String> path(URI used, URI place) {
        URI relative = used.deresolve(place, true, true, false);
        return relative.isRelative() && !used.equals(place)
                ? Optional.of(relative.toFileString()).filter(Uses::isUsable) : Optional.empty();
    }

    /**
     * The path of a file, such as a picture, that one journey file names, as it is seen from another one; the path
     * itself where that cannot be told.
     */
    public static String seenFrom(Resource other, Resource file, String path) {
        boolean placed = file != other && file != null && other != null && file.getURI().isFile()
                && other.getURI().isFile();
        if (!placed || LEADS_OUT.matcher(path).matches()) {
            return path;
        }
        return URI.createFileURI(path).resolve(file.getURI()).deresolve(other.getURI(), true, true, false)
                .toFileString();
    }

    /** See {@link Use#getPrefix()}. */
    public static String prefix(Use use) {
        if (use.getAlias() != null) {
            return use.getAlias();
        }
        String stem = isUsable(use.getPath()) ? stem(use.getPath()) : "";
        return Identity.isName(stem) && !Character.isDigit(stem.codePointAt(0)) ? stem : null;
    }

    /** The name of a file without its folders and without its ending. */
    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1, path.length() - ENDING.length());
    }
}
