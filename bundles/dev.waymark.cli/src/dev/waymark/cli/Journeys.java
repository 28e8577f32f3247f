/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import com.google.inject.Injector;
import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.JourneyStandaloneSetup;
import dev.waymark.dsl.Loaded;
import java.io.IOException;

/** Reads journeys for the commands, on any thread. */
final class Journeys {

    /** The language, prepared once, on first use. */
    private static final class Language {
        static final Injector INJECTOR = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
    }

    private Journeys() {
    }

    /** The door to the files, for the calling thread. */
    static JourneyFiles files() {
        return new JourneyFiles(Language.INJECTOR);
    }

    /** Reads a file with all that is wrong in it. */
    static Loaded check(Input input) {
        return files().check(load(input));
    }

    /** Reads a file with what keeps it from being understood. */
    static Loaded load(Input input) {
        try {
            return files().load(input.path());
        } catch (IOException e) {
            throw CommandException.refused(input.shown(), FileTrouble.text(e));
        }
    }
}
