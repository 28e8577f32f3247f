/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who may use whom: every bundle keeps to what its {@link Room} allows, in its manifest and in its Java imports. */
public final class DependencyRules {

    private static final Pattern JAVA_IMPORT = Pattern.compile("import (?:static )?([\\w.]+)(?:\\.\\*)?;");
    private static final Pattern OF_THE_JDK = Pattern.compile("(java|javax|org\\.w3c\\.dom|org\\.xml\\.sax)(\\..*)?");
    private static final Pattern COMMA_OUTSIDE_QUOTES = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    private final Checkout checkout;
    private final List<Finding> findings = new ArrayList<>();

    private DependencyRules(Checkout checkout) {
        this.checkout = checkout;
    }

    /** All the places in the folder "bundles" of the checkout that break a rule. */
    public static List<Finding> check(Checkout checkout) {
        DependencyRules rules = new DependencyRules(checkout);
        rules.bundles().forEach(rules::checkBundle);
        return rules.findings;
    }

    private Stream<Path> bundles() {
        return checkout.files("MANIFEST.MF").stream().map(manifest -> manifest.getParent().getParent())
                .filter(bundle -> bundle.getParent().equals(checkout.root().resolve("bundles")));
    }

    private void checkBundle(Path bundle) {
        Path manifest = bundle.resolve("META-INF/MANIFEST.MF");
        Optional<Room> room = Room.of(bundle.getFileName().toString());
        if (room.isEmpty()) {
            findings.add(checkout.finding(manifest, 0, "has no room in the house; add it to Room, as the design says"));
            return;
        }
        checkManifest(manifest, room.get());
        for (Path file : checkout.files(".java")) {
            if (file.startsWith(bundle)) {
                checkImports(file, room.get());
            }
        }
    }

    private void checkManifest(Path manifest, Room room) {
        Attributes headers = headers(manifest);
        for (String header : List.of("Require-Bundle", "Import-Package", "Fragment-Host")) {
            String value = headers.getValue(header);
            if (value != null) {
                COMMA_OUTSIDE_QUOTES.splitAsStream(value).map(clause -> clause.split(";")[0].strip())
                        .forEach(name -> checkUse(manifest, 0, room, name));
            }
        }
    }

    private Attributes headers(Path manifest) {
        try {
            byte[] bytes = checkout.text(manifest).getBytes(StandardCharsets.UTF_8);
            return new Manifest(new ByteArrayInputStream(bytes)).getMainAttributes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkImports(Path file, Room room) {
        List<String> lines = checkout.lines(file);
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = JAVA_IMPORT.matcher(lines.get(i));
            if (matcher.lookingAt()) {
                checkUse(file, i + 1, room, matcher.group(1));
            }
        }
    }

    private void checkUse(Path file, int line, Room room, String name) {
        if (!OF_THE_JDK.matcher(name).matches() && !room.mayUse(name)) {
            findings.add(checkout.finding(file, line,
                    "may not use " + name + "; see what " + room + " may use in Room"));
        }
    }
}
