/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/** The class path to start the command line with, in a test that runs on a class path or inside of OSGi. */
final class ClassPath {

    private static final String FILE = "file:";

    private ClassPath() {
    }

    static String current() throws ReflectiveOperationException {
        ClassLoader loader = Waymark.class.getClassLoader();
        if (loader == ClassLoader.getSystemClassLoader()
                || !loader.getClass().getName().startsWith("org.eclipse.osgi")) {
            return System.getProperty("java.class.path");
        }
        Set<String> places = new LinkedHashSet<>();
        Object bundle = call(loader, "getBundle");
        for (Object each : (Object[]) call(call(bundle, "getBundleContext"), "getBundles")) {
            add((String) call(each, "getLocation"), places);
        }
        return String.join(File.pathSeparator, places);
    }

    private static Object call(Object target, String method) throws ReflectiveOperationException {
        for (Class<?> type = target.getClass(); type != null; type = type.getSuperclass()) {
            for (var candidate : type.getDeclaredMethods()) {
                if (candidate.getName().equals(method) && candidate.getParameterCount() == 0) {
                    candidate.setAccessible(true);
                    return candidate.invoke(target);
                }
            }
        }
        throw new NoSuchMethodException(method);
    }

    /** A bundle is a jar, or a project whose classes lie below its build folder; its path may be relative. */
    private static void add(String location, Set<String> places) {
        int start = location.indexOf(FILE);
        if (start >= 0) {
            Path framework = Path.of(URI.create(System.getProperty("osgi.install.area")));
            Path place = framework.resolve(location.substring(start + FILE.length())).normalize();
            Path classes = place.resolve("target/classes");
            places.add((Files.isDirectory(classes) ? classes : place).toString());
        }
    }
}
