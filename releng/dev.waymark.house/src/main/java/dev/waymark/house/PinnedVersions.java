/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A library that both the target definition and a pom name has the same version in both; Xtext has one version. */
public final class PinnedVersions {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>\\s*<groupId>([^<]+)</groupId>\\s*"
            + "<artifactId>([^<]+)</artifactId>\\s*<version>([^<$]+)</version>");
    private static final Set<String> OF_ONE_VERSION = Set.of("org.eclipse.xtext", "org.junit.jupiter");
    /** Released apart from Xtext though under its name; newer for the generator, which reads classes of newer Java. */
    private static final Set<String> OF_OWN_VERSION = Set.of("xtext-antlr-generator", "asm");

    private PinnedVersions() {
    }

    /** All the poms that name another version than the target definition. */
    public static List<Finding> check(Checkout checkout) {
        Map<String, Set<String>> target = new TreeMap<>();
        for (Path file : checkout.files(".target")) {
            dependencies(checkout.text(file)).forEach(
                    found -> target.computeIfAbsent(key(found), key -> new TreeSet<>()).add(found.group(3)));
        }
        List<Finding> findings = new ArrayList<>();
        for (Path file : checkout.files("pom.xml")) {
            for (MatchResult found : dependencies(checkout.text(file))) {
                Set<String> versions = target.getOrDefault(key(found), Set.of(found.group(3)));
                if (!OF_OWN_VERSION.contains(found.group(2)) && !versions.contains(found.group(3))) {
                    findings.add(checkout.finding(file, 0, "names " + found.group(2) + " " + found.group(3)
                            + ", but the target definition " + String.join(", ", versions)));
                }
            }
        }
        return findings;
    }

    private static List<MatchResult> dependencies(String text) {
        return DEPENDENCY.matcher(text).results().toList();
    }

    private static String key(MatchResult found) {
        return OF_ONE_VERSION.contains(found.group(1)) ? found.group(1) : found.group(1) + ":" + found.group(2);
    }
}
