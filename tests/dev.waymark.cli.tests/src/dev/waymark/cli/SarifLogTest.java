/*
 * Copyright (c) 2026 The Waymark authors.
 * SPDX-License-Identifier: EPL-2.0
 */
package dev.waymark.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The SARIF that {@code waymark analyze} prints keeps to the rules of the schema and of code hosts. */
class SarifLogTest extends CommandTest {

    /** The properties of SARIF 2.1.0 that we may write, by the property that holds the object; * must be there. */
    private static final Map<String, Set<String>> SCHEMA = Map.ofEntries(
            Map.entry("log", Set.of("$schema", "version*", "runs*")),
            Map.entry("runs", Set.of("tool*", "invocations", "columnKind", "results")),
            Map.entry("tool", Set.of("driver*")),
            Map.entry("driver", Set.of("name*", "semanticVersion", "rules")),
            Map.entry("rules", Set.of("id*", "shortDescription", "fullDescription", "help", "defaultConfiguration")),
            Map.entry("invocations", Set.of("executionSuccessful*")),
            Map.entry("defaultConfiguration", Set.of("level")),
            Map.entry("shortDescription", Set.of("text*")), Map.entry("fullDescription", Set.of("text*")),
            Map.entry("help", Set.of("text*")), Map.entry("message", Set.of("text*")),
            Map.entry("results", Set.of("ruleId", "ruleIndex", "level", "message*", "locations",
                    "partialFingerprints", "suppressions")),
            Map.entry("suppressions", Set.of("kind*", "justification")),
            Map.entry("locations", Set.of("physicalLocation", "logicalLocations")),
            Map.entry("physicalLocation", Set.of("artifactLocation*", "region")),
            Map.entry("artifactLocation", Set.of("uri*")),
            Map.entry("region", Set.of("startLine", "startColumn", "endLine", "endColumn")),
            Map.entry("logicalLocations", Set.of("fullyQualifiedName")));


    @BeforeEach
    void prepare() {
        desk.put("my maps/gr\u00FC\u00DFe.journey", Texts.journey("walk", "Walks").replace("feels glad +1",
                "pain sore \"Sore feet\""));
    }

    private JsonObject log(String... arguments) {
        desk.run(arguments);
        return JsonParser.parseString(desk.out()).getAsJsonObject();
    }

    private JsonObject run() {
        return log("analyze", "--format", "sarif").getAsJsonArray("runs").get(0).getAsJsonObject();
    }

    private static void check(String kind, JsonElement value) {
        if (value instanceof JsonArray array) {
            array.forEach(element -> check(kind, element));
        } else if (value instanceof JsonObject object && !kind.equals("partialFingerprints")) {
            Set<String> allowed = SCHEMA.get(kind);
            object.keySet().forEach(key -> assertTrue(allowed.contains(key) || allowed.contains(key + "*"),
                    kind + " has no " + key));
            allowed.stream().filter(key -> key.endsWith("*")).map(key -> key.substring(0, key.length() - 1))
                    .forEach(key -> assertTrue(object.has(key), kind + " needs " + key));
            object.asMap().forEach(SarifLogTest::check);
        }
    }

    @Test
    void everyObjectHasWhatTheSchemaAsksForAndNothingElse() {
        JsonObject log = log("analyze", "--format", "sarif");
        check("log", log);
        assertEquals("2.1.0", log.get("version").getAsString());
    }

    @Test
    void everyRuleIsDescribedOnceAndEveryResultPointsToItsOwn() {
        JsonArray rules = run().getAsJsonObject("tool").getAsJsonObject("driver").getAsJsonArray("rules");
        Set<String> ids = new HashSet<>();
        rules.forEach(rule -> assertTrue(ids.add(rule.getAsJsonObject().get("id").getAsString())));
        JsonArray results = run().getAsJsonArray("results");
        assertTrue(results.size() > 2, results.toString());
        for (JsonElement result : results) {
            int index = result.getAsJsonObject().get("ruleIndex").getAsInt();
            assertEquals(rules.get(index).getAsJsonObject().get("id"), result.getAsJsonObject().get("ruleId"));
            String level = result.getAsJsonObject().get("level").getAsString();
            assertTrue(Set.of("warning", "note").contains(level), level);
        }
    }

    @Test
    void aCodeHostFindsTheLineInItsOwnCopy() {
        JsonObject sore = run().getAsJsonArray("results").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(result -> result.get("ruleId").getAsString().equals("no-opportunity")).findFirst()
                .orElseThrow();
        JsonObject place = sore.getAsJsonArray("locations").get(0).getAsJsonObject()
                .getAsJsonObject("physicalLocation");
        String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
        assertEquals("my%20maps/gr%C3%BC%C3%9Fe.journey", uri);
        assertEquals("my maps/gr\u00FC\u00DFe.journey", URI.create(uri).getPath());
        assertEquals("{\"startLine\":7,\"startColumn\":28,\"endLine\":7,\"endColumn\":32}",
                place.get("region").toString());
        assertEquals("{\"waymarkElement/v1\":\"no-opportunity:walk.way.go.sore\"}",
                sore.get("partialFingerprints").toString());
    }

    @Test
    void whatTheTeamAcceptsIsSuppressedInItsSource() {
        desk.put("my maps/gr\u00FC\u00DFe.journey", Texts.journey("walk", "Walks").replace("feels glad +1",
                "pain sore \"Sore feet\" { accept no-opportunity \"So\" }"));
        check("log", log("analyze", "--format", "sarif"));
        List<String> suppressed = run().getAsJsonArray("results").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(result -> result.has("suppressions"))
                .map(result -> result.get("ruleId").getAsString() + result.get("suppressions")).toList();
        assertEquals(List.of("no-opportunity[{\"kind\":\"inSource\",\"justification\":\"So\"}]"), suppressed);
    }

    @Test
    void aFileThatCouldNotBeReadIsNoSuccess() {
        assertEquals(List.of(true), successes());
        desk.put("broken.journey", Texts.BROKEN);
        assertEquals(List.of(false), successes());
    }

    private List<Boolean> successes() {
        return run().getAsJsonArray("invocations").asList().stream()
                .map(invocation -> invocation.getAsJsonObject().get("executionSuccessful").getAsBoolean()).toList();
    }
}
