/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.IOException;

import com.google.inject.Guice;
import com.google.inject.Injector;
import org.apache.log4j.Level;
import org.apache.log4j.Logger;

import dev.waymark.dsl.JourneyFiles;
import dev.waymark.dsl.JourneyStandaloneSetup;
import dev.waymark.dsl.Loaded;
import dev.waymark.model.journey.JourneyPackage;
import dev.waymark.render.files.FileTrouble;
import dev.waymark.render.files.Input;

/** Reads journeys for the commands, on any thread. */
final class Journeys {

    /** The metamodel. EMF must not be started by two threads at a time, so all go through here first. */
    private static final class Metamodel {

        static final JourneyPackage PACKAGE = JourneyPackage.eINSTANCE;
    }

    /** The language, prepared once, on first use. */
    private static final class Language {

        static final Injector INJECTOR;

        static {
            // Guice need neither make classes at run time for the few objects of one command, nor remember where each
            // service was named: that takes 15 ms.
            System.setProperty("guice_bytecode_gen_option", "DISABLED");
            System.setProperty("guice_include_stack_traces", "OFF");
            // What Xtext logs is for programmers; it would also look for a configuration, which takes its time.
            System.setProperty("log4j.defaultInitOverride", "true");
            Logger.getRootLogger().setLevel(Level.OFF);
            // Guice gets ready with nothing to do while the warm-up prepares the metamodel, for which it would wait.
            Guice.createInjector();
            prepareMetamodel();
            INJECTOR = new JourneyStandaloneSetup().createInjectorAndDoEMFRegistration();
        }
    }

    /** The doors of the threads: each keeps the files that several journeys use. */
    private static final ThreadLocal<JourneyFiles> FILES =
            ThreadLocal.withInitial(() -> new JourneyFiles(Language.INJECTOR));

    private Journeys() {
    }

    /** Returns when models can be made. */
    static JourneyPackage prepareMetamodel() {
        return Metamodel.PACKAGE;
    }

    /** The door to the files, for the calling thread. */
    static JourneyFiles files() {
        return FILES.get();
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
