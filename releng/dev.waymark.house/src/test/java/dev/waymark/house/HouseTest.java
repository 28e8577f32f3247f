/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The checkout itself keeps the rules. */
class HouseTest {

    private final Checkout checkout = new Checkout(Path.of(System.getProperty("checkout")));

    @TestFactory
    List<DynamicTest> theCheckoutKeepsTheRules() {
        return List.of(
                holds("dependencies", DependencyRules.check(checkout)),
                holds("source style", SourceStyle.check(checkout)),
                holds("order of imports", ImportOrder.check(checkout)),
                holds("links", MarkdownLinks.check(checkout)),
                holds("versions", PinnedVersions.check(checkout)));
    }

    private static DynamicTest holds(String rules, List<Finding> findings) {
        String report = String.join("\n", findings.stream().map(Finding::toString).toList());
        return DynamicTest.dynamicTest(rules, () -> assertEquals("", report));
    }
}
