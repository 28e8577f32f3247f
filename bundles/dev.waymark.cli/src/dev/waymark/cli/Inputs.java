/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;

/** Finds the journeys that the user means. */
final class Inputs {

    private static final int DEEPEST = 100;

    private final Surroundings surroundings;
    private final Predicate<Path> wanted;
    private final String kinds;

    private Inputs(Surroundings surroundings, Predicate<Path> wanted, String kinds) {
        this.surroundings = surroundings;
        this.wanted = wanted;
        this.kinds = kinds;
    }

    /** Looks for {@code .journey} and {@code .xmi} files. */
    static Inputs journeys(Surroundings surroundings) {
        return new Inputs(surroundings, Input::isJourney, ".journey or .xmi");
    }

    /** Looks for {@code .journey} files. */
    static Inputs texts(Surroundings surroundings) {
        return new Inputs(surroundings, Input::isText, ".journey");
    }

    /**
     * The files in the order of the user, those of a folder by name, each file once.
     *
     * @throws CommandException if a path leads nowhere or to no journey
     */
    List<Input> find(List<String> given) {
        List<Input> found = new ArrayList<>();
        Set<Object> seen = new HashSet<>();
        for (String path : given) {
            for (Input input : at(path)) {
                if (seen.add(identity(input.path()))) {
                    found.add(input);
                }
            }
        }
        return found;
    }

    private static Object identity(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path; // It went away just now; whoever reads it says so.
        }
    }

    private List<Input> at(String given) {
        Path path = surroundings.path(given);
        if (Files.isDirectory(path)) {
            return inFolder(given, path);
        }
        if (Files.notExists(path)) {
            throw CommandException.usage(given, "There is no such file or folder.");
        }
        if (!wanted.test(path)) {
            throw CommandException.usage(given, "This is not a " + kinds + " file.");
        }
        return List.of(new Input(path, given, path.getFileName()));
    }

    private List<Input> inFolder(String given, Path folder) {
        List<Input> found = new ArrayList<>();
        for (Path file : walk(given, folder)) {
            Path relative = folder.relativize(file);
            found.add(new Input(file, shown(given, relative), relative));
        }
        if (found.isEmpty()) {
            throw CommandException.usage(given, "There is no " + kinds + " file in this folder.");
        }
        found.sort(Comparator.comparing(input -> input.relative().toString()));
        return found;
    }

    private static String shown(String folder, Path relative) {
        return folder.equals(".") ? relative.toString() : Path.of(folder).resolve(relative).toString();
    }

    private List<Path> walk(String given, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), DEEPEST, new Visitor(folder, files));
        } catch (IOException e) {
            throw CommandException.refused(given, FileTrouble.text(e));
        }
        return files;
    }

    private final class Visitor extends SimpleFileVisitor<Path> {

        private final Path root;
        private final List<Path> files;

        Visitor(Path root, List<Path> files) {
            this.root = root;
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = !folder.equals(root) && folder.getFileName().toString().startsWith(".");
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && wanted.test(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** A link that leads back to a folder above is no reason to stop, and neither is a file that went away. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
            if (trouble instanceof FileSystemLoopException || !Files.exists(file)) {
                return FileVisitResult.CONTINUE;
            }
            throw trouble;
        }
    }
}
