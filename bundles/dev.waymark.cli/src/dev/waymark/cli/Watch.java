/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import dev.waymark.dsl.files.Stamp;
import dev.waymark.render.files.Input;
import dev.waymark.render.files.OutputNames;

/**
 * Waits for files to change. It looks at them several times a second, which works on every disk and with every way of
 * saving, and calls a file changed when it has been quiet since the last look: an editor may write in several steps.
 */
final class Watch {

    private static final int INTERVAL_MS = 200;

    private final Inputs finder;
    private final List<String> paths;
    private final Optional<Path> theme;
    private final Reporter reporter;
    private Set<String> troubles = new LinkedHashSet<>();
    private final Map<Input, Map<Path, Optional<Stamp>>> uses = new HashMap<>();
    private State drawn;
    private State last;

    /** All that is watched, at one moment. */
    private record State(Map<Input, Stamp> inputs, Map<Path, Optional<Stamp>> used, Stamp theme) {

        List<Input> changedSince(State before, Map<Input, Map<Path, Optional<Stamp>>> uses) {
            boolean all = theme != null && !theme.equals(before.theme);
            return inputs.keySet().stream().filter(input -> all || !inputs.get(input).equals(before.inputs.get(input))
                    || !used.entrySet().containsAll(uses.getOrDefault(input, Map.of()).entrySet())).toList();
        }
    }

    /** Draws. */
    @FunctionalInterface
    interface Draw {
        /**
         * Draws the files that changed.
         *
         * @param names the names of the maps of all files that are watched
         * @return the files that each of them uses, as they were
         */
        Map<Input, Map<Path, Optional<Stamp>>> draw(List<Input> changed, OutputNames names);
    }

    /** Remembers the files as they are now; what changes from now on will be seen. */
    Watch(Inputs finder, List<String> paths, Optional<Path> theme, Reporter reporter) {
        this.finder = finder;
        this.paths = paths;
        this.theme = theme;
        this.reporter = reporter;
        this.drawn = look();
        this.last = drawn;
    }

    /** Draws all, and again what changes, until the thread is interrupted or the process ends. */
    void run(Draw draw) {
        drawNow(draw, List.copyOf(drawn.inputs().keySet()));
        reporter.remark("Watching for changes; Ctrl-C stops.");
        try {
            while (true) {
                Thread.sleep(INTERVAL_MS);
                List<Input> changed = changes();
                if (!changed.isEmpty()) {
                    draw(draw, changed);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void draw(Draw draw, List<Input> changed) {
        try {
            drawNow(draw, changed);
        } catch (CommandException e) {
            reporter.failure(e);
        }
    }

    private void drawNow(Draw draw, List<Input> changed) {
        uses.putAll(draw.draw(changed, new OutputNames(List.copyOf(drawn.inputs().keySet()))));
    }

    private List<Input> changes() {
        State now = look();
        boolean quiet = now.equals(last);
        last = now;
        if (!quiet || now.equals(drawn)) {
            return List.of();
        }
        List<Input> changed = now.changedSince(drawn, uses);
        drawn = now;
        return changed;
    }

    private State look() {
        Map<Input, Stamp> inputs = new LinkedHashMap<>();
        Set<String> gone = new LinkedHashSet<>();
        for (String path : paths) {
            try {
                finder.find(List.of(path))
                        .forEach(input -> Stamp.of(input.path()).ifPresent(s -> inputs.put(input, s)));
            } catch (CommandException e) {
                gone.add(e.place() + ": " + e.getMessage() + " Waiting for it; the maps stay as they are.");
            }
        }
        gone.stream().filter(trouble -> !troubles.contains(trouble)).forEach(reporter::remark);
        troubles = gone;
        Map<Path, Optional<Stamp>> used = new HashMap<>();
        uses.values().forEach(files -> files.keySet().forEach(file -> used.computeIfAbsent(file, Stamp::of)));
        return new State(inputs, used, theme.flatMap(Stamp::of).orElse(null));
    }
}
